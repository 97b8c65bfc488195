import { daysInMonth, isRealDate, type CalendarDate } from '../base/dates';
import { fold } from '../text/fold';
import { writtenDates } from '../text/writtenDates';

/** From when to when: both days included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Words before a period that don't change it, for one who asks when it ends. */
const LEAD =
  /^(?:(?:trong|truoc|den|het|den het|cham nhat|xong|hoan thanh|thuc hien|vao|khoang|du kien|thoi gian|thoi han|la|(?:dau|giua|cuoi)(?= (?:thang|quy|qui)))(?: |: ?))+/;
const TAIL = String.raw`(?:(?: ?\/ ?|,? nam |,? )(\d{4}))?`;
const AND = String.raw`(?: ?[,;&–-] ?| va | den )`;
const QUARTER = String.raw`(?:iv|i{1,3}|[1-4])`;
const MONTHS = new RegExp(
  String.raw`^(?:cac )?thang (\d{1,2})(?:${AND}(?:thang )?(\d{1,2}))*${TAIL}$`,
);
const QUARTERS = new RegExp(
  String.raw`^(?:cac )?qu[yi] (${QUARTER})(?:${AND}(?:qu[yi] )?(${QUARTER}))*${TAIL}$`,
);
const HALF = new RegExp(String.raw`^0?([369]) thang (dau|cuoi) nam(?: (\d{4}))?$`);
const YEAR = /^(?:ca )?nam (\d{4})$/;

/**
 * When work is due, as plans write it: `"Trong tháng 02/2020" → 01/02 to 29/02/2020`,
 * `"Quý I và Quý II/2020" → 01/01 to 30/06/2020`, `"6 tháng đầu năm"`, `"Trước ngày
 * 25/02/2020"` (that day). `year` is meant where none is written. Undefined unless every word
 * is understood.
 */
export function parsePeriod(text: string, year?: number): Period | undefined {
  const words = fold(text)
    .replace(/[\s.;:,]+$/, '')
    .replace(LEAD, '');
  return readUnit(words, year) ?? readSpan(words, year);
}

function readUnit(words: string, year: number | undefined): Period | undefined {
  return (
    readDay(words, year) ??
    readMonths(words, year) ??
    readQuarters(words, year) ??
    readPart(words, year)
  );
}

function readDay(words: string, year: number | undefined): Period | undefined {
  const [date, ...more] = writtenDates(words);
  if (date !== undefined && more.length === 0) {
    const rest = words.slice(0, date.start) + words.slice(date.end);
    if (!/^(?:ngay )?$/.test(rest) || !isRealDate(date)) return undefined;
    const day = { year: date.year, month: date.month, day: date.day };
    return { from: day, to: day };
  }
  const yearless = /^ngay (\d{1,2})(?:\/| thang )(\d{1,2})$/.exec(words);
  if (yearless === null || year === undefined) return undefined;
  const day = { year, month: Number(yearless[2]), day: Number(yearless[1]) };
  return isRealDate(day) ? { from: day, to: day } : undefined;
}

function readMonths(words: string, year: number | undefined): Period | undefined {
  const match = MONTHS.exec(words);
  const own = yearOf(match?.at(-1), year);
  if (match === null || own === undefined) return undefined;
  const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
  return first >= 1 && first <= last && last <= 12 ? ofMonths(own, first, last) : undefined;
}

function readQuarters(words: string, year: number | undefined): Period | undefined {
  const match = QUARTERS.exec(words);
  const own = yearOf(match?.at(-1), year);
  if (match === null || own === undefined) return undefined;
  const first = quarterNumber(match[1]);
  const last = quarterNumber(match[2] ?? match[1]);
  return first <= last ? ofMonths(own, first * 3 - 2, last * 3) : undefined;
}

function readPart(words: string, year: number | undefined): Period | undefined {
  const whole = YEAR.exec(words);
  if (whole !== null) return ofMonths(Number(whole[1]), 1, 12);
  const match = HALF.exec(words);
  const own = yearOf(match?.[3], year);
  if (match === null || own === undefined) return undefined;
  const months = Number(match[1]);
  return match[2] === 'dau' ? ofMonths(own, 1, months) : ofMonths(own, 13 - months, 12);
}

/** "tháng 12/2020 và tháng 01/2021", "từ 15/01/2020 đến 30/01/2020". */
function readSpan(words: string, year: number | undefined): Period | undefined {
  const match = /^(?:tu )?(.+?)(?: den(?: het)? | va | ?[–-] ?)(.+)$/.exec(words);
  if (match === null) return undefined;
  const end = readUnit(match[2] ?? '', year);
  const begin = end === undefined ? undefined : readUnit(match[1] ?? '', end.to.year);
  return begin === undefined || end === undefined ? undefined : { from: begin.from, to: end.to };
}

function ofMonths(year: number, first: number, last: number): Period {
  return {
    from: { year, month: first, day: 1 },
    to: { year, month: last, day: daysInMonth(year, last) },
  };
}

function yearOf(written: string | undefined, year: number | undefined): number | undefined {
  return written === undefined ? year : Number(written);
}

function quarterNumber(word: string | undefined): number {
  return ['i', 'ii', 'iii', 'iv'].indexOf(word ?? '') + 1 || Number(word);
}
