import { exactFromText, type Exact } from '../base/exact';
import type { Doubt } from './figure';

/** A run of digits with its separators, read. */
export interface Numeral {
  readonly value: Exact;
  readonly decimals: number;
  readonly doubts: readonly Doubt[];
}

/** `1.234.567`, `12.345`: one to three digits, then groups of three behind a point. */
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3})+$/;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3})+$/;

/** A numeral with its separators: digits, points, commas, and spaces between groups of three. */
const NUMERAL = String.raw`\d[\d.,]*(?: \d{3}(?![\d]))*(?:,\d+)?`;
const STARTS_WITH_NUMERAL = new RegExp(`^([-−+]?\\s?${NUMERAL})`, 'u');

/**
 * Reads one numeral the Vietnamese way: decimal comma, thousands by points or spaces.
 *
 *     1.234,5 → 1234.5      17.889 → 17889      1 500 → 1500      0.125 → 0.125
 *     17.68   → 17.68, doubt: or 17680           1,994 → 1.994, doubt: or 1994
 *
 * Undefined when the separators make no number ("1.23.4", "12 34").
 */
export function readNumeral(source: string): Numeral | undefined {
  const negative = /^[-−]/.test(source);
  const text = source.replace(/^[-−+]\s*/, '');
  const unspaced = closeGroups(text);
  if (unspaced === undefined) return undefined;
  const read = readUnsigned(unspaced, source);
  if (read === undefined || !negative) return read;
  return {
    ...read,
    value: flip(read.value),
    doubts: read.doubts.map((doubt) =>
      doubt.alternative === undefined ? doubt : { ...doubt, alternative: flip(doubt.alternative) },
    ),
  };
}

function flip(value: Exact): Exact {
  return { num: -value.num, den: value.den };
}

/** `1 500,5 → 1500,5`; undefined when spaces part other than groups of three. */
function closeGroups(text: string): string | undefined {
  if (!text.includes(' ')) return text;
  return /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text) ? text.replaceAll(' ', '') : undefined;
}

function readUnsigned(text: string, source: string): Numeral | undefined {
  const points = count(text, '.');
  const commas = count(text, ',');
  if (points === 0 && commas === 0) return plain(text, '', []);
  if (points > 0 && commas > 0) return readBoth(text, source);
  return points > 0 ? readPoints(text, points, source) : readCommas(text, commas, source);
}

/** `1.234,5` and, doubtful, `1,234.5`. */
function readBoth(text: string, source: string): Numeral | undefined {
  const lastPoint = text.lastIndexOf('.');
  const lastComma = text.lastIndexOf(',');
  const split = Math.max(lastPoint, lastComma);
  const whole = text.slice(0, split);
  const fraction = text.slice(split + 1);
  const vietnamese = lastComma > lastPoint;
  if (!/^\d+$/.test(fraction)) return undefined;
  if (!(vietnamese ? POINT_GROUPS : COMMA_GROUPS).test(whole)) return undefined;
  const doubts: Doubt[] = vietnamese ? [] : [{ code: 'english-separators', detail: source }];
  return plain(whole.replace(/[.,]/g, ''), fraction, doubts);
}

function readPoints(text: string, points: number, source: string): Numeral | undefined {
  const loneZero = text.startsWith('0.');
  if (POINT_GROUPS.test(text) && !loneZero) return plain(text.replaceAll('.', ''), '', []);
  if (points > 1) return undefined;
  const [whole = '', fraction = ''] = text.split('.');
  if (whole === '' || fraction === '') return undefined;
  const alternative =
    // A spreadsheet that took 17.680 for a decimal number dropped its last zeros.
    fraction.length < 3 && whole.length <= 3 && !loneZero
      ? exactFromText(whole + fraction.padEnd(3, '0'))
      : undefined;
  return plain(whole, fraction, [doubtOf('decimal-point', source, alternative)]);
}

function readCommas(text: string, commas: number, source: string): Numeral | undefined {
  if (commas > 1) {
    if (!COMMA_GROUPS.test(text)) return undefined;
    return plain(text.replaceAll(',', ''), '', [{ code: 'comma-thousands', detail: source }]);
  }
  const [whole = '', fraction = ''] = text.split(',');
  if (whole === '' || fraction === '') return undefined;
  const doubtful = fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  if (!doubtful) return plain(whole, fraction, []);
  return plain(whole, fraction, [
    doubtOf('comma-three-digits', source, exactFromText(whole + fraction)),
  ]);
}

function doubtOf(code: Doubt['code'], detail: string, alternative: Exact | undefined): Doubt {
  return alternative === undefined ? { code, detail } : { code, detail, alternative };
}

function plain(whole: string, fraction: string, doubts: readonly Doubt[]): Numeral | undefined {
  const value = exactFromText(fraction === '' ? whole : `${whole}.${fraction}`);
  return value === undefined ? undefined : { value, decimals: fraction.length, doubts };
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** A numeral at the start; `numeral` is undefined when its separators make no number. */
export function takeNumeral(
  text: string,
): { readonly numeral: Numeral | undefined; readonly rest: string } | undefined {
  const match = STARTS_WITH_NUMERAL.exec(text);
  if (match === null) return undefined;
  const [, run = ''] = match;
  // A mark at the end is punctuation: "15." in a list.
  const source = run.replace(/[.,]+$/, '');
  return { numeral: readNumeral(source), rest: text.slice(run.length) };
}
