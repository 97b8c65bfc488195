import { LETTER, MOST_CODES, SPACE, codeClasses } from './codeClasses';

/** White space as staff and converters leave it: no-break, thin, ideographic, zero-width. */
const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/gu;
const PLAIN_SPACE = 32;

/** One form for comparing and for printing: composed letters, plain single spaces, trimmed. */
export function tidy(text: string): string {
  return isTidy(text) ? text : text.normalize('NFC').replace(SPACES, ' ').trim();
}

/** Whether a text of letters known to be composed has single plain spaces between words only. */
function isTidy(text: string): boolean {
  const classes = codeClasses();
  let afterSpace = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const known = code < MOST_CODES ? classes[code] : undefined;
    if (known === LETTER) afterSpace = false;
    else if (known === SPACE && code === PLAIN_SPACE && !afterSpace) afterSpace = true;
    else return false;
  }
  return !afterSpace || text === '';
}
