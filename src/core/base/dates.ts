/** Calendar dates without time or zone. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** 31/12/9999 in the 1900 system: the last day Excel knows. */
const LAST_SERIAL = 2_958_465;

/** Whether the date exists: 31/02/2020 does not. */
export function isRealDate(date: CalendarDate): boolean {
  return (
    date.month >= 1 &&
    date.month <= 12 &&
    date.day >= 1 &&
    date.day <= daysInMonth(date.year, date.month)
  );
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2026-11-21 → { year: 2026, month: 11, day: 21 }`; undefined unless it is a real date. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(date) ? date : undefined;
}

export function formatIsoDate(date: CalendarDate): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * The date of an Excel serial number: `43831 → 2020-01-01`. `date1904` is the workbook's flag.
 * Serial 60 of the 1900 system is a day that never was (29/02/1900): undefined, as are
 * negative numbers.
 */
export function dateFromSerial(serial: number, date1904 = false): CalendarDate | undefined {
  const whole = Math.floor(serial);
  if (whole < 0) return undefined;
  if (!date1904 && (whole === 0 || whole === 60)) return undefined;
  const shifted = date1904 ? whole + 1462 : whole < 60 ? whole + 1 : whole;
  if (shifted > LAST_SERIAL) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + shifted * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The serial number that Excel holds for a date: `2020-01-01 → 43831`. The inverse of
 * `dateFromSerial` for dates that exist, from 1900 (1904) on.
 */
export function serialFromDate(date: CalendarDate, date1904 = false): number {
  const days = Math.round(
    (Date.UTC(date.year, date.month - 1, date.day) - Date.UTC(1899, 11, 30)) / DAY_MS,
  );
  if (date1904) return days - 1462;
  return days <= 60 ? days - 1 : days;
}

/** As people in Vietnam write it: `2020-02-04 → 04/02/2020`. */
export function formatDayFirst({ year, month, day }: CalendarDate): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(day)}/${two(month)}/${String(year)}`;
}
