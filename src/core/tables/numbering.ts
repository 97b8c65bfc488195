import { isCellError } from '../model/cells';
import type { CellValue } from '../model/snapshot';
import { tidy } from '../text/fold';

/** How a TT is written. One letter can be two things: "C" a Roman hundred, "i" a Roman one. */
export type NumberingStyle = 'roman' | 'arabic' | 'dotted' | 'letter' | 'bullet' | 'other';

/** A line's number as it stands. */
export interface Numbering {
  readonly text: string;
  readonly style: NumberingStyle;
  /** `1.2.3 → [1, 2, 3]`, `IV → [4]`, `b → [2]`; empty for bullets, foreign letters and anything else. */
  readonly path: readonly number[];
}

const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * The number of a line: `1`, `"01"`, `"1.2."`, `"IV"`, `"a)"`, `"-"`. Undefined when blank.
 * A single capital I, V or X is Roman; other single letters are letters.
 */
export function readNumbering(value: CellValue): Numbering | undefined {
  if (value === undefined || typeof value === 'boolean' || isCellError(value)) return undefined;
  const text = typeof value === 'number' ? String(value) : tidy(value);
  if (text === '') return undefined;
  const bare = text.replace(/^\(|[).:/]+$/g, '').trim();
  if (/^[-–—+*•]$/.test(text)) return { text, style: 'bullet', path: [] };
  if (/^\d{1,9}$/.test(bare)) return { text, style: 'arabic', path: [Number(bare)] };
  if (/^\d{1,4}(?:\.\d{1,4})+$/.test(bare)) {
    return { text, style: 'dotted', path: bare.split('.').map(Number) };
  }
  if (bare !== 'L' && ROMAN.test(bare)) return { text, style: 'roman', path: [romanValue(bare)] };
  if (/^[a-zđ]$/i.test(bare)) return { text, style: 'letter', path: letterPath(bare) };
  return { text, style: 'other', path: [] };
}

function romanValue(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const own = DIGITS[text.charAt(i)] ?? 0;
    const next = DIGITS[text.charAt(i + 1)] ?? 0;
    value += own < next ? -own : own;
  }
  return value;
}

/** The Vietnamese order: a, b, c, d, đ, e, g, h … as documents number their points. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Without a place where the letter is not of the alphabet: f, j, w, z. */
function letterPath(letter: string): readonly number[] {
  const place = LETTERS.indexOf(letter.toLowerCase());
  return place < 0 ? [] : [place + 1];
}

/** The letter of a place, from 1: `5 → "đ"`; undefined beyond the alphabet. */
export function letterAt(place: number): string | undefined {
  return LETTERS[place - 1];
}
