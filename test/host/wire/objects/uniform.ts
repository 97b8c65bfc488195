import type { RangeRef } from '../../../../src/core/base/address';
import { cellsOf } from '../book';

/** The one value of all cells, or null where they differ. */
export function uniformOver(
  area: RangeRef,
  read: (row: number, column: number) => unknown,
): unknown {
  const first = read(area.top, area.left);
  for (const [row, column] of cellsOf(area)) if (read(row, column) !== first) return null;
  return first;
}
