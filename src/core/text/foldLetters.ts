import { LETTER, MARK, MOST_CODES, SPACE, codeClasses } from './codeClasses';
import { tidy } from './tidy';

/** Combining marks: tones, breves, hooks and horns once a text is decomposed. */
const MARKS = /\p{M}/gu;
/** Longer texts take the long way. */
const LONGEST = 1024;
const PLAIN_SPACE = 32;

/** What each letter becomes, 0 where that is not one character. */
let letters: Uint16Array | undefined;
const codes = new Uint16Array(LONGEST);

/** Folds any text by the rules of Unicode. */
export function foldAny(text: string): string {
  return tidy(text).toLowerCase().normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
}

/** What `foldAny` gives, for texts of Vietnamese letters and their marks; undefined for others. */
export function foldLetters(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const classes = codeClasses();
  letters ??= foldedLetters(classes);
  let length = 0;
  let afterSpace = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const known = code < MOST_CODES ? classes[code] : undefined;
    const letter = known === LETTER ? letters[code] : undefined;
    if (letter !== undefined && letter !== 0) {
      codes[length++] = letter;
      afterSpace = false;
    } else if (known === SPACE) {
      if (!afterSpace) codes[length++] = PLAIN_SPACE;
      afterSpace = true;
    } else if (known !== MARK || afterSpace) {
      return undefined;
    }
  }
  if (afterSpace && length > 0) length -= 1;
  return String.fromCharCode.apply(null, codes.subarray(0, length));
}

function foldedLetters(classes: Uint8Array): Uint16Array {
  return Uint16Array.from(classes, (known, code) => {
    if (known !== LETTER) return 0;
    const folded = foldAny(String.fromCharCode(code));
    return folded.length === 1 ? folded.charCodeAt(0) : 0;
  });
}
