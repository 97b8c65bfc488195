import type { Snapshot } from '../model/snapshot';
import { findTargetTables } from '../sources/findTables';
import type { DataTable } from '../tables/dataTable';
import { findDataTables } from '../tables/findDataTables';
import type { Change } from './change';
import { compareLines } from './compareLines';
import { compareTables } from './compareTables';
import { matchLines } from './matchLines';
import { matchSheets, type ReadSheet, type SheetPair } from './matchSheets';
import { sheetLines } from './sheetLines';

interface ReadBook {
  readonly snapshot: Snapshot;
  readonly sheets: readonly ReadSheet[];
}

/**
 * What changed from one version of a workbook to the next: by sheet, by table, by indicator and
 * by cell. Lines and columns are told by what they say, so that an inserted row or column changes
 * nothing else, and neither does the numbering in TT. Neither workbook's looks are compared.
 */
export function compareBooks(old: Snapshot, next: Snapshot): readonly Change[] {
  const [before, after] = [readBook(old), readBook(next)];
  const { pairs, added, removed } = matchSheets(before.sheets, after.sheets);
  return [
    ...removed.map((sheet) => wholeSheet('sheet-removed', sheet)),
    ...added.map((sheet) => wholeSheet('sheet-added', sheet)),
    ...pairs.flatMap((pair) => [...compareSheet(pair), ...compareContent(before, after, pair)]),
  ];
}

function readBook(snapshot: Snapshot): ReadBook {
  const tables: readonly DataTable[] = findDataTables(snapshot, findTargetTables(snapshot));
  const sheets = snapshot.sheets.map((sheet) => ({ sheet, lines: sheetLines(sheet, tables) }));
  return { snapshot, sheets };
}

function wholeSheet(kind: 'sheet-added' | 'sheet-removed', { sheet, lines }: ReadSheet): Change {
  const data = { lines: lines.length };
  return { kind, sheet: sheet.name, oldCell: null, newCell: null, data };
}

function compareSheet({ old, next }: SheetPair): readonly Change[] {
  const changes: Change[] = [];
  const place = { sheet: next.sheet.name, oldCell: null, newCell: null };
  if (old.sheet.name !== next.sheet.name)
    changes.push({ kind: 'sheet-renamed', ...place, data: { was: old.sheet.name } });
  const [wasShown, isShown] = [old, next].map(({ sheet }) => sheet.visibility === 'visible');
  if (wasShown !== isShown)
    changes.push({ kind: isShown === true ? 'sheet-shown' : 'sheet-hidden', ...place, data: {} });
  return changes;
}

function compareContent(before: ReadBook, after: ReadBook, pair: SheetPair): readonly Change[] {
  const lines = matchLines(pair.old.lines, pair.next.lines);
  const tables = compareTables(pair, lines);
  const books = { old: before.snapshot, next: after.snapshot };
  const content = [...tables.changes, ...compareLines(books, pair, lines, tables)];
  return content.sort((a, b) => rowOf(a) - rowOf(b));
}

/** By the new version's rows; what is gone stands first. */
function rowOf({ newCell }: Change): number {
  return newCell === null ? -1 : Number(/\d+$/.exec(newCell)?.[0] ?? 0);
}
