import { readCell } from '../figures/readCell';
import { DEFAULT_STYLE, cellKey, findColumn, findRow, valueAt } from '../model/cells';
import { CELL_TEXT, type SheetSnapshot, type Snapshot } from '../model/snapshot';
import { figureOfText } from './figureOfText';
import type { SourceCell } from './targetTable';

/** A cell of a sheet with its reading. Zero-based row and column. */
export function sourceCell(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): SourceCell {
  const { grid } = sheet;
  const data = findColumn(grid, column);
  const at = data === undefined ? -1 : findRow(data, row);
  const value = data === undefined || at < 0 ? undefined : valueAt(grid, data, at);
  const style = data === undefined || at < 0 ? 0 : (data.styles[at] ?? 0);
  const { numberFormat } = snapshot.styles[style] ?? DEFAULT_STYLE;
  const isText = data?.kinds[at] === CELL_TEXT;
  const key = cellKey(row, column);
  return {
    row,
    column,
    value,
    numberFormat,
    figure: isText ? figureOfText(grid, data.numbers[at] ?? 0) : readCell(value, numberFormat),
    hasFormula: grid.formulas.size > 0 && grid.formulas.has(key),
    isStale: grid.stale.size > 0 && grid.stale.has(key),
  };
}
