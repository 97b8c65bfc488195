import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, type RangeRef } from '../../../core/base/address';
import { cellKey, valueAt } from '../../../core/model/cells';
import type { SheetSnapshot, Span } from '../../../core/model/snapshot';
import type { SheetLook } from '../../../workbook/file/look/bookLook';
import { gridCell } from './cells';
import { styleId } from './styles';

/** Empty rows and columns to go on typing in. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

const DEFAULT_HEIGHT = 15;
/** Excel's standard column: 8.43 characters and the room at their sides. */
const DEFAULT_WIDTH = 9.14;

/** Points as pixels. */
function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** The width of a column in pixels (ECMA-376 18.3.1.13, seven pixels a digit). */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);
}

/** A sheet as the grid takes it. */
export function gridSheet(
  id: string,
  sheet: SheetSnapshot,
  look: SheetLook | undefined,
): Partial<IWorksheetData> {
  const size = sizeOf(sheet);
  const { frozenRows, frozenColumns } = look ?? { frozenRows: 0, frozenColumns: 0 };
  return {
    id,
    name: sheet.name,
    ...(look?.tabColour === undefined ? {} : { tabColor: `#${look.tabColour}` }),
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: look?.showsGrid === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    },
    ...size,
    defaultRowHeight: pixels(look?.defaultHeight ?? DEFAULT_HEIGHT),
    defaultColumnWidth: columnPixels(look?.defaultWidth ?? DEFAULT_WIDTH),
    mergeData: sheet.merges.map(gridRange),
    cellData: cellsOf(sheet),
    rowData: rowsOf(sheet, look, size.rowCount),
    columnData: columnsOf(sheet, size.columnCount),
  };
}

export function gridRange({ top, left, bottom, right }: RangeRef): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function sizeOf({ grid, merges }: SheetSnapshot): { rowCount: number; columnCount: number } {
  let bottom = grid.used?.bottom ?? 0;
  let right = grid.used?.right ?? 0;
  for (const merge of merges) {
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  return {
    rowCount: Math.min(MAX_ROWS, Math.max(LEAST_ROWS, bottom + 1 + SPARE_ROWS)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, right + 1 + SPARE_COLUMNS)),
  };
}

function cellsOf({ grid }: SheetSnapshot): IObjectMatrixPrimitiveType<ICellData> {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const column of grid.columns) {
    column.rows.forEach((row, i) => {
      const value = valueAt(grid, column, i);
      const key = cellKey(row, column.column);
      const formula = grid.formulas.get(key)?.text;
      const result = grid.stale.has(key) ? undefined : value;
      const cell = gridCell(formula === undefined ? value : { formula, result });
      const line = (cells[row] ??= {});
      line[column.column] = { ...cell, s: styleId(column.styles[i] ?? 0) };
    });
  }
  return cells;
}

function rowsOf(
  sheet: SheetSnapshot,
  look: SheetLook | undefined,
  rowCount: number,
): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const rows: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  const heights = new Map([...(look?.rowHeights ?? []), ...sheet.rowHeights]);
  for (const [row, points] of heights) {
    if (row < rowCount) rows[row] = { h: pixels(points), ia: BooleanNumber.FALSE };
  }
  eachOf(sheet.hiddenRows, rowCount, (row) => {
    rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  });
  return rows;
}

function columnsOf(
  sheet: SheetSnapshot,
  columnCount: number,
): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const { width, ...span } of sheet.columnWidths) {
    eachOf([span], columnCount, (column) => {
      columns[column] = { w: columnPixels(width) };
    });
  }
  eachOf(sheet.hiddenColumns, columnCount, (column) => {
    columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  });
  return columns;
}

function eachOf(spans: readonly Span[], count: number, visit: (index: number) => void): void {
  for (const { first, last } of spans) {
    for (let index = first; index <= Math.min(last, count - 1); index += 1) visit(index);
  }
}
