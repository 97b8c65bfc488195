import { AMPERSAND, CARRIAGE_RETURN, LESS, SPACE } from '../xml/chars';

const OPENING = '<si><t>';
/** As LibreOffice begins every item, and others those with blanks at an edge. */
const KEEPING = '<si><t xml:space="preserve">';
const CLOSING = '</t></si>';
const UNDERSCORE = 95;

/**
 * Where the text begins of the item `<si><t>text</t></si>` or `<si><t xml:space="preserve">text</t></si>`
 * that begins at `from`; -1 when the item begins otherwise.
 */
export function plainTextStart(source: string, from: number): number {
  if (source.startsWith(OPENING, from)) return from + OPENING.length;
  return source.startsWith(KEEPING, from) ? from + KEEPING.length : -1;
}

/**
 * Where the text ends that begins at `start`, as `plainTextStart` gave it; -1 when the item goes on
 * or its text is not written as it is (entities, line ends of Windows, Excel's escapes, blanks at an
 * edge that are not kept). What is accepted here is well formed.
 */
export function plainTextEnd(source: string, start: number): number {
  let i = start;
  let code = source.charCodeAt(i);
  const startsBlank = code <= SPACE;
  while (code !== LESS) {
    if (code === AMPERSAND || code === CARRIAGE_RETURN || code === UNDERSCORE) return -1;
    i += 1;
    if (i >= source.length) return -1;
    code = source.charCodeAt(i);
  }
  const hasBlankEdge = startsBlank || (i > start && source.charCodeAt(i - 1) <= SPACE);
  if (hasBlankEdge && !source.endsWith(KEEPING, start)) return -1;
  return source.startsWith(CLOSING, i) ? i : -1;
}

/** Where a plain item ends whose text ends at `textEnd`. */
export function plainItemEnd(textEnd: number): number {
  return textEnd + CLOSING.length;
}
