import { assertPresent } from '../../../../core/base/assert';
import { SLASH } from '../../xml/chars';
import { decodeText } from '../../xml/decode';
import { treeOf } from '../tags';
import type { TagWalker } from './tagWalker';

/** The text of an `f` element and where it stands between its tags. */
export interface FormulaText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the element ends. */
  readonly elementEnd: number;
}

/** The text of the element whose tag the walker is at. */
export function formulaText(walker: TagWalker): FormulaText {
  const { source, end: start } = walker;
  if (walker.isSelfClosing) return { text: '', start, end: start, elementEnd: start };
  const end = source.indexOf('<', start);
  if (source.charCodeAt(end + 1) !== SLASH) return brokenText(walker);
  const raw = source.slice(start, end);
  const text = assertPresent(decodeText(raw), 'the text was read before');
  return { text, start, end, elementEnd: source.indexOf('>', end) + 1 };
}

/** A text with comments or CDATA sections in it. */
function brokenText({ source, start, end, nameStart, nameEnd }: TagWalker): FormulaText {
  const closing = `</${source.slice(nameStart, nameEnd)}`;
  // Excel's own files have none; whether one holds what looks like the end tag nobody asks.
  const from = source.indexOf(closing, end);
  const elementEnd = source.indexOf('>', from) + 1;
  return { text: treeOf(source.slice(start, elementEnd)).text, start: end, end: from, elementEnd };
}
