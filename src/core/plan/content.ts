import { isCellError, sameValue } from '../model/cells';
import type { CellContent, FormulaCell } from '../model/plan';
import type { CellValue } from '../model/snapshot';

export function isFormulaCell(content: CellContent): content is FormulaCell {
  return typeof content === 'object' && !isCellError(content);
}

/** What the cell shows: the value, or the result of the formula. */
export function resultOf(content: CellContent): CellValue {
  return isFormulaCell(content) ? content.result : content;
}

/**
 * Whether two contents are the same. Formulas are compared by their text alone: a result follows
 * from other cells, so overwriting it loses nothing.
 */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (isFormulaCell(a)) return isFormulaCell(b) && a.formula === b.formula;
  return !isFormulaCell(b) && sameValue(a, b);
}
