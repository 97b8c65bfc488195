import { daysInMonth, formatDayFirst, isRealDate } from '../../../base/dates';
import { fold } from '../../../text/fold';
import { writtenDates, yearlessDates, type WrittenDate } from '../../../text/writtenDates';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Any leap year: without a year, the 29th of February may be. */
const LEAP = 2020;

/** The dates in words that no calendar has; undefined where there are none. */
export function impossibleDates(text: string): readonly WrittenDate[] | undefined {
  if (!/\d(?: ?[/.-]|\s+th)/iu.test(text)) return undefined;
  const dates = [
    ...writtenDates(text).filter((date) => isDate(date, text) && !isRealDate(date)),
    ...yearlessDates(text).filter((date) => !isRealDate({ ...date, year: LEAP }) && isDay(date)),
  ];
  return dates.length === 0 ? undefined : dates;
}

/** Dots and dashes part other numbers, too: "3.13.2020" is a date only after "ngày" or alone. */
function isDate({ year, isUniform, mark, start, end }: WrittenDate, text: string): boolean {
  if (!isUniform || year < FIRST_YEAR || year > LAST_YEAR) return false;
  const folded = fold(text);
  // "1/31/12/2020" is no date but a fraction, a path or a code.
  if (/[\d][/.]$/.test(folded.slice(0, start)) || /^[/-]\d/.test(folded.slice(end))) return false;
  if (mark === '/' || mark === 'thang') return true;
  return (start === 0 && end === folded.length) || folded.slice(0, start).endsWith('ngay ');
}

/** "ngày 15/20" may be anything; "ngày 30/2" is a day. */
function isDay({ day, month }: WrittenDate): boolean {
  return month >= 1 && month <= 12 && day <= 31;
}

/** The last day of the month that is meant, and the date with day and month changed over, where such exist; '' where not. */
export function nearestDay({ year, month, day }: WrittenDate): {
  readonly last: string;
  readonly swapped: string;
} {
  const hasMonth = month >= 1 && month <= 12;
  const own = year === 0 ? LEAP : year;
  const lastDay = hasMonth ? { year, month, day: daysInMonth(own, month) } : undefined;
  const swapped = { year, month: day, day: month };
  return {
    last: lastDay === undefined ? '' : written(lastDay),
    swapped: !hasMonth && year > 0 && isRealDate(swapped) ? written(swapped) : '',
  };
}

function written(date: { year: number; month: number; day: number }): string {
  const whole = formatDayFirst(date);
  return date.year === 0 ? whole.slice(0, 5) : whole;
}
