import { message } from '../message';

interface QuotaExceeded {
  readonly kind: 'over' | 'over-pooled' | 'small-unit' | 'unclear';
  readonly fighters: string;
  readonly base: string;
  readonly most: string;
  readonly excess: string;
  readonly percent: string;
  readonly year: number;
  readonly document: string;
  readonly article: string;
  /** The unit's collective title that the rate goes with; '' where it goes with none. */
  readonly title: string;
  readonly rounding: string;
}

const ROUNDING_VI: Readonly<Record<string, string>> = {
  xuong: 'làm tròn xuống',
  thuong: 'làm tròn thường',
  len: 'làm tròn lên',
};
const ROUNDING_EN: Readonly<Record<string, string>> = {
  xuong: 'rounded down',
  thuong: 'rounded',
  len: 'rounded up',
};

function capVi(d: QuotaExceeded): string {
  const title = d.title === '' ? '' : ` khi đơn vị đạt ${d.title}`;
  return `${d.percent}% của ${d.base} người đạt danh hiệu tiên tiến${title}, ${ROUNDING_VI[d.rounding] ?? d.rounding}: tối đa ${d.most} (${d.document}, ${d.article})`;
}

function capEn(d: QuotaExceeded): string {
  const title = d.title === '' ? '' : ` where the unit has ${d.title}`;
  return `${d.percent}% of ${d.base} with the advanced title${title}, ${ROUNDING_EN[d.rounding] ?? d.rounding}: at most ${d.most} (${d.document}, ${d.article})`;
}

export const quotaExceeded = message({
  code: 'awards/quota-exceeded',
  vi: (d: QuotaExceeded) => {
    const year = `năm ${String(d.year)}`;
    switch (d.kind) {
      case 'over':
        return `${d.fighters} Chiến sĩ thi đua cơ sở ${year}, vượt hạn mức ${d.excess}: ${capVi(d)}. Hãy xét lại danh sách.`;
      case 'over-pooled':
        return `Tính chung các đơn vị: ${d.fighters} Chiến sĩ thi đua cơ sở ${year}, vượt hạn mức ${d.excess}: ${capVi(d)}. Hãy xét lại danh sách.`;
      case 'small-unit':
        return `${d.fighters} Chiến sĩ thi đua cơ sở ${year}, nhưng ${capVi(d)}: đơn vị ít người không đủ một suất. Hãy xem quy định có cho gộp các đơn vị nhỏ không.`;
      case 'unclear':
        return `${d.fighters} Chiến sĩ thi đua cơ sở ${year} có thể vượt hạn mức ${d.excess}, tùy số làm căn cứ: ${capVi(d)}. Hãy làm rõ số Lao động tiên tiến (đã gồm người đạt cả hai danh hiệu chưa) hoặc danh hiệu tập thể của đơn vị.`;
    }
  },
  en: (d: QuotaExceeded) => {
    const year = `of ${String(d.year)}`;
    switch (d.kind) {
      case 'over':
        return `${d.fighters} Chiến sĩ thi đua cơ sở ${year}, ${d.excess} over the quota: ${capEn(d)}. Look at the list again.`;
      case 'over-pooled':
        return `All units together: ${d.fighters} Chiến sĩ thi đua cơ sở ${year}, ${d.excess} over the quota: ${capEn(d)}. Look at the list again.`;
      case 'small-unit':
        return `${d.fighters} Chiến sĩ thi đua cơ sở ${year}, but ${capEn(d)}: the unit is too small for one. See whether the rules let small units share.`;
      case 'unclear':
        return `${d.fighters} Chiến sĩ thi đua cơ sở ${year} may be ${d.excess} over the quota, depending on the base: ${capEn(d)}. Make clear whether those with both titles are among it, or the unit's own title.`;
    }
  },
});
