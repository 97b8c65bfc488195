import { LETTER, MARK, MOST_CODES, SPACE, codeClasses } from './codeClasses';
import { tidy } from './tidy';

/** Combining marks: tones, breves, hooks and horns once a text is decomposed. */
const MARKS = /\p{M}/gu;

/** What each letter becomes; absent where that is not one character. */
let letters: readonly (string | undefined)[] | undefined;

/** Folds any text by the rules of Unicode. */
export function foldAny(text: string): string {
  return tidy(text).toLowerCase().normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
}

/** What `foldAny` gives, for texts of Vietnamese letters and their marks; undefined for others. */
export function foldLetters(text: string): string | undefined {
  const classes = codeClasses();
  letters ??= foldedLetters(classes);
  let folded = '';
  let afterSpace = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code < MOST_CODES ? letters[code] : undefined;
    if (letter !== undefined) {
      if (afterSpace && folded !== '') folded += ' ';
      folded += letter;
      afterSpace = false;
      continue;
    }
    const known = code < MOST_CODES ? classes[code] : undefined;
    if (known === SPACE) afterSpace = true;
    else if (known !== MARK || afterSpace || folded === '') return undefined;
  }
  return folded;
}

function foldedLetters(classes: Uint8Array): readonly (string | undefined)[] {
  return Array.from(classes, (known, code) => {
    const folded = known === LETTER ? foldAny(String.fromCharCode(code)) : '';
    return folded.length === 1 ? folded : undefined;
  });
}
