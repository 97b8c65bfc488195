import type { RemoveLinks } from '../../../../core/model/removal';
import { isOfType } from '../../package/relationships';
import { childOf } from '../../xml/tree';
import type { PartEditor } from '../partEditor';
import { Splices } from '../splices';
import { treeOf } from '../tags';
import { removeNames } from './names';
import { reachable, removeUnreached } from './reach';

/** Takes out the links to other workbooks, with the values that they keep of them. */
export function removeLinkParts(parts: PartEditor, workbook: string, { names }: RemoveLinks): void {
  const before = reachable(parts, ['']);
  removeNames(parts, workbook, names);
  const source = parts.text(workbook);
  const list = childOf(treeOf(source), 'externalReferences');
  if (list !== undefined) {
    const splices = new Splices(source);
    splices.replace(list.start, list.end, '');
    parts.setText(workbook, splices.apply());
  }
  for (const one of parts.relationships(workbook))
    if (isOfType(one, 'externalLink')) parts.unrelate(workbook, one.id);
  removeUnreached(parts, before);
}
