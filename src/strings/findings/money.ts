import { message } from '../message';

interface Money {
  readonly kind: 'differs' | 'not-rounded' | 'above-ceiling' | 'paid-twice';
  readonly award: string;
  readonly amount: string;
  readonly right: string;
  readonly each: string;
  readonly times: string;
  readonly salary: string;
  readonly quantity: number;
  readonly document: string;
  readonly article: string;
  /** The title that pays, and its row as Excel counts. */
  readonly higher: string;
  readonly row: number;
}

function sumVi(d: Money): string {
  const quantity = d.quantity === 1 ? '' : `, ${String(d.quantity)} trường hợp là ${d.right} đồng`;
  return `${d.times} lần lương cơ sở ${d.salary} đồng, làm tròn lên 10.000 đồng, là ${d.each} đồng${quantity} (${d.document}, ${d.article})`;
}

function sumEn(d: Money): string {
  const quantity = d.quantity === 1 ? '' : `, ${d.right} đồng for ${String(d.quantity)}`;
  return `${d.times} times the base salary of ${d.salary} đồng, rounded up to 10,000 đồng, is ${d.each} đồng${quantity} (${d.document}, ${d.article})`;
}

export const money = message({
  code: 'awards/money',
  vi: (d: Money) => {
    switch (d.kind) {
      case 'differs':
        return `Tiền thưởng "${d.award}" ghi ${d.amount} đồng; ${sumVi(d)}. Hãy đối chiếu mức thưởng, lương cơ sở và ngày quyết định.`;
      case 'not-rounded':
        return `Tiền thưởng "${d.award}" ghi ${d.amount} đồng, chưa làm tròn: ${sumVi(d)}.`;
      case 'above-ceiling':
        return `Tiền thưởng "${d.award}" ghi ${d.amount} đồng, cao hơn mức tối đa: ${sumVi(d)}.`;
      case 'paid-twice':
        return `Cùng năm đã có tiền thưởng của "${d.higher}" (hàng ${String(d.row)}); chỉ danh hiệu cao nhất được thưởng tiền (${d.document}, ${d.article}). Hãy xem lại ${d.amount} đồng của "${d.award}".`;
    }
  },
  en: (d: Money) => {
    switch (d.kind) {
      case 'differs':
        return `The money of "${d.award}" is ${d.amount} đồng; ${sumEn(d)}. Compare the rate, the base salary and the day of the decision.`;
      case 'not-rounded':
        return `The money of "${d.award}" is ${d.amount} đồng, not rounded: ${sumEn(d)}.`;
      case 'above-ceiling':
        return `The money of "${d.award}" is ${d.amount} đồng, above the most: ${sumEn(d)}.`;
      case 'paid-twice':
        return `"${d.higher}" of the same year is paid (row ${String(d.row)}); only the highest title pays (${d.document}, ${d.article}). Look at the ${d.amount} đồng of "${d.award}" again.`;
    }
  },
});
