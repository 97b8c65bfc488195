import { looseKey } from '../text/fold';

/** The stretch of time that a report or a column is about. */
export type ReportPeriod =
  /** Months of one year, 1 to 12, both included; the year where it is said. */
  | {
      readonly kind: 'months';
      readonly first: number;
      readonly last: number;
      readonly year?: number;
    }
  /** Whole years; without bounds it is "cả giai đoạn", "5 năm". */
  | { readonly kind: 'years'; readonly from?: number; readonly to?: number };

const ROMAN_QUARTERS = ['i', 'ii', 'iii', 'iv'];
/** The day of a document is no period of a report. */
const DATES = /\bngai (?:\d{1,2} )?thang (?:\d{1,2} )?nam(?: \d{4})?\b/g;

/**
 * The first period that a title, a header or an option names:
 *
 *     "Sơ kết 6 tháng đầu năm 2020" → months 1-6 of 2020
 *     "Quý II"                      → months 4-6
 *     "giai đoạn 2016-2020"         → years 2016-2020
 *
 * Undefined where there is none.
 */
export function readReportPeriod(text: string): ReportPeriod | undefined {
  const key = looseKey(text).replace(DATES, ' ');
  const months = readMonths(key);
  if (months !== undefined) return months;
  const range = /\b((?:19|20)\d\d) (?:den )?((?:19|20)\d\d)\b/.exec(key);
  if (range !== null && Number(range[1]) < Number(range[2])) {
    return { kind: 'years', from: Number(range[1]), to: Number(range[2]) };
  }
  if (/\b(?:5|nam) nam\b|\bgiai doan\b|\bca thoi ki\b/.test(key)) return { kind: 'years' };
  const year = yearIn(key);
  if (year === undefined && !/\bca nam\b|\bnam truoc\b/.test(key)) return undefined;
  return ofMonths(1, 12, year);
}

function readMonths(key: string): ReportPeriod | undefined {
  const until = /(?:den|het|lui ke) (?:het )?thang (\d{1,2})\b/.exec(key);
  const from = /\bthang (\d{1,2}) (?:den )?(?:het )?(?:thang )?(\d{1,2})\b/.exec(key);
  if (from !== null) return ofMonths(Number(from[1]), Number(from[2]), yearIn(key));
  if (until !== null) return ofMonths(1, Number(until[1]), yearIn(key));
  const count = /\b(\d{1,2}) thang( cuoi)?/.exec(key);
  if (count !== null) {
    const months = Number(count[1]);
    const found =
      count[2] === undefined
        ? ofMonths(1, months, yearIn(key))
        : ofMonths(13 - months, 12, yearIn(key));
    if (found !== undefined) return found;
  }
  const month = /\bthang (\d{1,2})\b|^t ?(\d{1,2})(?: \d{4})?$/.exec(key);
  if (month !== null) {
    const number = Number(month[1] ?? month[2]);
    return ofMonths(number, number, yearIn(key));
  }
  const quarter = /\bqui (iv|i{1,3}|[1-4])\b/.exec(key)?.[1];
  if (quarter === undefined) return undefined;
  const number = ROMAN_QUARTERS.indexOf(quarter) + 1 || Number(quarter);
  return ofMonths(number * 3 - 2, number * 3, yearIn(key));
}

function yearIn(key: string): number | undefined {
  const year = /\b((?:19|20)\d\d)\b/.exec(key)?.[1];
  return year === undefined ? undefined : Number(year);
}

function ofMonths(first: number, last: number, year: number | undefined): ReportPeriod | undefined {
  if (first < 1 || last > 12 || first > last) return undefined;
  return { kind: 'months', first, last, ...(year === undefined ? {} : { year }) };
}

/** The last year of a period, where it is said. */
export function lastYearOf(period: ReportPeriod | undefined): number | undefined {
  if (period === undefined) return undefined;
  return period.kind === 'months' ? period.year : period.to;
}

/** A period as a heading names it: `months 1-6 of 2020 → 6 tháng đầu năm 2020`. */
export function periodWords(period: ReportPeriod): string {
  if (period.kind === 'years') {
    const { from, to } = period;
    return from === undefined || to === undefined
      ? 'cả giai đoạn'
      : `giai đoạn ${String(from)}-${String(to)}`;
  }
  const { first, last, year } = period;
  if (first === 1 && last === 12) return year === undefined ? 'cả năm' : `năm ${String(year)}`;
  const words = monthsWords(first, last);
  if (year === undefined) return words;
  return words.endsWith('năm') ? `${words} ${String(year)}` : `${words} năm ${String(year)}`;
}

function monthsWords(first: number, last: number): string {
  if (first === last) return `tháng ${String(first)}`;
  if (last - first === 2 && last % 3 === 0) {
    return `quý ${(ROMAN_QUARTERS[last / 3 - 1] ?? '').toUpperCase()}`;
  }
  if (first === 1) return `${String(last)} tháng đầu năm`;
  if (last === 12) return `${String(13 - first)} tháng cuối năm`;
  return `tháng ${String(first)} đến tháng ${String(last)}`;
}
