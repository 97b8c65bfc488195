import { encodeExcelEscapes, escapeText } from '../xml/escape';

/**
 * A text as it stands between the tags of a cell's string: `a\u0001<b → a_x0001_&lt;b`. Half a
 * surrogate pair has no UTF-8; it is escaped like a control character.
 */
export function stringText(text: string): string {
  // Most texts are plain: one look at them is enough.
  if (PLAIN.test(text)) return text;
  return escapeText(encodeExcelEscapes(text).replace(/\p{Cs}/gu, escapedHalf));
}

/** Nothing that XML or Excel would read as anything else. */
const PLAIN = /^[^&<>_\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u;

function escapedHalf(half: string): string {
  return `_x${half.charCodeAt(0).toString(16).toUpperCase()}_`;
}
