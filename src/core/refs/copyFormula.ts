import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { formatCell, type CellRef } from '../base/address';

/**
 * Copies a formula (without `=`) from one cell to others, as Excel copies it: `F5/$E$2` from G5
 * to G9 → `F9/$E$2`.
 */
export function formulaCopier(formula: string, from: CellRef): (to: CellRef) => string {
  const relative = translateFormulaToR1C1(formula, formatCell(from));
  return (to) => translateFormulaToA1(relative, formatCell(to));
}
