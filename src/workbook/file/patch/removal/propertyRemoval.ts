import type { DocumentProperties } from '../../../../core/model/snapshot';
import {
  CORE_PROPERTIES,
  CUSTOM_PROPERTIES,
  EXTENDED_PROPERTIES,
  PROPERTY_ELEMENTS,
} from '../../read/properties';
import { attributeOf, childrenOf, type XmlElement } from '../../xml/tree';
import type { PartEditor } from '../partEditor';
import { Splices } from '../splices';
import { treeOf } from '../tags';

/** Takes details of the workbook out of the parts that hold them. */
export function removePropertyParts(parts: PartEditor, old: DocumentProperties): void {
  for (const kind of [CORE_PROPERTIES, EXTENDED_PROPERTIES] as const) {
    const elements = PROPERTY_ELEMENTS[kind];
    removeElements(parts, kind, (root) =>
      root.children.filter(({ local }) => {
        const detail = elements[local];
        return detail !== undefined && old[detail] !== undefined;
      }),
    );
  }
  const names = new Set(old.custom?.map(({ name }) => name));
  removeElements(parts, CUSTOM_PROPERTIES, (root) =>
    childrenOf(root, 'property').filter((one) => names.has(attributeOf(one, 'name') ?? '')),
  );
  dropEmptyCustom(parts);
}

function removeElements(
  parts: PartEditor,
  kind: string,
  goingOf: (root: XmlElement) => readonly XmlElement[],
): void {
  const part = parts.related('', kind);
  if (part === undefined || !parts.has(part)) return;
  const source = parts.text(part);
  const splices = new Splices(source);
  for (const { start, end } of goingOf(treeOf(source))) splices.replace(start, end, '');
  if (!splices.isEmpty) parts.setText(part, splices.apply());
}

function dropEmptyCustom(parts: PartEditor): void {
  const part = parts.related('', CUSTOM_PROPERTIES);
  if (part === undefined || !parts.has(part) || parts.tree(part).children.length > 0) return;
  const relationship = parts.relationships('').find((one) => one.part === part);
  parts.remove(part);
  if (relationship !== undefined) parts.unrelate('', relationship.id);
}
