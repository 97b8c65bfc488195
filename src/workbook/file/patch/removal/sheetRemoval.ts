import type { RemoveSheet } from '../../../../core/model/removal';
import { isOfType } from '../../package/relationships';
import { readWorkbookPart } from '../../read/workbookPart';
import { attributeOf, childOf, childrenOf, itemsOf } from '../../xml/tree';
import type { PartEditor } from '../partEditor';
import { findSheetPart, type PlacedSheet } from '../sheetParts';
import { Splices } from '../splices';
import { treeOf, withAttributes } from '../tags';
import { withoutSheet } from '../workbookXml';
import { dropCalculationChain } from './calcChain';
import { removeNames } from './names';
import { reachable, removeUnreached } from './reach';
import { emptySharedTexts, sharedTextsOf } from './sharedTexts';
import { removeTitles } from './titles';

/**
 * Takes a sheet out with everything that only it leads to, the names that stand for it, the
 * shared texts that only it shows and its title in the file's properties.
 */
export function removeSheetParts(
  parts: PartEditor,
  workbook: string,
  sheet: PlacedSheet,
  { names }: RemoveSheet,
): void {
  const texts = sharedTextsOf(parts, sheet.part);
  const before = reachable(parts, ['']);
  const below = reachable(parts, [sheet.part]);
  removeNames(parts, workbook, names);
  parts.unrelate(workbook, sheet.relationship);
  parts.setText(workbook, withoutSheet(parts.text(workbook), sheet.position));
  showVisibleSheet(parts, workbook);
  removeUnusedCaches(parts, workbook, below);
  removeUnreached(parts, before);
  dropCalculationChain(parts, workbook);
  emptySharedTexts(parts, workbook, texts, worksheetsOf(parts, workbook));
  const isOfSheet = (title: string): boolean =>
    title === sheet.name ||
    title.startsWith(`${sheet.name}!`) ||
    title.startsWith(`'${sheet.name.replaceAll("'", "''")}'!`);
  removeTitles(parts, (title) => isOfSheet(title) || names.some(({ name }) => name === title));
}

/** The parts of the worksheets that are left. */
export function worksheetsOf(parts: PartEditor, workbook: string): readonly string[] {
  const sheets = readWorkbookPart(parts.tree(workbook))?.sheets ?? [];
  return sheets.flatMap(({ name }) => findSheetPart(parts, workbook, name)?.part ?? []);
}

/** A window may not open on a hidden sheet. */
function showVisibleSheet(parts: PartEditor, workbook: string): void {
  const source = parts.text(workbook);
  const root = treeOf(source);
  const sheets = itemsOf(root, 'sheets', 'sheet');
  const isHidden = (index: number): boolean => {
    const state = sheets[index] && attributeOf(sheets[index], 'state');
    return state === 'hidden' || state === 'veryHidden';
  };
  const visible = sheets.findIndex((_, index) => !isHidden(index));
  const splices = new Splices(source);
  for (const view of itemsOf(root, 'bookViews', 'workbookView')) {
    if (!isHidden(Number(attributeOf(view, 'activeTab') ?? '0'))) continue;
    const tag = source.slice(view.start, view.startTagEnd);
    const activeTab = String(visible);
    splices.replace(view.start, view.startTagEnd, withAttributes(tag, { activeTab }));
  }
  if (!splices.isEmpty) parts.setText(workbook, splices.apply());
}

/** The data that only the pivot tables of the removed sheet showed. */
function removeUnusedCaches(parts: PartEditor, workbook: string, below: ReadonlySet<string>): void {
  const shown = reachable(parts, worksheetsOf(parts, workbook));
  const gone = parts
    .relationships(workbook)
    .filter(
      (one) =>
        isOfType(one, 'pivotCacheDefinition') &&
        one.part !== undefined &&
        below.has(one.part) &&
        !shown.has(one.part),
    );
  if (gone.length === 0) return;
  const source = parts.text(workbook);
  const root = treeOf(source);
  const list = childOf(root, 'pivotCaches');
  const caches = list === undefined ? [] : childrenOf(list, 'pivotCache');
  const going = caches.filter((cache) => gone.some(({ id }) => id === attributeOf(cache, 'id')));
  const splices = new Splices(source);
  if (list !== undefined && going.length === caches.length)
    splices.replace(list.start, list.end, '');
  else for (const cache of going) splices.replace(cache.start, cache.end, '');
  parts.setText(workbook, splices.apply());
  for (const { id } of gone) parts.unrelate(workbook, id);
}
