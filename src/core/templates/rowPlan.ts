import type { RangeRef } from '../base/address';
import type { CellContent, Operation } from '../model/plan';
import type { SheetSnapshot } from '../model/snapshot';
import type { Assignment } from './assign';
import { contentAt } from './contentAt';
import { rowsOf } from './form';

/** Rows that come in (`count` above 0) or go, where the sheet still has its first numbering. */
export interface RowChange {
  readonly at: number;
  readonly count: number;
  readonly like: 'above' | 'below';
}

/** What a section needs: how its free run changes. `kept` rows of the issued form never go. */
export function rowChange({ section, free, items }: Assignment, kept: number): RowChange[] {
  if (free === undefined) return [];
  const missing = items.length - free.length;
  const last = free.first + free.length - 1;
  if (missing > 0) {
    // Between two rows of the section ranges grow by themselves.
    if (free.length > 1) return [{ at: last, count: missing, like: 'above' }];
    return free.first > rowsOf(section).first
      ? [{ at: free.first, count: missing, like: 'below' }]
      : [{ at: free.first + 1, count: missing, like: 'above' }];
  }
  const keep = Math.max(kept, items.length, 1);
  const surplus = free.length - keep;
  if (surplus <= 0) return [];
  return [{ at: keep > 1 ? last - surplus : free.first + 1, count: -surplus, like: 'above' }];
}

/** Where a row of the form stands once the changes were made; of rows that stay. */
export function rowAfter(changes: readonly RowChange[], row: number): number {
  return changes.reduce((moved, { at, count }) => (row >= at ? moved + count : moved), row);
}

/** The changes of one sheet as operations, bottom to top, so that no place moves before its turn. */
export function rowOperations(
  sheet: SheetSnapshot,
  changes: readonly RowChange[],
): readonly Operation[] {
  return [...changes]
    .sort((a, b) => b.at - a.at)
    .flatMap(({ at, count, like }): readonly Operation[] =>
      count > 0
        ? [{ kind: 'insert-rows', sheet: sheet.name, at, count, like }]
        : [
            ...emptied(sheet, at, -count),
            { kind: 'delete-rows', sheet: sheet.name, at, count: -count, like },
          ],
    );
}

/** Takes away what stands in rows, since only empty ones can go. */
function emptied(sheet: SheetSnapshot, at: number, count: number): readonly Operation[] {
  const rows: RangeRef = { top: at, bottom: at + count - 1, left: 0, right: 0 };
  const inRows = (row: number): boolean => row >= rows.top && row <= rows.bottom;
  const operations: Operation[] = [];
  for (const data of sheet.grid.columns) {
    const { column } = data;
    const old: (readonly CellContent[])[] = [];
    for (let row = rows.top; row <= rows.bottom; row++) old.push([contentAt(sheet, row, column)]);
    const isHeld = old.some(([content]) => content !== undefined);
    if (!isHeld) continue;
    const values = old.map(() => [undefined]);
    if (!old.some((_, i) => isCovered(sheet, at + i, column))) {
      operations.push({
        kind: 'set-block',
        sheet: sheet.name,
        at: { row: at, column },
        old,
        values,
      });
      continue;
    }
    old.forEach((line, i) => {
      if (isCovered(sheet, at + i, column)) return;
      const place = { row: at + i, column };
      operations.push({
        kind: 'set-block',
        sheet: sheet.name,
        at: place,
        old: [line],
        values: [[undefined]],
      });
    });
  }
  for (const range of sheet.merges) {
    if (inRows(range.top) && inRows(range.bottom)) {
      operations.push({ kind: 'merge', sheet: sheet.name, range, merged: false });
    }
  }
  return operations;
}

type Rows = ReadonlySet<number>;

const COVERED = new WeakMap<SheetSnapshot, ReadonlyMap<number, Rows>>();
const NO_ROWS: Rows = new Set();

/** Whether the cell is hidden by a merged one. */
export function isCovered(sheet: SheetSnapshot, row: number, column: number): boolean {
  return coveredRows(sheet, column).has(row);
}

/** The rows of a column in which a merged cell hides the column's own. */
export function coveredRows(sheet: SheetSnapshot, column: number): Rows {
  if (sheet.merges.length === 0) return NO_ROWS;
  const covered = COVERED.get(sheet) ?? coveredCells(sheet);
  COVERED.set(sheet, covered);
  return covered.get(column) ?? NO_ROWS;
}

function coveredCells({ merges }: SheetSnapshot): ReadonlyMap<number, Rows> {
  const covered = new Map<number, Set<number>>();
  for (const { top, left, bottom, right } of merges) {
    for (let column = left; column <= right; column++) {
      const rows = covered.get(column) ?? new Set<number>();
      covered.set(column, rows);
      for (let row = top; row <= bottom; row++) {
        if (row !== top || column !== left) rows.add(row);
      }
    }
  }
  return covered;
}
