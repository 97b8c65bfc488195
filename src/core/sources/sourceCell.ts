import { readCell } from '../figures/readCell';
import { isStale, readFormula, readStyle, readValue } from '../model/cells';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import { figureOfText } from './figureOfText';
import type { SourceCell } from './targetTable';

/** A cell of a sheet with its reading. Zero-based row and column. */
export function sourceCell(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): SourceCell {
  const value = readValue(sheet, row, column);
  const { numberFormat } = readStyle(snapshot, sheet, row, column);
  return {
    row,
    column,
    value,
    numberFormat,
    figure:
      typeof value === 'string' ? figureOfText(sheet.grid, value) : readCell(value, numberFormat),
    hasFormula: readFormula(sheet, row, column) !== undefined,
    isStale: isStale(sheet, row, column),
  };
}
