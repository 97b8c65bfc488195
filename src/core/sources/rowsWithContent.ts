import { CELL_BLANK, type Grid } from '../model/snapshot';

/** The rows from `first` to `last` in which some cell holds a value, ascending. */
export function rowsWithContent(grid: Grid, first: number, last: number): readonly number[] {
  if (last < first) return [];
  const end = Math.min(last, grid.used?.bottom ?? -1);
  const filled = new Uint8Array(Math.max(0, end - first + 1));
  let missing = filled.length;
  for (const { rows: columnRows, kinds } of grid.columns) {
    // Mostly one column has something in every row.
    if (missing === 0) break;
    for (let i = firstAtLeast(columnRows, first); i < columnRows.length; i++) {
      const row = columnRows[i] ?? 0;
      if (row > end) break;
      if (kinds[i] === CELL_BLANK || filled[row - first] === 1) continue;
      filled[row - first] = 1;
      missing -= 1;
    }
  }
  const rows: number[] = [];
  for (let i = 0; i < filled.length; i++) if (filled[i] === 1) rows.push(first + i);
  return rows;
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
