import { formatCell, type CellRef } from '../../base/address';
import { HUNDRED, divide, round, toNumber, type Exact } from '../../base/exact';
import type { NumberFigure } from '../../figures/figure';
import { formatNumber } from '../../figures/formatFigure';
import { readFormula, readStyle, readValue } from '../../model/cells';
import type { Fix } from '../../model/finding';
import type { SheetSnapshot, Snapshot } from '../../model/snapshot';
import { formatKind } from '../../figures/numberFormat';
import { fixCells } from '../fix';

/**
 * The recomputed percentage in place of the printed one, in the same decimals and the same form:
 * 201 → 203, "112%" → "113%", 0.84 shown as 84% → 0.85. Undefined for a cell with a formula,
 * which has to be mended, not overwritten.
 */
export function printedFix(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  cell: CellRef,
  printed: NumberFigure,
  right: Exact,
): Fix | undefined {
  if (readFormula(sheet, cell.row, cell.column) !== undefined) return undefined;
  const value = readValue(sheet, cell.row, cell.column);
  const rounded = round(right, printed.decimals);
  const text = formatNumber(rounded, printed.decimals);
  const code = 'fix/recompute-percentage';
  const data = { value: text, cell: formatCell(cell) };
  if (typeof value === 'string') {
    const content = value.replace(/-?\d[\d.,]*/, text);
    return fixCells(snapshot, sheet, {
      code,
      data,
      changes: [{ row: cell.row, column: cell.column, content }],
    });
  }
  if (typeof value !== 'number') return undefined;
  const { numberFormat } = readStyle(snapshot, sheet, cell.row, cell.column);
  const isPercent = formatKind(numberFormat).kind === 'percent';
  const content = toNumber(isPercent ? (divide(rounded, HUNDRED) ?? rounded) : rounded);
  return fixCells(snapshot, sheet, {
    code,
    data,
    changes: [{ row: cell.row, column: cell.column, content }],
  });
}
