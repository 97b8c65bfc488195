import { compareDates, daysInMonth, isRealDate } from '../../base/dates';
import type { DataTable, TextLine } from '../../tables/dataTable';
import type { Period } from '../../tables/period';
import { fold } from '../../text/fold';
import { writtenDates } from '../../text/writtenDates';

/** "Hồng Ngự, ngày 30 tháng 01 năm 2020", the day perhaps left open. */
const PLACE_AND_DATE =
  /(?:^|\s)[^\s\d/,]+, ?ngay[ ….._]*(\d{1,2})?[ ….._]*thang (\d{1,2}) nam (\d{4})[.)]?$/;
const ATTACHED = /\bkem theo\b/;

/**
 * When the document that a sheet is, or belongs to, was made: what stands over or under its
 * tables as place and date ("Hồng Ngự, ngày 15 tháng 7 năm 2020"), else as "(Kèm theo Báo cáo
 * số … ngày …)". The whole month where the day was left open; undefined where nothing says so
 * or two places disagree.
 */
export function printedDate(tables: readonly DataTable[]): Period | undefined {
  const lines = tables.flatMap(({ titles, footer }) => [...titles, ...footer]);
  const own = lines.flatMap((line) => placeAndDate(line) ?? []);
  if (own.length > 0) return agreed(own);
  return agreed(lines.flatMap((line) => attachedDate(line) ?? []));
}

function placeAndDate({ text }: TextLine): Period | undefined {
  const folded = fold(text);
  const match = PLACE_AND_DATE.exec(folded);
  if (match === null || ATTACHED.test(folded)) return undefined;
  return dayOrMonth(Number(match[3]), Number(match[2]), match[1]);
}

function attachedDate({ text }: TextLine): Period | undefined {
  const folded = fold(text);
  if (!ATTACHED.test(folded)) return undefined;
  const [date, ...more] = writtenDates(text);
  if (date !== undefined) {
    return more.length === 0 ? dayOrMonth(date.year, date.month, String(date.day)) : undefined;
  }
  const open = /\bngay[ ….._/]*(?:thang |\/)(\d{1,2})(?: nam |\/)(\d{4})/.exec(folded);
  return open === null ? undefined : dayOrMonth(Number(open[2]), Number(open[1]), undefined);
}

function dayOrMonth(year: number, month: number, day: string | undefined): Period | undefined {
  const from = { year, month, day: day === undefined ? 1 : Number(day) };
  if (!isRealDate(from)) return undefined;
  return { from, to: day === undefined ? { ...from, day: daysInMonth(year, month) } : from };
}

function agreed(dates: readonly Period[]): Period | undefined {
  const [first, ...more] = dates;
  if (first === undefined) return undefined;
  const same = more.every(
    ({ from, to }) => compareDates(from, first.from) === 0 && compareDates(to, first.to) === 0,
  );
  return same ? first : undefined;
}
