import { MAX_COLUMNS, MAX_ROWS } from '../base/address';
import { cellKey } from '../model/cells';

/** A formula with its cell references taken out. */
export interface Scan {
  /** The text with U+0001 in place of every cell reference. */
  readonly shape: string;
  /** The cells taken out, by `cellKey`, where in the text each began, and where it had ended. */
  readonly cells: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const SLOT = '\u0001';
const QUOTE = 34;
const DOLLAR = 36;
const APOSTROPHE = 39;
const PARENTHESIS = 40;
const DOT = 46;
const EXCLAMATION = 33;

/**
 * `B2*$C$1 → { shape: '\u0001*\u0001', cells: [B2, C1] }`. A column of alike formulas has one
 * shape, which then is parsed once: parsing each formula would take most of a recalculation.
 * Undefined for formulas with brackets (tables, other workbooks).
 *
 * This only guesses what is a reference: whoever uses it compares the guess with the parser's
 * reading of the first formula of each shape.
 */
export function scanReferences(text: string): Scan | undefined {
  const cells: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let shape = '';
  let copied = 0;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (text[i] === '[' || code === 1) return undefined;
    if (code === QUOTE || code === APOSTROPHE) {
      const end = text.indexOf(code === QUOTE ? '"' : "'", i + 1);
      if (end < 0) return undefined;
      i = end + 1;
    } else if (isDigit(code) || code === DOT) {
      i = endOfNumber(text, i);
    } else if (isWordStart(code)) {
      const end = endOfWord(text, i);
      const next = text.charCodeAt(end);
      const key = next === PARENTHESIS || next === EXCLAMATION ? -1 : cellOfWord(text, i, end);
      if (key >= 0) {
        shape += text.slice(copied, i) + SLOT;
        copied = end;
        cells.push(key);
        starts.push(i);
        ends.push(end);
      }
      i = end;
    } else {
      i += 1;
    }
  }
  return { shape: shape + text.slice(copied), cells, starts, ends };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function letterNumber(code: number): number {
  if (code >= 65 && code <= 90) return code - 64;
  return code >= 97 && code <= 122 ? code - 96 : 0;
}

function isWordStart(code: number): boolean {
  return letterNumber(code) > 0 || code === DOLLAR || code === 95 || code === 92 || code > 127;
}

function endOfWord(text: string, start: number): number {
  let i = start + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isWordStart(code) && !isDigit(code) && code !== DOT && code !== 63) break;
  }
  return i;
}

function endOfNumber(text: string, start: number): number {
  let i = start + 1;
  while (isDigit(text.charCodeAt(i)) || text.charCodeAt(i) === DOT) i += 1;
  if (text[i] !== 'e' && text[i] !== 'E') return i;
  const sign = text[i + 1] === '+' || text[i + 1] === '-' ? 1 : 0;
  if (!isDigit(text.charCodeAt(i + 1 + sign))) return i;
  i += 2 + sign;
  while (isDigit(text.charCodeAt(i))) i += 1;
  return i;
}

/** The key of the cell that `text` names from `start` to `end`, or -1. */
function cellOfWord(text: string, start: number, end: number): number {
  let i = text.charCodeAt(start) === DOLLAR ? start + 1 : start;
  let column = 0;
  const firstLetter = i;
  for (let letter = letterNumber(text.charCodeAt(i)); letter > 0 && i - firstLetter < 4;) {
    column = column * 26 + letter;
    i += 1;
    letter = letterNumber(text.charCodeAt(i));
  }
  if (i === firstLetter || column > MAX_COLUMNS) return -1;
  if (text.charCodeAt(i) === DOLLAR) i += 1;
  const firstDigit = i;
  let row = 0;
  for (; i < end && isDigit(text.charCodeAt(i)); i++) row = row * 10 + text.charCodeAt(i) - 48;
  if (i !== end || i === firstDigit || i - firstDigit > 7) return -1;
  if (text.charCodeAt(firstDigit) === 48 || row > MAX_ROWS) return -1;
  return cellKey(row - 1, column - 1);
}
