import { MAX_COLUMNS, MAX_ROWS } from '../../../core/base/address';
import { CELL_BLANK, CELL_BOOLEAN, CELL_NUMBER, CELL_TEXT } from '../../../core/model/snapshot';
import {
  AMPERSAND,
  CARRIAGE_RETURN,
  EQUALS,
  GREATER,
  LESS,
  QUOTE,
  SLASH,
  SPACE,
} from '../xml/chars';
import { parseNumber } from './values';

const CAPITAL_A = 65;
const CAPITAL_E = 69;
const LETTER_B = 98;
const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_N = 110;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;
const ZERO = 48;
const POINT = 46;
const MINUS = 45;
const PLUS = 43;
const EXACT_DIGITS = 15;
const MAX_STYLE_DIGITS = 9;

/**
 * Reads a cell as programs write it, `<c r="B2" s="1" t="s"><f>…</f><v>12.5</v></c>`, in one go:
 * nearly all cells of a big sheet are like that. Anything else, whether it is right or wrong
 * (another order, blanks, entities, a comment, the end of the window), is left to the XML
 * reader, which then starts at the same `<`: what is accepted here is well formed.
 */
export class PlainCell {
  row = 0;
  column = 0;
  style = 0;
  /** `CELL_BLANK` when there is no value. */
  kind: number = CELL_BLANK;
  /** The value as a grid stores it: of a shared text its index, of a boolean 0 or 1. */
  number = 0;
  /** Where the formula stands; both 0 when there is none. */
  formulaStart = 0;
  formulaEnd = 0;
  /** What a value would be. */
  private type: number = CELL_NUMBER;

  /** The offset after the cell that begins at `from`; -1 when it is not of that shape. */
  read(source: string, from: number): number {
    if (!startsPlain(source, from)) return -1;
    let i = this.readAddress(source, from + 6);
    if (i < 0) return -1;
    this.style = 0;
    this.type = CELL_NUMBER;
    this.kind = CELL_BLANK;
    this.number = 0;
    this.formulaStart = 0;
    this.formulaEnd = 0;
    if (source.charCodeAt(i) === SPACE && source.charCodeAt(i + 1) === LETTER_S) {
      i = this.readStyle(source, i + 2);
      if (i < 0) return -1;
    }
    if (source.charCodeAt(i) === SPACE && source.charCodeAt(i + 1) === LETTER_T) {
      i = this.readType(source, i + 2);
      if (i < 0) return -1;
    }
    if (source.charCodeAt(i) === SLASH) return source.charCodeAt(i + 1) === GREATER ? i + 2 : -1;
    return source.charCodeAt(i) === GREATER ? this.readInside(source, i + 1) : -1;
  }

  private readAddress(source: string, from: number): number {
    let i = from;
    let column = 0;
    let code = source.charCodeAt(i);
    while (code >= CAPITAL_A && code < CAPITAL_A + 26) {
      column = column * 26 + code - CAPITAL_A + 1;
      if (column > MAX_COLUMNS) return -1;
      i += 1;
      code = source.charCodeAt(i);
    }
    if (column === 0) return -1;
    let row = 0;
    while (code >= ZERO && code < ZERO + 10) {
      row = row * 10 + code - ZERO;
      if (row > MAX_ROWS) return -1;
      i += 1;
      code = source.charCodeAt(i);
    }
    if (row === 0 || code !== QUOTE) return -1;
    this.row = row - 1;
    this.column = column - 1;
    return i + 1;
  }

  /** From the `=` of `s="12"`. */
  private readStyle(source: string, from: number): number {
    if (source.charCodeAt(from) !== EQUALS || source.charCodeAt(from + 1) !== QUOTE) return -1;
    const start = from + 2;
    let i = start;
    let style = 0;
    let code = source.charCodeAt(i);
    while (code >= ZERO && code < ZERO + 10) {
      style = style * 10 + code - ZERO;
      i += 1;
      code = source.charCodeAt(i);
    }
    if (i === start || i - start > MAX_STYLE_DIGITS || code !== QUOTE) return -1;
    this.style = style;
    return i + 1;
  }

  /** From the `=` of `t="s"`. */
  private readType(source: string, from: number): number {
    if (source.charCodeAt(from) !== EQUALS || source.charCodeAt(from + 1) !== QUOTE) return -1;
    const letter = source.charCodeAt(from + 2);
    if (letter === LETTER_S) this.type = CELL_TEXT;
    else if (letter === LETTER_B) this.type = CELL_BOOLEAN;
    else if (letter !== LETTER_N) return -1;
    return source.charCodeAt(from + 3) === QUOTE ? from + 4 : -1;
  }

  /** From after the start tag. */
  private readInside(source: string, from: number): number {
    let i = from;
    if (opens(source, i, LETTER_F)) {
      i = this.readFormula(source, i + 3);
      if (i < 0) return -1;
    }
    if (opens(source, i, LETTER_V)) {
      i = this.readValue(source, i + 3);
      if (i < 0) return -1;
    }
    return closes(source, i, LETTER_C) ? i + 4 : -1;
  }

  private readFormula(source: string, from: number): number {
    let i = from;
    for (let code = source.charCodeAt(i); code !== LESS; code = source.charCodeAt(i)) {
      if (code === AMPERSAND || code === CARRIAGE_RETURN || i >= source.length) return -1;
      i += 1;
    }
    if (i === from || !closes(source, i, LETTER_F)) return -1;
    this.formulaStart = from;
    this.formulaEnd = i;
    return i + 4;
  }

  private readValue(source: string, from: number): number {
    let i = from;
    let code = source.charCodeAt(i);
    let value = 0;
    while (code >= ZERO && code < ZERO + 10) {
      value = value * 10 + code - ZERO;
      i += 1;
      code = source.charCodeAt(i);
    }
    if (code !== LESS || i === from || i - from > EXACT_DIGITS) {
      while (isNumeric(code)) {
        i += 1;
        code = source.charCodeAt(i);
      }
      value = parseNumber(source, from, i);
      if (Number.isNaN(value)) return -1;
    }
    if (this.type === CELL_BOOLEAN && (i - from > 1 || value > 1)) return -1;
    if (!closes(source, i, LETTER_V)) return -1;
    this.kind = this.type;
    this.number = value;
    return i + 4;
  }
}

function isNumeric(code: number): boolean {
  return (
    (code >= ZERO && code < ZERO + 10) ||
    code === POINT ||
    code === MINUS ||
    code === CAPITAL_E ||
    code === PLUS
  );
}

/** Whether `<c r="` stands there. */
function startsPlain(source: string, at: number): boolean {
  return (
    source.charCodeAt(at) === LESS &&
    source.charCodeAt(at + 1) === LETTER_C &&
    source.charCodeAt(at + 2) === SPACE &&
    source.charCodeAt(at + 3) === LETTER_R &&
    source.charCodeAt(at + 4) === EQUALS &&
    source.charCodeAt(at + 5) === QUOTE
  );
}

/** Whether `<x>` stands there. */
function opens(source: string, at: number, letter: number): boolean {
  return (
    source.charCodeAt(at + 1) === letter &&
    source.charCodeAt(at) === LESS &&
    source.charCodeAt(at + 2) === GREATER
  );
}

/** Whether `</x>` stands there. */
function closes(source: string, at: number, letter: number): boolean {
  return (
    source.charCodeAt(at) === LESS &&
    source.charCodeAt(at + 1) === SLASH &&
    source.charCodeAt(at + 2) === letter &&
    source.charCodeAt(at + 3) === GREATER
  );
}
