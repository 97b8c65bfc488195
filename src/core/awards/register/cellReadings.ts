import { dateFromSerial, type CalendarDate } from '../../base/dates';
import { compare, isWhole, toNumber, ZERO } from '../../base/exact';
import { readFigure } from '../../figures/readFigure';
import { isCellError } from '../../model/cells';
import type { CellValue } from '../../model/snapshot';
import type { RecipientKind } from '../../rules/awardIds';
import { fold, tidy } from '../../text/fold';
import { onlyDate } from '../../text/writtenDates';
import { readRecipientKind } from '../reading/kinds';

/** Serial numbers below this (18/5/1927) are years or numbers typed into a date column. */
const FIRST_SERIAL = 10_000;
const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;

/** What a cell shows as text; blank is ''. */
export function cellText(value: CellValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return tidy(value);
  return isCellError(value) ? value.error : String(value);
}

/**
 * A date of decision: a serial number, `05/01/2020`, `5-1-2020`, `2020-01-05`, `ngày 5 tháng 1
 * năm 2020`, alone or within "123/QĐ-UBND ngày 05/01/2020". Undefined when there is none, when
 * it doesn't exist (31/02/2020) or when there are two.
 */
export function readDate(value: CellValue, date1904 = false): CalendarDate | undefined {
  if (typeof value === 'number') {
    return value >= FIRST_SERIAL ? dateFromSerial(value, date1904) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  return onlyDate(value);
}

/** A year: `2020`, `"Năm 2020"`, or the year of a date. Undefined for a span ("2016-2020"). */
export function readYear(value: CellValue, date1904 = false): number | undefined {
  if (typeof value === 'number' && value < FIRST_SERIAL) {
    return isYear(value) ? value : undefined;
  }
  if (typeof value === 'string') {
    const match = /^(?:nam\s*)?(\d{4})$/.exec(fold(value));
    if (match !== null) {
      const year = Number(match[1]);
      return isYear(year) ? year : undefined;
    }
  }
  return readDate(value, date1904)?.year;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** How many awards a row stands for, and whom its unit names ("153 cá nhân"). */
export interface Quantity {
  readonly count: number;
  readonly recipient?: RecipientKind;
}

/** A whole number that is not negative, as a number or as staff write it; undefined else. */
export function readQuantity(value: CellValue): Quantity | undefined {
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && value >= 0 ? { count: value } : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const figure = readFigure(value);
  if (figure.kind !== 'number' || !isWhole(figure.value) || compare(figure.value, ZERO) < 0) {
    return undefined;
  }
  const count = toNumber(figure.value);
  const recipient = figure.unit === '' ? undefined : readRecipientKind(figure.unit);
  return recipient === undefined ? { count } : { count, recipient };
}
