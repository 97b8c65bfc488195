import { message } from '../message';

interface YearlyTarget {
  readonly kind: string;
  readonly indicator: string;
  readonly actual: string;
  readonly target: string;
  readonly years: number;
  readonly whole: string;
  readonly percent: string;
  readonly percentOfWhole: string;
}

export const yearlyTarget = message({
  code: 'arithmetic/yearly-target',
  vi: (d: YearlyTarget) => {
    const years = String(d.years);
    return d.kind === 'periods-implied'
      ? `Tỷ lệ đã in là của ${years} năm (${d.target} mỗi năm × ${years} = ${d.whole}) nhưng bảng không ghi số kỳ. Hãy ghi số kỳ ${years} hoặc mục tiêu ${d.whole}.`
      : `Mục tiêu ${d.target} là của mỗi năm; thực hiện ${d.actual} bằng ${d.percent}%. Nếu đó là số của cả ${years} năm thì mục tiêu là ${d.whole} và chỉ đạt ${d.percentOfWhole}%. Hãy ghi rõ thực hiện của một năm hay cả giai đoạn, và số kỳ.`;
  },
  en: (d: YearlyTarget) => {
    const years = String(d.years);
    return d.kind === 'periods-implied'
      ? `The printed percentage is of ${years} years (${d.target} a year × ${years} = ${d.whole}), but no number of periods is given. Give ${years} periods, or the target ${d.whole}.`
      : `The target ${d.target} is for each year; ${d.actual} is ${d.percent}% of it. If that is the figure of all ${years} years, the target is ${d.whole} and ${d.percentOfWhole}% of it was reached. Say whether the actual is of one year or of all, and the number of periods.`;
  },
});
