import { MAX_COLUMNS } from '../base/address';
import { cellKey, findColumn, findRow, valueAt } from './cells';
import type { CellContent } from './plan';
import { CELL_BLANK, type CellFormula, type Grid, type GridColumn } from './snapshot';

/**
 * What cells of one column hold, as a plan writes it. Quick where rows are asked for in order: how
 * far nothing stands is found once for all rows on the way.
 */
export function contentsDown(grid: Grid, column: number): (row: number) => CellContent {
  const data = findColumn(grid, column);
  const formulas = formulaRows(grid).get(column);
  // From one row to before another there is neither a value nor a formula.
  let blankFrom = 0;
  let blankTo = 0;
  return (row) => {
    if (row >= blankFrom && row < blankTo) return undefined;
    const i = data === undefined ? -1 : findRow(data, row);
    const value = data === undefined || i < 0 ? undefined : valueAt(grid, data, i);
    const formula = formulas === undefined ? undefined : formulaAt(grid, row, column);
    if (formula !== undefined) return { formula: formula.text, result: value };
    if (value === undefined) {
      blankFrom = row;
      blankTo = nextHeld(data, formulas, row);
    }
    return value;
  };
}

/** The index of the style of cells of one column; quick where rows are asked for in order. */
export function styleIndicesDown(grid: Grid, column: number): (row: number) => number {
  const data = findColumn(grid, column);
  if (data === undefined) return () => 0;
  const { rows, styles } = data;
  let next = 0;
  return (row) => {
    const i = rows[next] === row ? next : findRow(data, row);
    if (i < 0) return 0;
    next = i + 1;
    return styles[i] ?? 0;
  };
}

function formulaAt(grid: Grid, row: number, column: number): CellFormula | undefined {
  return grid.formulas.get(cellKey(row, column));
}

type FormulaRows = ReadonlyMap<number, Uint32Array>;

const KNOWN = new WeakMap<Grid['formulas'], FormulaRows>();

/** The rows with formulas, ascending, by column. */
function formulaRows({ formulas }: Grid): FormulaRows {
  const known = KNOWN.get(formulas);
  if (known !== undefined) return known;
  const byColumn = new Map<number, number[]>();
  for (const key of formulas.keys()) {
    const column = key % MAX_COLUMNS;
    const rows = byColumn.get(column) ?? [];
    byColumn.set(column, rows);
    rows.push((key - column) / MAX_COLUMNS);
  }
  const sorted = new Map<number, Uint32Array>();
  for (const [column, rows] of byColumn) sorted.set(column, Uint32Array.from(rows).sort());
  KNOWN.set(formulas, sorted);
  return sorted;
}

/** The first row below `row` that holds a value or a formula. */
function nextHeld(
  data: GridColumn | undefined,
  formulas: Uint32Array | undefined,
  row: number,
): number {
  const next = formulas?.[firstBelow(formulas, row)] ?? Infinity;
  if (data === undefined) return next;
  const { rows, kinds } = data;
  for (let i = firstBelow(rows, row); i < rows.length && (rows[i] ?? 0) < next; i++) {
    if (kinds[i] !== CELL_BLANK) return rows[i] ?? next;
  }
  return next;
}

function firstBelow(rows: Uint32Array, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}
