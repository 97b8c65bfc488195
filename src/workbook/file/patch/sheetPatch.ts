import { assertPresent } from '../../../core/base/assert';
import type { StyleSource } from './cellRewrite';
import { WORKSHEET_ORDER, placeFor } from './children';
import { changedLinks } from './linksXml';
import { pageSetupUpdates, type ChildUpdate } from './pageSetupXml';
import type { NewRows } from './rows/newRows';
import { rehomeShared } from './sharedGroups';
import type { SheetChanges } from './sheetChanges';
import { changedColumns, changedDimension, changedMerges, columnStyles } from './sheetLayout';
import { changeRows, wantedRows } from './sheetRows';
import { scanRows, withoutSpecials } from './scanRows';
import { scanSheet, type FoundChild, type SheetScan } from './sheetScan';
import { Splices } from './splices';

/**
 * The text of a worksheet part with the changes made; every character that they do not name
 * stays. `fresh` are rows that came in and are not in the text yet.
 * Gives undefined when what is to change stands there twice.
 */
export function patchedSheet(
  source: string,
  changes: SheetChanges,
  styles: StyleSource,
  fresh?: NewRows,
): string | undefined {
  const open = withOpenSheetData(source);
  const scan = scanned(open);
  const { data, prefix } = scan;
  const marked = withoutSpecials(open, data);
  let found = scanRows(marked, data, wantedRows(changes, fresh));
  if (found.isAmbiguous) return undefined;
  if (rehomeShared(marked, prefix, found.rows, changes))
    found = scanRows(marked, data, wantedRows(changes, fresh));
  const splices = new Splices(open);
  const columnStyle = columnStyles(childXml(open, scan, 'cols'));
  const context = { source: open, marked, prefix, styles, columnStyle, fresh };
  if (!changeRows(found.rows, changes, context, splices)) return undefined;
  for (const [local, update] of childUpdates(changes)) {
    updateChild(open, scan, local, update, splices);
  }
  return splices.isEmpty ? source : splices.apply();
}

function scanned(source: string): SheetScan {
  // It was read before: a part that is no worksheet refused the whole file.
  return assertPresent(scanSheet(source), 'a well-formed worksheet');
}

/** An empty `<sheetData/>` is given an end tag, so that rows can go between. */
function withOpenSheetData(source: string): string {
  const { data, prefix } = scanned(source);
  const tag = source.slice(data.start, data.contentStart);
  if (!tag.endsWith('/>')) return source;
  const open = `${tag.slice(0, -2).trimEnd()}></${prefix}sheetData>`;
  return source.slice(0, data.start) + open + source.slice(data.end);
}

/** What becomes of the worksheet's other children, in the order of the schema. */
function childUpdates(changes: SheetChanges): readonly (readonly [string, ChildUpdate])[] {
  const { widths, mergesAdded, mergesRemoved, pageSetup, links } = changes;
  const updates: (readonly [string, ChildUpdate])[] = [
    ['dimension', (known) => (known === undefined ? '' : changedDimension(known, changes))],
  ];
  if (widths.length > 0)
    updates.push(['cols', (known, prefix) => changedColumns(known, prefix, widths)]);
  if (mergesAdded.length > 0 || mergesRemoved.length > 0) {
    updates.push([
      'mergeCells',
      (known, prefix) => changedMerges(known, prefix, mergesAdded, mergesRemoved),
    ]);
  }
  if (links.size > 0) {
    updates.push(['hyperlinks', (known, prefix) => changedLinks(known, prefix, links)]);
  }
  if (pageSetup !== undefined) updates.push(...pageSetupUpdates(pageSetup));
  const rank = (local: string): number => WORKSHEET_ORDER.indexOf(local);
  return updates.sort(([a], [b]) => rank(a) - rank(b));
}

function updateChild(
  source: string,
  scan: SheetScan,
  local: string,
  update: ChildUpdate,
  splices: Splices,
): void {
  const known = findChild(scan, local);
  const xml = known && source.slice(known.start, known.end);
  const text = update(xml, scan.prefix);
  if (text === (xml ?? '')) return;
  if (known !== undefined) splices.replace(known.start, known.end, text);
  else splices.insert(placeFor(local, scan.children, WORKSHEET_ORDER, scan.rootEnd), text);
}

function findChild(scan: SheetScan, local: string): FoundChild | undefined {
  return scan.children.find((child) => child.local === local);
}

function childXml(source: string, scan: SheetScan, local: string): string | undefined {
  const child = findChild(scan, local);
  return child && source.slice(child.start, child.end);
}
