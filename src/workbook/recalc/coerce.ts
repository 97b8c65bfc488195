import { isCellError } from '../../core/model/cells';
import type { CellError, CellValue } from '../../core/model/snapshot';
import { CannotTell } from './why';

export const VALUE_ERROR: CellError = { error: '#VALUE!' };
export const NUM_ERROR: CellError = { error: '#NUM!' };
export const DIVISION_ERROR: CellError = { error: '#DIV/0!' };

/** Words with which Excel reads a text as a date, a time or an amount in some language. */
const DATE_WORDS =
  /^(?:e|am|pm|a|p|sa|ch|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|thg|tháng|đ|vnd|usd|eur)$/i;

/**
 * The number that Excel makes of a value in arithmetic: `undefined → 0`, `true → 1`, `"12" → 12`,
 * `"5%" → 0.05`, `"xã" → #VALUE!`. Throws `CannotTell` where it depends on Excel's language:
 * `"1.500"` is 1.5 in English and 1500 in Vietnamese.
 */
export function toNumber(value: CellValue): number | CellError {
  switch (typeof value) {
    case 'undefined':
      return 0;
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'string':
      return textToNumber(value);
    default:
      return value;
  }
}

function textToNumber(text: string): number | CellError {
  const plain = /^\s*([+-]?\d+(?:e[+-]?\d{1,3})?)\s*(%?)\s*$/i.exec(text);
  if (plain !== null) {
    const number = Number(plain[1]) / (plain[2] === '%' ? 100 : 1);
    return Number.isFinite(number) ? number : VALUE_ERROR;
  }
  if (!/\p{Nd}/u.test(text)) return VALUE_ERROR;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.some((word) => !DATE_WORDS.test(word))) return VALUE_ERROR;
  throw new CannotTell('locale');
}

/** The truth value that IF, AND, OR and NOT take: `"TRUE" → true`, `2 → true`, `"x" → #VALUE!`. */
export function toBoolean(value: CellValue): boolean | CellError {
  switch (typeof value) {
    case 'undefined':
      return false;
    case 'number':
      return value !== 0;
    case 'boolean':
      return value;
    case 'string': {
      const text = value.toUpperCase();
      if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
      if (/\p{Nd}/u.test(text)) throw new CannotTell('locale');
      return VALUE_ERROR;
    }
    default:
      return value;
  }
}

/** The text that `&` joins: `12 → "12"`, `true → "TRUE"`. A fraction's mark is the language's. */
export function toText(value: CellValue): string | CellError {
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'string':
      return value;
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    case 'number':
      if (!Number.isInteger(value) || Math.abs(value) >= 1e15) throw new CannotTell('locale');
      return String(value);
    default:
      return value;
  }
}

/** A number as a cell holds it: no infinity, no negative zero. */
export function finite(value: number): number | CellError {
  return Number.isFinite(value) ? value + 0 : NUM_ERROR;
}

/** Applies `compute` to numbers made of the values; the first error wins. */
export function onNumbers(
  values: readonly CellValue[],
  compute: (...numbers: number[]) => number | CellError,
): CellValue {
  const numbers: number[] = [];
  for (const value of values) {
    const number = toNumber(value);
    if (isCellError(number)) return number;
    numbers.push(number);
  }
  const result = compute(...numbers);
  return typeof result === 'number' ? finite(result) : result;
}
