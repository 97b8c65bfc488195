import type { TargetRow, TargetTable } from './targetTable';

/** The line of a target table in a row of its sheet; undefined where the row is none of its lines. */
export function rowAt({ rows }: TargetTable, row: number): TargetRow | undefined {
  const direct = rows[row - (rows[0]?.row ?? 0)];
  if (direct?.row === row) return direct;
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const candidate = rows[middle];
    if (candidate === undefined) return undefined;
    if (candidate.row === row) return candidate;
    if (candidate.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
