import { findColumn, readValue, valueAt } from '../../core/model/cells';
import type { CellValue, GridColumn, Snapshot } from '../../core/model/snapshot';
import type { Area, Reader } from './operand';
import type { PendingColumn, PendingSheet } from './pending';

type See = (value: NonNullable<CellValue>, row: number, column: number) => void;

/** The snapshot's values with those computed so far in place of the stored ones. */
export class CurrentValues implements Reader {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly pending: readonly PendingSheet[],
    /** By node. */
    private readonly computed: readonly CellValue[],
  ) {}

  value(sheet: number, row: number, column: number): CellValue {
    const node = this.pending[sheet]?.nodeAt(row, column);
    if (node !== undefined) return this.computed[node];
    const data = this.snapshot.sheets[sheet];
    return data === undefined ? undefined : readValue(data, row, column);
  }

  visit(area: Area, see: See): void {
    const grid = this.snapshot.sheets[area.sheet]?.grid;
    const pending = this.pending[area.sheet];
    if (grid === undefined || pending === undefined) return;
    const { top, left, bottom, right } = area.range;
    for (const column of columnsToVisit(left, right, grid.columns, pending.columns)) {
      const stored = findColumn(grid, column);
      const fresh = pending.column(column);
      const valueOf = (data: GridColumn, i: number): CellValue => valueAt(grid, data, i);
      this.visitColumn({ column, top, bottom, stored, fresh, valueOf }, see);
    }
  }

  /** Merges the stored and the pending cells of a column by row; the pending ones count. */
  private visitColumn(
    {
      column,
      top,
      bottom,
      stored,
      fresh,
      valueOf,
    }: {
      readonly column: number;
      readonly top: number;
      readonly bottom: number;
      readonly stored: GridColumn | undefined;
      readonly fresh: PendingColumn | undefined;
      readonly valueOf: (data: GridColumn, i: number) => CellValue;
    },
    see: See,
  ): void {
    let i = stored === undefined ? 0 : firstAtOrBelow(stored.rows, top);
    let j = fresh === undefined ? 0 : fresh.lowerBound(top);
    for (;;) {
      const storedRow = stored?.rows[i] ?? Infinity;
      const freshRow = fresh?.rows[j] ?? Infinity;
      const row = Math.min(storedRow, freshRow);
      if (row > bottom) return;
      let value: CellValue;
      if (freshRow === row) value = this.computed[fresh?.nodes[j] ?? -1];
      else if (stored !== undefined) value = valueOf(stored, i);
      if (freshRow === row) j += 1;
      if (storedRow === row) i += 1;
      if (value !== undefined) see(value, row, column);
    }
  }
}

/** The columns from `left` to `right`, ascending; of a wide range only those that hold something. */
function columnsToVisit(
  left: number,
  right: number,
  ...lists: readonly (readonly { readonly column: number }[])[]
): readonly number[] {
  const width = right - left + 1;
  const held = lists.reduce((sum, list) => sum + list.length, 0);
  if (width <= held) return Array.from({ length: width }, (_, i) => left + i);
  const columns = lists.flat().map(({ column }) => column);
  return [...new Set(columns)]
    .filter((column) => column >= left && column <= right)
    .sort((a, b) => a - b);
}

function firstAtOrBelow(rows: Uint32Array, top: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}
