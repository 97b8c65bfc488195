import { encodeExcelEscapes, escapeText } from '../xml/escape';

/**
 * A text as it stands between the tags of a cell's string: `a\u0001<b → a_x0001_&lt;b`. Half a
 * surrogate pair has no UTF-8; it is escaped like a control character.
 */
export function stringText(text: string): string {
  return escapeText(encodeExcelEscapes(text).replace(/\p{Cs}/gu, escapedHalf));
}

function escapedHalf(half: string): string {
  return `_x${half.charCodeAt(0).toString(16).toUpperCase()}_`;
}
