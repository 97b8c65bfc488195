import type { CalendarDate } from '../../base/dates';
import { cellText, readDate, readYear } from '../../awards/register/cellReadings';
import type { CellValue } from '../../model/snapshot';
import { looseKey } from '../../text/fold';

/** A number of years above this is a year of the calendar. */
const MOST_YEARS = 80;

/** Whole years from a day, or from a year, to a day; a number of years stays what it is. */
function yearsUntil(value: CellValue, on: CalendarDate, date1904: boolean): number | undefined {
  if (typeof value === 'number' && value >= 0 && value <= MOST_YEARS) return Math.floor(value);
  const years = /^(\d{1,2})(?: nam| tuoi)?$/.exec(looseKey(cellText(value)));
  if (years !== null) return Number(years[1]);
  const day = readDate(value, date1904);
  if (day !== undefined) {
    const isBefore = on.month < day.month || (on.month === day.month && on.day < day.day);
    return on.year - day.year - (isBefore ? 1 : 0);
  }
  const year = readYear(value, date1904);
  return year === undefined ? undefined : on.year - year;
}

/** The line by age: `1990 in 2025 → 03`. Undefined where nothing can be read. */
export function ageCode(value: CellValue, on: CalendarDate, date1904: boolean): string | undefined {
  const age = yearsUntil(value, on, date1904);
  if (age === undefined || age < 0) return undefined;
  if (age <= 30) return '02';
  if (age <= 40) return '03';
  if (age <= 50) return '04';
  if (age <= 55) return '05';
  return age <= 60 ? '06' : '07';
}

const DEGREES: readonly (readonly [code: string, words: RegExp])[] = [
  ['12', /tien si|thac si|thac sy|(?:sau|tren) dai hoc|cao hoc/],
  ['11', /dai hoc|cu nhan|ki su/],
  ['10', /cao dang/],
  ['09', /trung cap|trung hoc chuien nghiep/],
  ['08', /so cap/],
];

/** The line by the highest degree that is named: `"Thạc sĩ" → 12`. */
export function degreeCode(value: CellValue): string | undefined {
  const key = looseKey(cellText(value));
  return DEGREES.find(([, words]) => words.test(key))?.[0];
}

/** The line by years of service: from 5 to 10 years is 14. */
export function serviceCode(
  value: CellValue,
  on: CalendarDate,
  date1904: boolean,
): string | undefined {
  const years = yearsUntil(value, on, date1904);
  if (years === undefined || years < 0) return undefined;
  if (years < 5) return '13';
  return years <= 10 ? '14' : '15';
}

/** `"Nữ" → true`, `"Nam" → false`. */
export function isWoman(value: CellValue): boolean | undefined {
  const key = looseKey(cellText(value));
  if (/^(?:nu|ba)$/.test(key)) return true;
  return /^(?:nam|ong)$/.test(key) ? false : undefined;
}
