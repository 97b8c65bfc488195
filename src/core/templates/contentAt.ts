import { readFormula, readValue } from '../model/cells';
import type { CellContent } from '../model/plan';
import type { SheetSnapshot } from '../model/snapshot';

/** What stands in a cell, as a plan writes it. */
export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const result = readValue(sheet, row, column);
  const formula = readFormula(sheet, row, column);
  return formula === undefined ? result : { formula: formula.text, result };
}
