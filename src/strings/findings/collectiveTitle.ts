import { message } from '../message';

interface CollectiveTitle {
  readonly kind: 'share' | 'completed' | 'fighter' | 'discipline' | 'contradiction';
  readonly award: string;
  readonly have: number;
  readonly need: number;
  readonly people: number;
  readonly article: string;
  readonly document: string;
  /** In per cent, as it is written. */
  readonly share: string;
  readonly percent: number | null;
  readonly isStrict: boolean;
  /** What there is more of than people. */
  readonly figure: string;
}

const FIGURES_VI: Readonly<Record<string, string>> = {
  advanced: 'số Lao động tiên tiến',
  completed: 'số hoàn thành nhiệm vụ',
  fighters: 'số Chiến sĩ thi đua cơ sở',
  disciplined: 'số bị kỷ luật',
};
const FIGURES_EN: Readonly<Record<string, string>> = {
  advanced: 'the number with Lao động tiên tiến',
  completed: 'the number who completed their tasks',
  fighters: 'the number with Chiến sĩ thi đua cơ sở',
  disciplined: 'the number disciplined',
};

export const collectiveTitle = message({
  code: 'awards/collective-title',
  vi: (d: CollectiveTitle) => {
    const basis = `(${d.document}, ${d.article})`;
    switch (d.kind) {
      case 'share':
        return `"${d.award}" cần ${d.isStrict ? 'trên' : 'ít nhất'} ${String(d.percent)}% cá nhân đạt danh hiệu tiên tiến ${basis}; ở đây ${String(d.have)}/${String(d.people)} là ${d.share}%, cần ${String(d.need)}. Hãy đối chiếu số liệu hoặc danh hiệu.`;
      case 'completed':
        return `"${d.award}" cần 100% cá nhân hoàn thành nhiệm vụ ${basis}; ở đây ${String(d.have)}/${String(d.people)}. Hãy đối chiếu số liệu hoặc danh hiệu.`;
      case 'fighter':
        return `"${d.award}" cần có cá nhân đạt Chiến sĩ thi đua cơ sở ${basis}; bảng không có ai. Hãy bổ sung hoặc xem lại danh hiệu.`;
      case 'discipline':
        return `"${d.award}" không tặng cho tập thể có cá nhân bị kỷ luật từ cảnh cáo trở lên ${basis}; ở đây ghi ${String(d.have)}. Hãy xem lại danh hiệu.`;
      case 'contradiction':
        return `"${d.award}": ${FIGURES_VI[d.figure] ?? d.figure} (${String(d.have)}) lớn hơn số cá nhân của tập thể (${String(d.people)}). Hãy đối chiếu lại số liệu.`;
    }
  },
  en: (d: CollectiveTitle) => {
    const basis = `(${d.document}, ${d.article})`;
    switch (d.kind) {
      case 'share':
        return `"${d.award}" needs ${d.isStrict ? 'more than' : 'at least'} ${String(d.percent)}% with the advanced title ${basis}; ${String(d.have)} of ${String(d.people)} are ${d.share}%, ${String(d.need)} are needed. Compare the figures or the title.`;
      case 'completed':
        return `"${d.award}" needs everybody to complete their tasks ${basis}; here ${String(d.have)} of ${String(d.people)} did. Compare the figures or the title.`;
      case 'fighter':
        return `"${d.award}" needs somebody with Chiến sĩ thi đua cơ sở ${basis}; the table has nobody. Add them or look at the title again.`;
      case 'discipline':
        return `"${d.award}" is not for collectives with somebody disciplined from a warning up ${basis}; here it says ${String(d.have)}. Look at the title again.`;
      case 'contradiction':
        return `"${d.award}": ${FIGURES_EN[d.figure] ?? d.figure} (${String(d.have)}) is above the people of the collective (${String(d.people)}). Compare the figures.`;
    }
  },
});
