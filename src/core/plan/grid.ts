import { MAX_COLUMNS, type RangeRef } from '../base/address';
import { ERROR_CODES, cellKey, cellOfKey, isCellError, kindOf } from '../model/cells';
import type { CellContent } from '../model/plan';
import {
  CELL_BLANK,
  type CellFormula,
  type CellValue,
  type Grid,
  type GridColumn,
} from '../model/snapshot';
import { ColumnEdit } from './columnEdit';

/** One cell: what it shows, its formula, and the index of its style. */
export interface CellState {
  readonly value: CellValue;
  readonly formula?: CellFormula;
  readonly style: number;
  /** Whether the value is an old result that can't be trusted. */
  readonly isStale: boolean;
}

/** What the cell holds, as a plan says it. */
export function contentOf({ formula, value }: CellState): CellContent {
  return formula === undefined ? value : { formula: formula.text, result: value };
}

/** A grid with some cells (by `cellKey`) replaced; columns without one are shared, not copied. */
export function gridWith(base: Grid, changed: ReadonlyMap<number, CellState>): Grid {
  const edit = new GridEdit(base);
  for (const [key, state] of changed) edit.put(key, state);
  return edit.finish();
}

/** Replaces a cell of a column, in a row. */
export type PutCell = (row: number, ...rest: Rest) => void;

type Rest = [value: CellValue, formula: CellFormula | undefined, style: number];

/** A grid in the making: cells of another one replaced one by one. */
export class GridEdit {
  private readonly textIndex = new Map<string, number>();
  private lastText: string | undefined;
  private lastIndex = 0;
  // The grid's own lists until they change: a block seldom changes all of them.
  private texts: string[] | undefined;
  private formulas: Map<number, CellFormula> | undefined;
  private stale: Set<number> | undefined;
  private readonly columns = new Map<number, ColumnEdit>();

  constructor(private readonly base: Grid) {}

  /** Replaces a cell, by `cellKey`; each at most once. */
  put(key: number, { value, formula, style, isStale }: CellState): void {
    const { row, column } = cellOfKey(key);
    this.putCell(row, column, value, formula, style);
    if (isStale) (this.stale ??= new Set(this.base.stale)).add(key);
  }

  /** The same for a value, or a formula with its result, that can be trusted. */
  putCell(row: number, column: number, ...rest: Rest): void {
    this.putsIn(column)(row, ...rest);
  }

  /** `putCell` for about so many cells of one column, one after another. */
  putsIn(column: number, most?: number): PutCell {
    const { stale, formulas } = this.base;
    let edit = this.columns.get(column);
    if (edit === undefined) {
      edit = new ColumnEdit(most);
      this.columns.set(column, edit);
    }
    const cells = edit;
    const isTrusted = stale.size === 0;
    return (row, value, formula, style) => {
      const key = cellKey(row, column);
      if (!isTrusted && stale.has(key)) (this.stale ??= new Set(stale)).delete(key);
      if (formula !== undefined) (this.formulas ??= new Map(formulas)).set(key, formula);
      else if (formulas.size > 0 && formulas.has(key))
        (this.formulas ??= new Map(formulas)).delete(key);
      cells.put(row, kindOf(value), this.storedNumber(value), style);
    };
  }

  finish(): Grid {
    const {
      texts = this.base.texts,
      formulas = this.base.formulas,
      stale = this.base.stale,
    } = this;
    const known = new Map(this.base.columns.map((data) => [data.column, data]));
    const numbers = [...new Set([...known.keys(), ...this.columns.keys()])].sort((a, b) => a - b);
    const columns = numbers.flatMap((column) => {
      const data = known.get(column);
      const edit = this.columns.get(column);
      if (edit === undefined) return data ?? [];
      const after = edit.over(column, data, (row) => formulas.has(cellKey(row, column)));
      return after.rows.length === 0 ? [] : after;
    });
    const used = usedRange(columns, formulas);
    const grid: Grid = { columns, texts, formulas, stale };
    return used === undefined ? grid : { ...grid, used };
  }

  private storedNumber(value: CellValue): number {
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean') return value ? 1 : 0;
    if (typeof value === 'string') return this.indexOf(value);
    return isCellError(value) ? Math.max(0, ERROR_CODES.indexOf(value.error)) : 0;
  }

  private indexOf(text: string): number {
    // Units and the like stand in many cells, one below another.
    if (text === this.lastText) return this.lastIndex;
    this.lastText = text;
    this.lastIndex = this.newIndexOf(text);
    return this.lastIndex;
  }

  private newIndexOf(text: string): number {
    const known = this.textIndex.get(text);
    if (known !== undefined) return known;
    this.texts ??= [...this.base.texts];
    const index = this.texts.push(text) - 1;
    this.textIndex.set(text, index);
    return index;
  }
}

export function usedRange(
  columns: readonly GridColumn[],
  formulas: ReadonlyMap<number, CellFormula>,
): RangeRef | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const include = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const { column, rows, kinds } of columns) {
    let first = 0;
    let last = kinds.length - 1;
    while (kinds[first] === CELL_BLANK) first += 1;
    while (last > first && kinds[last] === CELL_BLANK) last -= 1;
    if (first >= kinds.length) continue;
    include(rows[first] ?? 0, column);
    include(rows[last] ?? 0, column);
  }
  for (const key of formulas.keys()) include(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
  return bottom < 0 ? undefined : { top, left, bottom, right };
}
