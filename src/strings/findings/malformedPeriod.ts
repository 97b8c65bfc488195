import { message } from '../message';

interface MalformedPeriod {
  readonly kind: 'mixed' | 'roman-month' | 'no-such-month' | 'no-such-quarter';
  readonly period: string;
  /** The whole text as it should stand, read as a month; '' where that isn't known. */
  readonly asMonth: string;
  /** The same read as a quarter; '' where it can't be one. */
  readonly asQuarter: string;
  /** The one of both that fits the lines around; '' where both do or none. */
  readonly likely: string;
}

export const malformedPeriod = message({
  code: 'dates/malformed-period',
  vi: (d: MalformedPeriod) => {
    switch (d.kind) {
      case 'mixed':
        return `"${d.period}" vừa ghi tháng vừa ghi quý. Hãy ghi "${d.asMonth}".`;
      case 'roman-month':
        if (d.asQuarter === '')
          return `"${d.period}" ghi tháng bằng số La Mã. Hãy ghi "${d.asMonth}".`;
        return `"${d.period}" ghi số La Mã nên không rõ là tháng hay quý: "${d.asMonth}" hoặc "${d.asQuarter}"?${d.likely === '' ? '' : ` Theo thứ tự các dòng thì là "${d.likely}".`} Hãy ghi lại cho rõ.`;
      case 'no-such-month':
        return `Không có "${d.period}": năm có 12 tháng. Hãy ghi lại thời gian.`;
      case 'no-such-quarter':
        return `Không có "${d.period}": năm có bốn quý, I đến IV. Hãy ghi lại thời gian.`;
    }
  },
  en: (d: MalformedPeriod) => {
    switch (d.kind) {
      case 'mixed':
        return `"${d.period}" names a month and a quarter. Write "${d.asMonth}".`;
      case 'roman-month':
        if (d.asQuarter === '')
          return `"${d.period}" is a month in Roman numerals. Write "${d.asMonth}".`;
        return `"${d.period}" has a Roman numeral, so it may be a month or a quarter: "${d.asMonth}" or "${d.asQuarter}"?${d.likely === '' ? '' : ` By the order of the lines it is "${d.likely}".`} Write which.`;
      case 'no-such-month':
        return `There is no "${d.period}": a year has 12 months. Write the time again.`;
      case 'no-such-quarter':
        return `There is no "${d.period}": a year has four quarters, I to IV. Write the time again.`;
    }
  },
});
