import { MAX_ROWS } from '../../base/address';
import { cellKey, cellOfKey, findRow } from '../../model/cells';
import { CELL_BLANK, type CellFormula, type Grid, type GridColumn } from '../../model/snapshot';
import type { RowShift } from '../../refs/rowShift';
import { shiftFormula } from '../../refs/shiftFormula';
import { shiftRange, shiftRow } from '../../refs/shiftRange';
import { usedRange } from '../grid';

/** The cells of the shifted sheet; new rows look like the row `neighbour` (as it is before). */
export function shiftGrid(
  grid: Grid,
  sheet: string,
  shift: RowShift,
  neighbour: number | undefined,
): Grid {
  const columns = grid.columns.flatMap((column) => {
    const after = shiftColumn(column, shift, neighbour);
    return after.rows.length === 0 ? [] : [after];
  });
  const formulas = new Map<number, CellFormula>();
  for (const [key, formula] of grid.formulas) {
    const moved = shiftKey(key, shift);
    if (moved !== undefined) formulas.set(moved, shiftedFormula(formula, sheet, shift));
  }
  const stale = new Set([...grid.stale].flatMap((key) => shiftKey(key, shift) ?? []));
  const used = usedRange(columns, formulas);
  const after: Grid = { columns, texts: grid.texts, formulas, stale };
  return used === undefined ? after : { ...after, used };
}

/** Where a cell (by `cellKey`) stands afterwards. */
export function shiftKey(key: number, shift: RowShift): number | undefined {
  const { row, column } = cellOfKey(key);
  const moved = shiftRow(row, shift);
  return moved === undefined ? undefined : cellKey(moved, column);
}

function shiftedFormula(formula: CellFormula, sheet: string, shift: RowShift): CellFormula {
  const text = shiftFormula(formula.text, sheet, shift) ?? formula.text;
  const array = formula.array && shiftRange(formula.array, shift);
  return array === undefined ? { text } : { text, array };
}

function shiftColumn(data: GridColumn, shift: RowShift, neighbour: number | undefined): GridColumn {
  const { at, count } = shift;
  const atNeighbour = neighbour === undefined ? -1 : findRow(data, neighbour);
  const style = atNeighbour < 0 ? 0 : (data.styles[atNeighbour] ?? 0);
  const added = count > 0 && style !== 0 ? count : 0;
  const above = firstFrom(data.rows, at);
  const below = firstFrom(data.rows, at - Math.min(count, 0));
  const end = firstFrom(data.rows, MAX_ROWS - Math.max(count, 0));
  const length = above + added + end - below;
  const after = {
    column: data.column,
    rows: new Uint32Array(length),
    kinds: new Uint8Array(length),
    numbers: new Float64Array(length),
    styles: new Uint32Array(length),
  };
  for (const list of ['rows', 'kinds', 'numbers', 'styles'] as const) {
    after[list].set(data[list].subarray(0, above));
    after[list].set(data[list].subarray(below, end), above + added);
  }
  for (let i = 0; i < added; i += 1) after.rows[above + i] = at + i;
  after.kinds.fill(CELL_BLANK, above, above + added);
  after.styles.fill(style, above, above + added);
  for (let i = above + added; i < length; i += 1) after.rows[i] = (after.rows[i] ?? 0) + count;
  return after;
}

/** The index of the first of these ascending rows that is `row` or comes after it. */
function firstFrom(rows: Uint32Array, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
