import { MAX_COLUMNS, type CellRef } from '../base/address';
import {
  CELL_BLANK,
  CELL_BOOLEAN,
  CELL_ERROR,
  CELL_NUMBER,
  CELL_TEXT,
  type CellError,
  type CellFormula,
  type CellStyle,
  type CellValue,
  type ErrorCode,
  type Grid,
  type GridColumn,
  type SheetSnapshot,
  type Snapshot,
} from './snapshot';

/** Error codes by the index that a grid stores. */
export const ERROR_CODES: readonly ErrorCode[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
];

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
};

/** One number per cell of a sheet, ascending by row, then column. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function cellOfKey(key: number): CellRef {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** The column's data, by binary search. */
export function findColumn(grid: Grid, column: number): GridColumn | undefined {
  const { columns } = grid;
  let low = 0;
  let high = columns.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const candidate = columns[middle];
    if (candidate === undefined) return undefined;
    if (candidate.column === column) return candidate;
    if (candidate.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The index of a row in a column's arrays, or -1. Direct where the column has no gaps. */
export function findRow(column: GridColumn, row: number): number {
  const { rows } = column;
  const direct = row - (rows[0] ?? 0);
  if (rows[direct] === row) return direct;
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const candidate = rows[middle] ?? 0;
    if (candidate === row) return middle;
    if (candidate < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The value at index `i` of a column. */
export function valueAt(grid: Grid, column: GridColumn, i: number): CellValue {
  const number = column.numbers[i] ?? 0;
  switch (column.kinds[i]) {
    case CELL_NUMBER:
      return number;
    case CELL_TEXT:
      return grid.texts[number];
    case CELL_BOOLEAN:
      return number !== 0;
    case CELL_ERROR:
      return { error: ERROR_CODES[number] ?? '#VALUE!' };
    default:
      return undefined;
  }
}

/** What the cell holds; undefined when it is blank. */
export function readValue(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const data = findColumn(sheet.grid, column);
  if (data === undefined) return undefined;
  const i = findRow(data, row);
  return i < 0 ? undefined : valueAt(sheet.grid, data, i);
}

export function readFormula(
  sheet: SheetSnapshot,
  row: number,
  column: number,
): CellFormula | undefined {
  return sheet.grid.formulas.get(cellKey(row, column));
}

export function isStale(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.grid.stale.has(cellKey(row, column));
}

export function readStyle(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): CellStyle {
  const data = findColumn(sheet.grid, column);
  const i = data === undefined ? -1 : findRow(data, row);
  const index = data === undefined || i < 0 ? 0 : (data.styles[i] ?? 0);
  return snapshot.styles[index] ?? DEFAULT_STYLE;
}

/** `readStyle` for the cells of one column, one after another. */
export function stylesDown(
  { styles }: Snapshot,
  { grid }: SheetSnapshot,
  column: number,
): (row: number) => CellStyle {
  const data = findColumn(grid, column);
  if (data === undefined) return () => styles[0] ?? DEFAULT_STYLE;
  return (row) => {
    const i = findRow(data, row);
    return styles[i < 0 ? 0 : (data.styles[i] ?? 0)] ?? DEFAULT_STYLE;
  };
}

export function findSheet(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  // Excel compares sheet names without regard to case.
  const wanted = name.toLowerCase();
  return snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** Whether two cell values are the same value (two errors of one code are). */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}

/** The kind constant of a value. */
export function kindOf(value: CellValue): number {
  switch (typeof value) {
    case 'undefined':
      return CELL_BLANK;
    case 'number':
      return CELL_NUMBER;
    case 'string':
      return CELL_TEXT;
    case 'boolean':
      return CELL_BOOLEAN;
    default:
      return CELL_ERROR;
  }
}
