import type { RangeRef } from '../base/address';
import { ERROR_CODES, cellKey, cellOfKey, isCellError, kindOf } from '../model/cells';
import {
  CELL_BLANK,
  type CellFormula,
  type CellValue,
  type Grid,
  type GridColumn,
} from '../model/snapshot';

/** One cell: what it shows, its formula, and the index of its style. */
export interface CellState {
  readonly value: CellValue;
  readonly formula?: CellFormula;
  readonly style: number;
  /** Whether the value is an old result that can't be trusted. */
  readonly isStale: boolean;
}

interface Entry {
  readonly row: number;
  readonly kind: number;
  readonly number: number;
  readonly style: number;
}

/** A grid with some cells (by `cellKey`) replaced; columns without one are shared, not copied. */
export function gridWith(base: Grid, changed: ReadonlyMap<number, CellState>): Grid {
  const texts = [...base.texts];
  const textIndex = new Map<string, number>();
  const indexOf = (text: string): number => {
    const index = textIndex.get(text) ?? texts.push(text) - 1;
    textIndex.set(text, index);
    return index;
  };
  const formulas = new Map(base.formulas);
  const stale = new Set(base.stale);
  const byColumn = new Map<number, Entry[]>();
  for (const [key, state] of changed) {
    const { row, column } = cellOfKey(key);
    if (state.isStale) stale.add(key);
    else stale.delete(key);
    if (state.formula === undefined) formulas.delete(key);
    else formulas.set(key, state.formula);
    const entries = byColumn.get(column) ?? [];
    entries.push({
      row,
      kind: kindOf(state.value),
      number: storedNumber(state.value, indexOf),
      style: state.style,
    });
    byColumn.set(column, entries);
  }
  const columns = mergedColumns(base.columns, byColumn, (row, column) =>
    formulas.has(cellKey(row, column)),
  );
  const used = usedRange(columns, formulas);
  const grid: Grid = { columns, texts, formulas, stale };
  return used === undefined ? grid : { ...grid, used };
}

function storedNumber(value: CellValue, indexOf: (text: string) => number): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return indexOf(value);
  return isCellError(value) ? Math.max(0, ERROR_CODES.indexOf(value.error)) : 0;
}

function mergedColumns(
  base: readonly GridColumn[],
  changed: ReadonlyMap<number, readonly Entry[]>,
  hasFormula: (row: number, column: number) => boolean,
): readonly GridColumn[] {
  const known = new Map(base.map((data) => [data.column, data]));
  const columns = [...new Set([...known.keys(), ...changed.keys()])].sort((a, b) => a - b);
  return columns.flatMap((column) => {
    const data = known.get(column);
    const entries = changed.get(column);
    if (entries === undefined) return data === undefined ? [] : [data];
    const rows = new Map(entries.map((entry) => [entry.row, entry]));
    data?.rows.forEach((row, i) => {
      if (rows.has(row)) return;
      rows.set(row, {
        row,
        kind: data.kinds[i] ?? CELL_BLANK,
        number: data.numbers[i] ?? 0,
        style: data.styles[i] ?? 0,
      });
    });
    const held = [...rows.values()]
      .filter(
        ({ row, kind, style }) => kind !== CELL_BLANK || style !== 0 || hasFormula(row, column),
      )
      .sort((a, b) => a.row - b.row);
    return held.length === 0 ? [] : [columnOf(column, held)];
  });
}

function columnOf(column: number, entries: readonly Entry[]): GridColumn {
  return {
    column,
    rows: Uint32Array.from(entries, ({ row }) => row),
    kinds: Uint8Array.from(entries, ({ kind }) => kind),
    numbers: Float64Array.from(entries, ({ number }) => number),
    styles: Uint32Array.from(entries, ({ style }) => style),
  };
}

/** The rectangle around every value and formula. */
export function usedRange(
  columns: readonly GridColumn[],
  formulas: ReadonlyMap<number, CellFormula>,
): RangeRef | undefined {
  let used: RangeRef | undefined;
  const include = (row: number, column: number): void => {
    used = {
      top: Math.min(used?.top ?? row, row),
      left: Math.min(used?.left ?? column, column),
      bottom: Math.max(used?.bottom ?? row, row),
      right: Math.max(used?.right ?? column, column),
    };
  };
  for (const { column, rows, kinds } of columns) {
    const first = kinds.findIndex((kind) => kind !== CELL_BLANK);
    if (first < 0) continue;
    const last = kinds.findLastIndex((kind) => kind !== CELL_BLANK);
    include(rows[first] ?? 0, column);
    include(rows[last] ?? 0, column);
  }
  for (const key of formulas.keys()) {
    const { row, column } = cellOfKey(key);
    include(row, column);
  }
  return used;
}
