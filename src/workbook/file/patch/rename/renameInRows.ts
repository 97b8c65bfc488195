import type { SheetDataPlace } from '../rows/locateSheetData';
import { escapeLike } from '../rows/escapeLike';
import { formulaText } from '../rows/formulaText';
import { Pieces } from '../rows/pieces';
import type { Follower } from '../rows/rowMover';
import { TagWalker } from '../rows/tagWalker';

/**
 * The rows of a worksheet part with what their formulas speak of changed; undefined when none
 * speaks of another sheet. A shared formula is changed once, where it is defined.
 */
export function followInRows(
  source: string,
  { contentStart, contentEnd, prefix }: SheetDataPlace,
  follower: Follower,
): string | undefined {
  if (!source.includes('!', contentStart)) return undefined;
  const pieces = new Pieces(source, contentStart);
  const walker = new TagWalker(source, contentStart, contentEnd);
  const f = `${prefix}f`;
  while (walker.next()) {
    if (!walker.is(f)) continue;
    const { text, start, end } = formulaText(walker);
    const after = follower.formula(text, '');
    if (after !== text) pieces.replace(start, end, escapeLike(source.slice(start, end), after));
  }
  return pieces.text(contentEnd, '');
}
