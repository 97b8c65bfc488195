import { CELL_BLANK, type Grid } from '../model/snapshot';

/** The rows from `first` to `last` in which some cell holds a value, ascending. */
export function rowsWithContent(grid: Grid, first: number, last: number): readonly number[] {
  const rows = new Set<number>();
  for (const { rows: columnRows, kinds } of grid.columns) {
    for (let i = firstAtLeast(columnRows, first); i < columnRows.length; i++) {
      const row = columnRows[i] ?? 0;
      if (row > last) break;
      if (kinds[i] !== CELL_BLANK) rows.add(row);
    }
  }
  return [...rows].sort((a, b) => a - b);
}

/** The index of the first entry that is not below `value`, in an ascending array. */
function firstAtLeast(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
