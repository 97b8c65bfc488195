import { AMPERSAND, CARRIAGE_RETURN, LESS, SPACE } from '../xml/chars';

const OPENING = '<si><t>';
const CLOSING = '</t></si>';
const UNDERSCORE = 95;

/**
 * Where the text ends of the item `<si><t>text</t></si>` that begins at `from`; -1 when the item
 * is not of that shape or its text is not written as it is (entities, line ends of Windows,
 * Excel's escapes, blanks at an edge). What is accepted here is well formed.
 */
export function plainTextEnd(source: string, from: number): number {
  if (!source.startsWith(OPENING, from)) return -1;
  const start = from + OPENING.length;
  let i = start;
  let code = source.charCodeAt(i);
  if (code <= SPACE) return -1;
  while (code !== LESS) {
    if (code === AMPERSAND || code === CARRIAGE_RETURN || code === UNDERSCORE) return -1;
    i += 1;
    if (i >= source.length) return -1;
    code = source.charCodeAt(i);
  }
  if (i > start && source.charCodeAt(i - 1) <= SPACE) return -1;
  return source.startsWith(CLOSING, i) ? i : -1;
}

/** Where the text begins of a plain item that begins at `from`. */
export function plainTextStart(from: number): number {
  return from + OPENING.length;
}

/** Where a plain item ends whose text ends at `textEnd`. */
export function plainItemEnd(textEnd: number): number {
  return textEnd + CLOSING.length;
}
