import { isRealDate, type CalendarDate } from '../base/dates';
import { fold, tidy } from './fold';

/** A date as it stands in words; it need not exist. */
export interface WrittenDate extends CalendarDate {
  /** As it is written: "31/02/2020", "31 tháng 02 năm 2020". */
  readonly text: string;
  /** Where it begins in the folded text, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** Between day and month: `/`, `.`, `-` or `thang`. */
  readonly mark: string;
  /** Whether one mark stands in both places, so that it can't be a span ("25-31/10/2020"). */
  readonly isUniform: boolean;
}

/** What every date has: most texts are told apart by one look at them as they stand. */
const LIKE_A_DATE = /\d[\s\u200b]*(?:[/.-]|t)/i;
/** What most date cells hold: read at once. */
const PLAIN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(\s?[/.-]\s?|\s+thang\s+)(\d{1,2})(\s?[/.-]\s?|\s+nam\s+)(\d{4})(?!\d)/g;
const YEAR_FIRST = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const SHORT_YEAR = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![\d/.-])/g;
const NO_YEAR = /\bngay (\d{1,2})(\/|\s+thang\s+)(\d{1,2})(?!\d|[/.-]\d|\s*nam \d)/g;

/** Every date with day, month and year, the day first or written like 2020-01-05; in no order. */
export function writtenDates(text: string): readonly WrittenDate[] {
  if (!LIKE_A_DATE.test(text)) return [];
  const plain = PLAIN.exec(text);
  if (plain !== null) {
    const [whole, day, month, year] = plain;
    return [
      { ...dateOf(year, month, day), ...placeOf(text, 0, whole), mark: '/', isUniform: true },
    ];
  }
  if (!/\d{4}/.test(text)) return [];
  const folded = fold(text);
  const printed = printedOf(text, folded);
  return [
    ...[...folded.matchAll(DAY_FIRST)].map((match) => {
      const [whole, day, first = '', month, second = '', year] = match;
      const mark = first.trim();
      const isUniform = mark === 'thang' || mark === second.trim();
      return {
        ...dateOf(year, month, day),
        ...placeOf(printed, match.index, whole),
        mark,
        isUniform,
      };
    }),
    ...[...folded.matchAll(YEAR_FIRST)].map((match) => {
      const [whole, year, month, day] = match;
      return {
        ...dateOf(year, month, day),
        ...placeOf(printed, match.index, whole),
        mark: '-',
        isUniform: true,
      };
    }),
  ];
}

/** The one date that words speak of; undefined where there is none, or two, or it doesn't exist. */
export function onlyDate(text: string): CalendarDate | undefined {
  const dates = writtenDates(text);
  const [only] = dates;
  if (dates.length !== 1 || only === undefined || !isRealDate(only)) return undefined;
  return { year: only.year, month: only.month, day: only.day };
}

/** Dates whose year has two digits, the year as it stands: "15/7/20 → 20". */
export function shortYearDates(text: string): readonly WrittenDate[] {
  if (!LIKE_A_DATE.test(text)) return [];
  const folded = fold(text);
  const printed = printedOf(text, folded);
  return [...folded.matchAll(SHORT_YEAR)].map((match) => {
    const [whole, day, mark = '', month, year] = match;
    return {
      ...dateOf(year, month, day),
      ...placeOf(printed, match.index, whole),
      mark,
      isUniform: true,
    };
  });
}

/** Days of a month without a year, after the word "ngày": "ngày 30/2"; the year is 0. */
export function yearlessDates(text: string): readonly WrittenDate[] {
  if (!LIKE_A_DATE.test(text)) return [];
  const folded = fold(text);
  if (!folded.includes('ngay ')) return [];
  const printed = printedOf(text, folded);
  return [...folded.matchAll(NO_YEAR)].map((match) => {
    const [whole, day, mark = '', month] = match;
    const start = match.index + 'ngay '.length;
    return {
      ...dateOf('0', month, day),
      ...placeOf(printed, start, whole.slice('ngay '.length)),
      mark: mark.trim(),
      isUniform: true,
    };
  });
}

/** The words as printed where folding kept every letter in its place, else as folded. */
function printedOf(text: string, folded: string): string {
  const tidied = tidy(text);
  return tidied.length === folded.length ? tidied : folded;
}

function placeOf(
  printed: string,
  start: number,
  whole: string,
): Pick<WrittenDate, 'text' | 'start' | 'end'> {
  const end = start + whole.length;
  return { text: printed.slice(start, end), start, end };
}

function dateOf(year?: string, month?: string, day?: string): CalendarDate {
  return { year: Number(year), month: Number(month), day: Number(day) };
}
