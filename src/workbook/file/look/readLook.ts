import { readWorkbookPart } from '../read/workbookPart';
import { isOfType, type Relationship } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import type { XmlElement } from '../xml/tree';
import { PLAIN_LOOK, type BookLook, type SheetLook, type UnshownKind } from './bookLook';
import { readCellLooks } from './cellLooks';
import { readTheme } from './colours';
import { readSheetLook } from './sheetLook';

/** The names of parts that hold what a grid of cells does not show. */
const UNSHOWN_PARTS: readonly (readonly [UnshownKind, RegExp])[] = [
  ['chart', /^\/?xl\/charts\/chart[^/]*\.xml$/i],
  ['picture', /^\/?xl\/media\//i],
  ['pivot', /^\/?xl\/pivotTables\/[^/]+\.xml$/i],
  ['chart-sheet', /^\/?xl\/chartsheets\/[^/]+\.xml$/i],
];

/**
 * How a workbook looks. Only for showing it: what can't be read is shown plainly, for whether a
 * file can be opened at all is for its snapshot to tell.
 */
export function readLook(pkg: XlsxPackage): BookLook {
  const main = pkg.workbookPart();
  const root = main.ok ? rootOf(pkg, main.value) : undefined;
  const listed = root && readWorkbookPart(root);
  const related = main.ok ? pkg.relationships(main.value) : undefined;
  if (listed === undefined || related?.ok !== true) {
    return { styles: [PLAIN_LOOK], sheets: [], unshown: [] };
  }
  const partOf = (kind: string): XmlElement | undefined =>
    rootOf(pkg, related.value.find((one) => isOfType(one, kind))?.part);
  const styles = partOf('styles');
  const unshown = new Set<UnshownKind>(unshownParts(pkg));
  const sheets = listed.sheets.flatMap(({ name, relationship }): SheetLook[] => {
    const target = related.value.find((one) => one.id === relationship);
    const reader = isWorksheet(target) ? pkg.reader(target.part) : undefined;
    if (reader?.ok !== true) return [];
    const { hasConditional, tabRgb, ...look } = readSheetLook(reader.value);
    if (hasConditional) unshown.add('conditional');
    return [{ name, ...look, ...(tabRgb === undefined ? {} : { tabColour: tabRgb }) }];
  });
  return {
    styles: styles === undefined ? [PLAIN_LOOK] : readCellLooks(styles, readTheme(partOf('theme'))),
    sheets,
    unshown: [...unshown],
  };
}

function isWorksheet(one: Relationship | undefined): one is Relationship & { part: string } {
  return one?.part !== undefined && isOfType(one, 'worksheet');
}

function rootOf(pkg: XlsxPackage, part: string | undefined): XmlElement | undefined {
  if (part === undefined || !pkg.has(part)) return undefined;
  const root = pkg.xml(part);
  return root.ok ? root.value : undefined;
}

function unshownParts(pkg: XlsxPackage): readonly UnshownKind[] {
  const kinds = UNSHOWN_PARTS.filter(([, pattern]) =>
    pkg.partNames.some((part) => pattern.test(part)),
  ).map(([kind]) => kind);
  const hasShape =
    kinds.length === 0 &&
    pkg.partNames.some((part) => /xl\/drawings\/drawing[^/]*\.xml$/i.test(part));
  return hasShape ? ['drawing'] : kinds;
}
