import type { AwardTime } from '../awards/register/awardTime';
import type { CalendarDate } from '../base/dates';
import { fold } from '../text/fold';
import { parsePeriod, type Period } from './period';

/** The line that names the document an annex goes with, and its date. */
const REFERENCE = /^\(?(?:kem theo|ban hanh)/;
const YEARS = /\b(?:19|20)\d\d\b/g;
const SPAN = /\b((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)\b/;
/** Not the month of a day. */
const PART =
  /(?<!ngay[ .…\d]*)\b(?:0?[369] thang (?:dau|cuoi) nam|qu[yi] (?:iv|i{1,3}|[1-4])|thang \d{1,2})(?: ?\/ ?|,? nam |,? )(?:19|20)\d\d\b/;

/**
 * The period that the titles of a table name: `"… NĂM 2025"`, `"6 tháng đầu năm 2025"`,
 * `"giai đoạn 2021-2025"`; undefined where they name none, or several years.
 */
export function titledPeriod(titles: readonly string[]): Period | undefined {
  const lines = titles.map((title) => fold(title)).filter((line) => !REFERENCE.test(line));
  const text = lines.join(' ');
  const span = SPAN.exec(text);
  if (span !== null) return ofYears(Number(span[1]), Number(span[2]));
  const years = new Set(text.match(YEARS));
  const [year] = years;
  if (year === undefined || years.size > 1) return undefined;
  return parsePeriod(PART.exec(text)?.[0] ?? '') ?? ofYears(Number(year), Number(year));
}

function ofYears(first: number, last: number): Period {
  return { from: { year: first, month: 1, day: 1 }, to: { year: last, month: 12, day: 31 } };
}

/**
 * Whether an award belongs to a report's period: decided in it; where the period is of whole
 * years, or no decision is dated, also won in one of its years, for decisions come later.
 * Without any time it belongs to every period.
 */
export function isInPeriod({ year, day }: AwardTime, { from, to }: Period): boolean {
  if (day === undefined && year === undefined) return true;
  if (day !== undefined && day >= dayNumber(from) && day <= dayNumber(to)) return true;
  const isWhole = dayNumber(from) % 10_000 === 101 && dayNumber(to) % 10_000 === 1231;
  if (day !== undefined && !isWhole) return false;
  return year !== undefined && year >= from.year && year <= to.year;
}

function dayNumber({ year, month, day }: CalendarDate): number {
  return year * 10_000 + month * 100 + day;
}
