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
  const kept = [...data.rows.keys()].filter(
    (i) => shiftRow(data.rows[i] ?? 0, shift) !== undefined,
  );
  const above = kept.filter((i) => (data.rows[i] ?? 0) < at);
  const below = kept.slice(above.length);
  const column = <T>(old: ArrayLike<T>, fresh: (i: number) => T, filler: T): T[] => [
    ...above.map((i) => old[i] ?? filler),
    ...Array.from({ length: added }, (_, i) => fresh(i)),
    ...below.map((i) => old[i] ?? filler),
  ];
  const rows = column(data.rows, (i) => at + i, 0);
  return {
    column: data.column,
    rows: Uint32Array.from(rows, (row, i) => (i < above.length + added ? row : row + count)),
    kinds: Uint8Array.from(column(data.kinds, () => CELL_BLANK, CELL_BLANK)),
    numbers: Float64Array.from(column(data.numbers, () => 0, 0)),
    styles: Uint32Array.from(column(data.styles, () => style, 0)),
  };
}
