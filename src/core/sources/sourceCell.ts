import { readCell } from '../figures/readCell';
import { DEFAULT_STYLE, cellKey, findColumn, findRow, valueAt } from '../model/cells';
import { CELL_TEXT, type GridColumn, type SheetSnapshot, type Snapshot } from '../model/snapshot';
import { figureOfText } from './figureOfText';
import type { SourceCell } from './targetTable';

/** A cell of a sheet with its reading. Zero-based row and column. */
export function sourceCell(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): SourceCell {
  return sourceCellIn(snapshot, sheet, findColumn(sheet.grid, column), row, column);
}

/** The same where the column's cells are at hand; undefined where it has none. */
export function sourceCellIn(
  snapshot: Snapshot,
  { grid }: SheetSnapshot,
  data: GridColumn | undefined,
  row: number,
  column: number,
): SourceCell {
  const at = data === undefined ? -1 : findRow(data, row);
  const value = data === undefined || at < 0 ? undefined : valueAt(grid, data, at);
  const style = data === undefined || at < 0 ? 0 : (data.styles[at] ?? 0);
  const { numberFormat } = snapshot.styles[style] ?? DEFAULT_STYLE;
  const isText = data?.kinds[at] === CELL_TEXT;
  return {
    row,
    column,
    value,
    numberFormat,
    figure: isText ? figureOfText(grid, data.numbers[at] ?? 0) : readCell(value, numberFormat),
    hasFormula: grid.formulas.size > 0 && grid.formulas.has(cellKey(row, column)),
    isStale: grid.stale.size > 0 && grid.stale.has(cellKey(row, column)),
  };
}
