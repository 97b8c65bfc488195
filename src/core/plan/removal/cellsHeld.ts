import { cellKey } from '../../model/cells';
import { CELL_BLANK, type SheetSnapshot } from '../../model/snapshot';

/** How many cells of a sheet hold a value or a formula. */
export function cellsHeld({ grid }: SheetSnapshot): number {
  const held = new Set(grid.formulas.keys());
  for (const { column, rows, kinds } of grid.columns)
    rows.forEach((row, i) => {
      if (kinds[i] !== CELL_BLANK) held.add(cellKey(row, column));
    });
  return held.size;
}
