import type { DefinedName } from '../../../../core/model/snapshot';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../xml/tree';
import type { PartEditor } from '../partEditor';
import { Splices } from '../splices';
import { treeOf } from '../tags';

/** Takes defined names out of the workbook part. */
export function removeNames(
  parts: PartEditor,
  workbook: string,
  names: readonly DefinedName[],
): void {
  const source = parts.text(workbook);
  const root = treeOf(source);
  const list = childOf(root, 'definedNames');
  if (list === undefined || names.length === 0) return;
  const sheets = childOf(root, 'sheets')?.children ?? [];
  const gone = new Set(names.map(({ name, sheet = '' }) => `${sheet}\n${name}`.toLowerCase()));
  const isGone = (element: XmlElement): boolean => {
    const id = attributeOf(element, 'localSheetId');
    const owner = id === undefined ? undefined : sheets[Number(id)];
    const sheet = owner === undefined ? '' : (attributeOf(owner, 'name') ?? '');
    return gone.has(`${sheet}\n${attributeOf(element, 'name') ?? ''}`.toLowerCase());
  };
  const all = childrenOf(list, 'definedName');
  const going = all.filter(isGone);
  const splices = new Splices(source);
  if (going.length === all.length) splices.replace(list.start, list.end, '');
  else for (const name of going) splices.replace(name.start, name.end, '');
  parts.setText(workbook, splices.apply());
}
