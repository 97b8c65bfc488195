import { message } from '../message';

interface RangeTarget {
  readonly indicator: string;
  readonly actual: string;
  readonly target: string;
  readonly printed: string;
  readonly rule: string;
  readonly usual: string;
}

const VI: Readonly<Record<string, string>> = {
  'can-duoi': 'cận dưới',
  'can-tren': 'cận trên',
  'trung-diem': 'điểm giữa',
};
const EN: Readonly<Record<string, string>> = {
  'can-duoi': 'lower bound',
  'can-tren': 'upper bound',
  'trung-diem': 'midpoint',
};

export const rangeTarget = message({
  code: 'arithmetic/range-target',
  vi: (d: RangeTarget) =>
    `Tỷ lệ ${d.printed}% tính theo ${VI[d.rule] ?? d.rule} của mục tiêu ${d.target}, nhưng bảng không nói vậy (cách tính thường dùng cho khoảng cho ${d.usual}%). Hãy ghi cách tính "${d.rule}" hoặc tính lại.`,
  en: (d: RangeTarget) =>
    `${d.printed}% was computed by the ${EN[d.rule] ?? d.rule} of the target ${d.target}, which the table does not say (the usual rule for ranges gives ${d.usual}%). State the method "${d.rule}" or compute it again.`,
});
