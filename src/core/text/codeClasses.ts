/**
 * What the characters of Vietnamese texts are, by code: most texts are of these only, and can be
 * read code by code instead of through Unicode's normal forms.
 */

/** Codes from here on are not looked up. */
export const MOST_CODES = 0x2100;

/** Anything else: it takes the long way. */
export const UNKNOWN = 0;
/** A letter, digit or sign that is its own composed form. */
export const LETTER = 1;
/** A space of any width that texts hold. */
export const SPACE = 2;
/** A tone, breve, hook or horn of its own. */
export const MARK = 3;

const SPACE_CODES = [9, 10, 11, 12, 13, 32, 0xa0];
/** First and last codes: ASCII, Latin letters, those of Vietnamese, dashes, quotes and signs. */
const LETTER_BLOCKS = [
  [0x21, 0x7e],
  [0xa1, 0x24f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
] as const;
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;

let known: Uint8Array | undefined;

/** The class of every code below `MOST_CODES`. */
export function codeClasses(): Uint8Array {
  known ??= classify();
  return known;
}

function classify(): Uint8Array {
  const classes = new Uint8Array(MOST_CODES);
  for (const [first, last] of LETTER_BLOCKS) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      if (letter.normalize('NFC') === letter) classes[code] = LETTER;
    }
  }
  for (const code of SPACE_CODES) classes[code] = SPACE;
  classes.fill(MARK, FIRST_MARK, LAST_MARK + 1);
  return classes;
}
