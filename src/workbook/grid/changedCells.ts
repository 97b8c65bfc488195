import type { CellRef } from '../../core/base/address';
import { cellKey, cellOfKey, readFormula, readValue, sameValue } from '../../core/model/cells';
import type { Grid, SheetSnapshot } from '../../core/model/snapshot';

/**
 * The cells of a sheet that hold something else than before, or look different. A formula that
 * only shows another result is the same: whoever shows it calculates it.
 */
export function changedCells(before: SheetSnapshot, after: SheetSnapshot): readonly CellRef[] {
  if (before.grid === after.grid) return [];
  const changed: CellRef[] = [];
  const old = stylesOf(before.grid);
  const now = stylesOf(after.grid);
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const cell = cellOfKey(key);
    if (old.get(key) !== now.get(key) || !isSame(before, after, cell)) changed.push(cell);
  }
  return changed;
}

function isSame(before: SheetSnapshot, after: SheetSnapshot, { row, column }: CellRef): boolean {
  const formula = readFormula(after, row, column);
  const old = readFormula(before, row, column);
  if (formula !== undefined || old !== undefined) return formula?.text === old?.text;
  return sameValue(readValue(before, row, column), readValue(after, row, column));
}

/** The styles of all cells that hold something or look different. */
function stylesOf(grid: Grid): ReadonlyMap<number, number> {
  const styles = new Map<number, number>();
  for (const { column, rows, styles: indices } of grid.columns) {
    rows.forEach((row, i) => styles.set(cellKey(row, column), indices[i] ?? 0));
  }
  for (const key of grid.formulas.keys()) if (!styles.has(key)) styles.set(key, 0);
  return styles;
}
