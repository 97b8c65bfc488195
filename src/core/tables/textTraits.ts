import type { Grid } from '../model/snapshot';
import { fold } from '../text/fold';

/** It may hold a day of a month: three numbers, one with a mark behind it, or two in words. */
export const MAY_DATE = 1;
/** It may name a month or a quarter: "tháng ", "quý ". */
export const MAY_PERIOD = 2;
/** It may mention a document's number that is miswritten: "12 /QĐ-UBND", "231/UBND-KH". */
export const MAY_MISNUMBER = 4;
/** It may hold a blank to be filled: "……", "___", "xxx", "[…]". */
export const MAY_BLANK = 8;
/** It may speak of an annex, a form or a list: "phụ lục", "biểu", "bảng", "danh s…". */
export const MAY_ANNEX = 16;
/** It may have spaces to spare: before, behind, or two beside each other. */
export const MAY_SPARE = 32;
/** It may have other characters than composed letters and plain signs. */
export const MAY_UNUSUAL = 64;
/** It may speak of targets: "chỉ tiêu", "mục tiêu". */
export const MAY_TARGET = 128;
const ALL = 0xff;

/** Codes from here on are not looked up. */
const MOST_CODES = 0x2030;
const SPACE = 32;
/** A sign without a meaning here: quotes, dashes. */
const SIGN = 1;
const SLASH = 0x2f;
const DASH = 0x2d;
const DOT = 0x2e;
/** A sign that blanks are made of. */
const BLANK_SIGN = 2;
const BLANK_SIGNS = '?_[<{…';
const VIETNAMESE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const SIGNS = '²³°«»–—‘’“”';

/** What each code folds to: small letters without marks; 0 of whatever needs a closer look. */
let folded: Uint8Array | undefined;

const KNOWN = new WeakMap<Grid['texts'], Uint8Array>();

/**
 * What each text of a grid may hold, as bits, by its index in `grid.texts`: one cheap look for
 * all checks of words. A text without a trait surely lacks what the trait is named for; texts of
 * unusual characters have all traits.
 */
export function textTraits({ texts }: Grid): Uint8Array {
  const known = KNOWN.get(texts);
  if (known !== undefined) return known;
  const codes = (folded ??= foldedCodes());
  const traits = new Uint8Array(texts.length);
  for (let i = 0; i < traits.length; i++) traits[i] = traitsOf(texts[i] ?? '', codes);
  KNOWN.set(texts, traits);
  return traits;
}

function traitsOf(text: string, codes: Uint8Array): number {
  let traits = 0;
  // The last four letters, folded, one in each byte.
  let last = 0;
  let digitRuns = 0;
  let run = 0;
  let hasYear = false;
  let hasMark = false;
  let spaceBeforeDigit = false;
  let slashAt = -1;
  let hasDash = false;
  let hasGap = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code < MOST_CODES ? (codes[code] ?? 0) : 0;
    if (letter === 0) return ALL;
    const before = last & 0xff;
    if (letter >= 0x30 && letter <= 0x39) {
      if (run === 0) {
        digitRuns += 1;
        if (before === SPACE) spaceBeforeDigit = true;
      }
      run += 1;
      if (run === 4) hasYear = true;
    } else {
      if (run > 0 || (before === SPACE && isDigit((last >>> 8) & 0xff))) {
        if (letter === SLASH || letter === DOT || letter === DASH || letter === T) hasMark = true;
      }
      run = 0;
      if (letter === SPACE) {
        if (before === SLASH || before === DASH) hasGap = true;
        if (last === HANG || (last & 0xffffff) === QUY || (last & 0xffffff) === QUI) {
          traits |= MAY_PERIOD;
        }
        if (before === SPACE || i === 0 || i === text.length - 1) traits |= MAY_SPARE;
        // Spaces count once, as they do in what is folded.
        if (before === SPACE) continue;
      } else if (letter === SLASH || letter === DASH) {
        if (before === SPACE) hasGap = true;
        if (letter === SLASH) slashAt = i;
        else {
          hasDash = true;
          if (slashAt >= 0 && i === slashAt + 5) traits |= MAY_MISNUMBER;
        }
      } else if (letter === DOT ? before === DOT : letter === X && before === X) {
        traits |= MAY_BLANK;
      } else if (letter === BLANK_SIGN) {
        traits |= MAY_BLANK;
      } else if (isAnnexWord(last, letter)) {
        traits |= MAY_ANNEX;
      } else if (letter === U && (last & 0xffffff) === TIE) {
        traits |= MAY_TARGET;
      }
    }
    last = (last << 8) | letter;
  }
  if (hasMark && ((hasYear && digitRuns >= 3) || (spaceBeforeDigit && digitRuns >= 2))) {
    traits |= MAY_DATE;
  }
  if (hasGap && hasDash && slashAt >= 0) traits |= MAY_MISNUMBER;
  return traits;
}

function isDigit(letter: number): boolean {
  return letter >= 0x30 && letter <= 0x39;
}

function packed(letters: string): number {
  let codes = 0;
  for (let i = 0; i < letters.length; i++) codes = (codes << 8) | letters.charCodeAt(i);
  return codes;
}

const T = packed('t');
const X = packed('x');
const C = packed('c');
const U = packed('u');
const G = packed('g');
const S = packed('s');
const HANG = packed('hang');
const QUY = packed('quy');
const QUI = packed('qui');
const LU = packed('lu');
const BIE = packed('bie');
const BAN = packed('ban');
const TIE = packed('tie');
const ANH = packed('anh ');

/** "lục", "biểu", "bảng", "danh s" as the letter that ends them comes. */
function isAnnexWord(last: number, letter: number): boolean {
  switch (letter) {
    case C:
      return (last & 0xffff) === LU;
    case U:
      return (last & 0xffffff) === BIE;
    case G:
      return (last & 0xffffff) === BAN;
    case S:
      return last === ANH;
    default:
      return false;
  }
}

function foldedCodes(): Uint8Array {
  const codes = new Uint8Array(MOST_CODES);
  for (let code = SPACE; code < 0x7f; code++) {
    codes[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  }
  for (const letter of VIETNAMESE + VIETNAMESE.toUpperCase()) {
    codes[letter.charCodeAt(0)] = fold(letter).charCodeAt(0);
  }
  for (const sign of SIGNS) codes[sign.charCodeAt(0)] = SIGN;
  for (const sign of BLANK_SIGNS) codes[sign.charCodeAt(0)] = BLANK_SIGN;
  return codes;
}
