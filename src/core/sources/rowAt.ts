import type { TargetRow, TargetTable } from './targetTable';

/** The line of a target table in a row of its sheet; undefined where the row is none of its lines. */
export function rowAt(table: TargetTable, row: number): TargetRow | undefined {
  return table.rows[indexAt(table, row)];
}

/** The index of that line, or -1. */
export function indexAt({ rows }: TargetTable, row: number): number {
  const direct = row - (rows[0]?.row ?? 0);
  if (rows[direct]?.row === row) return direct;
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const candidate = rows[middle];
    if (candidate === undefined) return -1;
    if (candidate.row === row) return middle;
    if (candidate.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
