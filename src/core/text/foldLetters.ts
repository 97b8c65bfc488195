import { LETTER, MARK, MOST_CODES, SPACE, codeClasses } from './codeClasses';
import { tidy } from './tidy';

/** Combining marks: tones, breves, hooks and horns once a text is decomposed. */
const MARKS = /\p{M}/gu;
/** Longer texts take the long way. */
const LONGEST = 1024;
const PLAIN_SPACE = 32;
const I = 0x69;
const Y = 0x79;

/** What each letter becomes, 0 where that is not one character. */
let letters: Uint16Array | undefined;
/** 1 for the letters, digits and signs that a loose key keeps. */
let keyLetters: Uint8Array | undefined;
/** The codes of the text at hand. */
const codes = new Uint16Array(LONGEST);
const list: number[] = [];

/** Folds any text by the rules of Unicode. */
export function foldAny(text: string): string {
  return tidy(text).toLowerCase().normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
}

/** What `foldAny` gives, for texts of Vietnamese letters and their marks; undefined for others. */
export function foldLetters(text: string): string | undefined {
  const length = readFolded(text);
  return length < 0 ? undefined : textOf(length);
}

/** `looseKey` of a folded text. */
export function looseAny(folded: string): string {
  return folded
    .replace(/y/g, 'i')
    .replace(/[^a-z0-9%‰]+/g, ' ')
    .trim();
}

/** What `looseAny` makes of the folded text; undefined where `foldLetters` is. */
export function looseLetters(text: string): string | undefined {
  const folded = readFolded(text);
  if (folded < 0) return undefined;
  keyLetters ??= Uint8Array.from({ length: MOST_CODES }, (_, code) =>
    looseAny(String.fromCharCode(code)) === '' ? 0 : 1,
  );
  let length = 0;
  let afterSpace = true;
  for (let i = 0; i < folded; i++) {
    const code = codes[i] ?? 0;
    if (keyLetters[code] === 1) {
      codes[length++] = code === Y ? I : code;
      afterSpace = false;
    } else if (!afterSpace) {
      codes[length++] = PLAIN_SPACE;
      afterSpace = true;
    }
  }
  return textOf(afterSpace && length > 0 ? length - 1 : length);
}

/** Puts the folded codes of a text in `codes`: how many they are, -1 where it takes the long way. */
function readFolded(text: string): number {
  if (text.length > LONGEST) return -1;
  const classes = codeClasses();
  letters ??= foldedLetters(classes);
  let length = 0;
  let afterSpace = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code < MOST_CODES ? (letters[code] ?? 0) : 0;
    if (letter !== 0) {
      codes[length++] = letter;
      afterSpace = false;
      continue;
    }
    const known = code < MOST_CODES ? classes[code] : undefined;
    if (known === SPACE) {
      if (!afterSpace) codes[length++] = PLAIN_SPACE;
      afterSpace = true;
    } else if (known !== MARK || afterSpace) {
      return -1;
    }
  }
  return afterSpace && length > 0 ? length - 1 : length;
}

function textOf(length: number): string {
  // A plain list is spread several times as fast as a typed array.
  list.length = length;
  for (let i = 0; i < length; i++) list[i] = codes[i] ?? 0;
  return String.fromCharCode(...list);
}

function foldedLetters(classes: Uint8Array): Uint16Array {
  return Uint16Array.from(classes, (known, code) => {
    if (known !== LETTER) return 0;
    const folded = foldAny(String.fromCharCode(code));
    return folded.length === 1 ? folded.charCodeAt(0) : 0;
  });
}
