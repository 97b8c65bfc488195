import type { Renaming } from '../../../../core/refs/renameInFormula';
import { EXTENDED_PROPERTIES } from '../../read/properties';
import { escapeText } from '../../xml/escape';
import { childOf } from '../../xml/tree';
import type { PartEditor } from '../partEditor';
import type { Follower } from '../rows/rowMover';
import { Splices } from '../splices';
import { treeOf } from '../tags';

/** Lets the list of sheets and names that the file's properties repeat follow. */
export function renameTitles(parts: PartEditor, { from, to }: Renaming, follower: Follower): void {
  const part = parts.related('', EXTENDED_PROPERTIES);
  if (part === undefined || !parts.has(part)) return;
  const source = parts.text(part);
  const titles = childOf(treeOf(source), 'TitlesOfParts');
  const entries = (titles && childOf(titles, 'vector')?.children) ?? [];
  // Sheets come first: a name of the workbook may be spelt alike.
  const own = entries.findIndex(({ text }) => text === from);
  const splices = new Splices(source);
  entries.forEach(({ text, startTagEnd, endTagStart, isSelfClosing }, i) => {
    const after = i === own ? to : follower.formula(text, '');
    if (after !== text && !isSelfClosing)
      splices.replace(startTagEnd, endTagStart, escapeText(after));
  });
  if (!splices.isEmpty) parts.setText(part, splices.apply());
}
