import { cellKey, findColumn, findRow, readFormula, readValue, valueAt } from '../model/cells';
import type { CellContent } from '../model/plan';
import type { SheetSnapshot } from '../model/snapshot';

/** What stands in a cell, as a plan writes it. */
export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const result = readValue(sheet, row, column);
  const formula = readFormula(sheet, row, column);
  return formula === undefined ? result : { formula: formula.text, result };
}

/** `contentAt` for the cells of one column, one after another. */
export function contentsDown(
  { grid }: SheetSnapshot,
  column: number,
): (row: number) => CellContent {
  const data = findColumn(grid, column);
  const { formulas } = grid;
  return (row) => {
    const i = data === undefined ? -1 : findRow(data, row);
    const result = data === undefined || i < 0 ? undefined : valueAt(grid, data, i);
    const formula = formulas.size === 0 ? undefined : formulas.get(cellKey(row, column));
    return formula === undefined ? result : { formula: formula.text, result };
  };
}
