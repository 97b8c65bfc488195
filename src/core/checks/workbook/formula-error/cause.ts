import { formatCell, formatRange } from '../../../base/address';
import { isCellError, readValue } from '../../../model/cells';
import type { ErrorCode, SheetSnapshot } from '../../../model/snapshot';
import { cellInSlot, rangeInPlace } from '../../../formulas/place';
import type { FormulaEntry } from '../../../formulas/readFormulas';

/** Larger ranges are not looked through for the cell that brings the error. */
const MAX_CELLS = 2_000;

/**
 * The cell of its own sheet that makes a formula fail: one that shows the same error, a divisor
 * that is blank or 0, words that are counted with. '' where that can't be told.
 */
export function causeOf(sheet: SheetSnapshot, entry: FormulaEntry, error: ErrorCode): string {
  const { shape, cells } = entry;
  for (const read of shape.reads) {
    if (read.sheet !== '') continue;
    const range = rangeInPlace(read.place, cells);
    const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (size > MAX_CELLS) continue;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const value = readValue(sheet, row, column);
        if (isCellError(value) && value.error === error) return formatCell({ row, column });
      }
    }
  }
  for (const { sheet: other, slot, operator } of shape.operands) {
    if (other !== '') continue;
    const cell = cellInSlot(slot, cells);
    const value = readValue(sheet, cell.row, cell.column);
    const isCause =
      error === '#DIV/0!'
        ? operator === '/' && (value === undefined || value === 0)
        : error === '#VALUE!' && typeof value === 'string';
    if (isCause) return formatCell(cell);
  }
  return error === '#DIV/0!' ? '' : rangeAsCell(entry, error);
}

/** A whole range where one number is needed. */
function rangeAsCell({ shape, cells }: FormulaEntry, error: ErrorCode): string {
  const [only, another] = shape.reads;
  if (error !== '#VALUE!' || only === undefined || another !== undefined) return '';
  const range = rangeInPlace(only.place, cells);
  const isRange = range.top !== range.bottom || range.left !== range.right;
  return isRange && shape.functions.length === 0 ? formatRange(range) : '';
}
