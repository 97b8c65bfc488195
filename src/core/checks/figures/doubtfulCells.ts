import { cellKey } from '../../model/cells';
import { LINE_DOUBTS, linesWith } from '../../sources/targetNumbers';
import type { DataTable } from '../../tables/dataTable';

const KNOWN = new WeakMap<DataTable, ReadonlySet<number>>();

/**
 * Cells (by `cellKey`) whose text can be read in two ways: `figures/ambiguous-reading` and
 * `figures/trailing-zero-lost` speak of them, so that no other check need say it again.
 */
export function doubtfulCells(table: DataTable): ReadonlySet<number> {
  const known = KNOWN.get(table);
  if (known !== undefined) return known;
  const keys = new Set<number>();
  const lines = table.targets === undefined ? [] : linesWith(table.targets, LINE_DOUBTS);
  for (const { target, actual } of lines) {
    for (const cell of [target, actual]) {
      const isDoubtful = cell?.figure.doubts.some(({ alternative }) => alternative !== undefined);
      if (cell !== undefined && isDoubtful === true) keys.add(cellKey(cell.row, cell.column));
    }
  }
  KNOWN.set(table, keys);
  return keys;
}
