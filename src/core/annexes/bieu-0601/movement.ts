import { compareDates, dateFromSerial, serialFromDate, type CalendarDate } from '../../base/dates';
import { readLevels } from '../../awards/reading/levelText';
import type { Level } from '../../rules/awardIds';
import { looseKey } from '../../text/fold';

/** Which column a movement is counted in, by who launched it: 2, 3 and 4 of the form from 0. */
export interface Launched {
  readonly column: 0 | 1 | 2;
  /** Launched by a commune or district: the form has no column of their own. */
  readonly isLocal: boolean;
}

const CENTRAL =
  /^(?:trung uong|tw|toan quoc|quoc gia|hoi dong thi dua khen thuong (?:trung uong|tw))\b/;

/** `"UBND tỉnh" → column 3`, `"Thủ tướng Chính phủ" → 2`, `"xã" → 4`; undefined when it says none. */
export function readLauncher(text: string): Launched | undefined {
  if (CENTRAL.test(looseKey(text).replace(/^cap /, ''))) return { column: 0, isLocal: false };
  const levels = readLevels(text) ?? [];
  const [first, ...others] = levels.map(launchedAt);
  return others.every((other) => other.column === first?.column) ? first : undefined;
}

function launchedAt(level: Level): Launched {
  switch (level) {
    case 'chu-tich-nuoc':
    case 'quoc-hoi':
    case 'chinh-phu':
    case 'nha-nuoc':
      return { column: 0, isLocal: false };
    case 'bo':
    case 'tinh':
      return { column: 1, isLocal: false };
    case 'luc-luong':
    case 'doan-the':
    case 'so':
    case 'co-so':
      return { column: 2, isLocal: false };
    case 'huyen':
    case 'xa':
      return { column: 2, isLocal: true };
  }
}

const SCOPES: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['02', /\b(?:toan quoc|ca nuoc)\b/],
  ['04', /\b(?:cum|khoi)\b/],
  ['05', /^(?:cac |trong |toan |noi bo )*(?:co quan|don vi|to chuc|doanh nghiep|truong)\b|^noi bo/],
  [
    '03',
    /^(?:cac |trong |toan |trong toan |dia ban |tren dia ban )*(?:bo|ban|nganh|doan the|dia phuong|tinh|thanh pho|huien|thi xa|quan|xa|phuong|thi tran|dac khu)\b/,
  ],
];

/** The line of the form by where a movement is held: `"Toàn huyện" → 03`. */
export function scopeCode(text: string): string | undefined {
  const key = looseKey(text);
  return SCOPES.find(([, pattern]) => pattern.test(key))?.[0];
}

/** `"Thi đua theo chuyên đề" → 11`, `"Theo đợt" → 11`, `"Thường xuyên" → 12`. */
export function kindCode(text: string): string | undefined {
  const key = looseKey(text);
  const isTopic = /\b(?:chuien de|dot|ngan han)\b/.test(key);
  const isRegular = /\b(?:thuong xuien|hang nam|thuong nien)\b/.test(key);
  if (isTopic === isRegular) return undefined;
  return isTopic ? '11' : '12';
}

/**
 * The line by how long a movement lasts: less than a year 06, one year 07, more but less than
 * three 08, less than five 09, else 10. The last day belongs to it, and a movement from one day
 * to the same day of a later year is said to last whole years.
 */
export function spanCode(from: CalendarDate, to: CalendarDate): string | undefined {
  if (compareDates(to, from) < 0) return undefined;
  const after = dateFromSerial(serialFromDate(to) + 1);
  const anniversary = (years: number): CalendarDate => ({ ...from, year: from.year + years });
  const reaches = (years: number): boolean =>
    after !== undefined && compareDates(after, anniversary(years)) >= 0;
  if (!reaches(1)) return '06';
  if (compareDates(to, anniversary(1)) <= 0) return '07';
  if (!reaches(3)) return '08';
  return reaches(5) ? '10' : '09';
}

const LONGEST = 30;

/** The line by words: `"6 tháng" → 06`, `"1 năm" → 07`, `"2021-2025" → 10`, `"Năm 2020" → 07`. */
export function termCode(text: string): string | undefined {
  const key = looseKey(text);
  const years = /(\d{4}) ?(?:-|–|den|toi)? ?(?:nam )?(\d{4})/.exec(key);
  if (years !== null) return codeOfYears(Number(years[2]) - Number(years[1]) + 1);
  const count = /^(?:duoi )?(\d{1,2}) (thang|nam)\b/.exec(key);
  if (count !== null) {
    const length = count[2] === 'nam' ? Number(count[1]) : Number(count[1]) / 12;
    return key.startsWith('duoi ') ? (length <= 1 ? '06' : undefined) : codeOfYears(length);
  }
  if (/^(?:6|9|sau|chin) thang|^qui|^thang/.test(key)) return '06';
  return /^(?:nam )?\d{4}$/.test(key) ? '07' : undefined;
}

function codeOfYears(years: number): string | undefined {
  if (years <= 0 || years > LONGEST) return undefined;
  if (years < 1) return '06';
  if (years === 1) return '07';
  if (years < 3) return '08';
  return years < 5 ? '09' : '10';
}
