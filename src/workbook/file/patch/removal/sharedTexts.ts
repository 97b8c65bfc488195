import { childrenOf } from '../../xml/tree';
import { XML_DONE, XML_START, XML_TEXT, XmlReader } from '../../xml/reader';
import type { PartEditor } from '../partEditor';
import { Splices } from '../splices';
import { prefixOf, treeOf } from '../tags';

/** The shared texts that cells of a sheet show, by their number in the workbook's table. */
export function sharedTextsOf(parts: PartEditor, sheet: string): ReadonlySet<number> {
  const reader = new XmlReader(parts.text(sheet));
  const used = new Set<number>();
  let isShared = false;
  let isValue = false;
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    if (token === XML_START) {
      const { local } = reader.name;
      if (local === 'c') isShared = reader.attributes.get('t') === 's';
      isValue = isShared && local === 'v';
    } else if (token === XML_TEXT) {
      if (isValue) used.add(Number(reader.text()));
    } else isValue = false;
  }
  return used;
}

/**
 * Empties the shared texts that no sheet shows any longer: they would leave with the file. They
 * keep their place, so that every other cell still shows its own.
 */
export function emptySharedTexts(
  parts: PartEditor,
  workbook: string,
  gone: ReadonlySet<number>,
  sheetsLeft: readonly string[],
): void {
  const table = parts.related(workbook, 'sharedStrings');
  if (table === undefined || gone.size === 0) return;
  const left = sheetsLeft.map((sheet) => sharedTextsOf(parts, sheet));
  const unused = [...gone].filter((number) => !left.some((used) => used.has(number)));
  const source = parts.text(table);
  const root = treeOf(source);
  const items = childrenOf(root, 'si');
  const prefix = prefixOf(root);
  const splices = new Splices(source);
  for (const number of unused) {
    const item = items[number];
    if (item !== undefined)
      splices.replace(item.start, item.end, `<${prefix}si><${prefix}t/></${prefix}si>`);
  }
  parts.setText(table, splices.apply());
}
