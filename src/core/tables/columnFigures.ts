import { toNumber } from '../base/exact';
import type { Figure } from '../figures/figure';
import { readCell } from '../figures/readCell';
import { formatKind } from '../figures/numberFormat';
import { DEFAULT_STYLE, findColumn, valueAt } from '../model/cells';
import { CELL_BLANK, CELL_NUMBER, CELL_TEXT, type Snapshot } from '../model/snapshot';
import { figureOfText } from '../sources/figureOfText';
import { LINE_DOUBTS, linesWith } from '../sources/targetNumbers';
import { columnOf } from '../sources/targetTable';
import type { DataTable } from './dataTable';

/** What a cell of a column holds, as a figure. */
export const FIGURE_BLANK = 0;
/** A number of Excel's own. */
export const FIGURE_NUMBER = 1;
/** A text that reads as one number. */
export const FIGURE_TEXT = 2;
/** A bound, a range, n/N or words. */
export const FIGURE_OTHER = 3;
export const FIGURE_UNREADABLE = 4;

/** The figures of one column, in step with the table's rows. */
export interface ColumnFigures {
  readonly column: number;
  /** One of the `FIGURE_…` constants for each row of the table. */
  readonly kinds: Uint8Array;
  /** The number as read, percentages in points; NaN where there is none. */
  readonly values: Float64Array;
  /** The whole reading of row `i` of the table, doubts settled where the table settles them. */
  readonly figure: (i: number) => Figure;
  /** The number format of row `i` of the table; General where the cell holds nothing. */
  readonly numberFormat: (i: number) => string;
}

const BLANK: Figure = { kind: 'blank', text: '', doubts: [] };

const READ = new WeakMap<DataTable, Map<number, ColumnFigures>>();

/** Reads a column of a table, once; whole columns of numbers cost no object per cell. */
export function columnFigures(snapshot: Snapshot, table: DataTable, column: number): ColumnFigures {
  const known = READ.get(table) ?? new Map<number, ColumnFigures>();
  READ.set(table, known);
  const figures = known.get(column) ?? readColumn(snapshot, table, column);
  known.set(column, figures);
  return figures;
}

function readColumn(snapshot: Snapshot, table: DataTable, column: number): ColumnFigures {
  const { sheet, rows } = table;
  const { grid } = sheet;
  const kinds = new Uint8Array(rows.length);
  const values = new Float64Array(rows.length).fill(Number.NaN);
  const data = findColumn(grid, column);
  if (data === undefined)
    return {
      column,
      kinds,
      values,
      figure: () => BLANK,
      numberFormat: () => DEFAULT_STYLE.numberFormat,
    };
  const scales = scalesOf(snapshot);
  const settled = settledFigures(table, column);
  const read = (at: number, row: number): Figure => {
    const own = settled?.get(row);
    if (own !== undefined) return own;
    if (data.kinds[at] === CELL_TEXT) return figureOfText(grid, data.numbers[at] ?? 0);
    const style = snapshot.styles[data.styles[at] ?? 0] ?? DEFAULT_STYLE;
    return readCell(valueAt(grid, data, at), style.numberFormat);
  };
  const places = new Int32Array(rows.length).fill(-1);
  const { kinds: cellKinds, numbers, styles, rows: cellRows } = data;
  const lineRows = rowsOf(table);
  let next = 0;
  for (let i = 0; i < lineRows.length; i++) {
    const row = lineRows[i] ?? 0;
    while (next < cellRows.length && (cellRows[next] ?? 0) < row) next += 1;
    if (cellRows[next] !== row) continue;
    const at = next;
    const kind = cellKinds[at];
    if (kind === CELL_BLANK) continue;
    places[i] = at;
    const scale = scales[styles[at] ?? 0] ?? Number.NaN;
    if (kind === CELL_NUMBER && scale > 0) {
      kinds[i] = FIGURE_NUMBER;
      values[i] = (numbers[at] ?? 0) * scale;
      continue;
    }
    const figure = read(at, row);
    kinds[i] = kindOfFigure(figure);
    if (figure.kind === 'number') values[i] = toNumber(figure.value);
  }
  const figure = (i: number): Figure => {
    const at = places[i] ?? -1;
    const row = rows[i]?.row;
    return at < 0 || row === undefined ? BLANK : read(at, row);
  };
  const numberFormat = (i: number): string => {
    const at = places[i] ?? -1;
    const style = at < 0 ? undefined : snapshot.styles[data.styles[at] ?? 0];
    return (style ?? DEFAULT_STYLE).numberFormat;
  };
  return { column, kinds, values, figure, numberFormat };
}

const SCALES = new WeakMap<Snapshot, Float64Array>();

/** What numbers of each style are multiplied by to be figures. */
function scalesOf(snapshot: Snapshot): Float64Array {
  const known =
    SCALES.get(snapshot) ??
    Float64Array.from(snapshot.styles, ({ numberFormat }) => scaleOf(numberFormat));
  SCALES.set(snapshot, known);
  return known;
}

/** 100 for a percentage, 1 for a number, 0 for a date, which is no figure. */
function scaleOf(numberFormat: string): number {
  const format = formatKind(numberFormat);
  if (format.kind === 'date') return 0;
  return format.kind === 'percent' ? 100 : 1;
}

const ROWS = new WeakMap<DataTable, Uint32Array>();

/** The rows of the table's lines, ascending. */
function rowsOf(table: DataTable): Uint32Array {
  const known = ROWS.get(table) ?? Uint32Array.from(table.rows, ({ row }) => row);
  ROWS.set(table, known);
  return known;
}

/** What the reading of a target table made of its doubtful texts, by row of the sheet. */
function settledFigures(
  { targets }: DataTable,
  column: number,
): ReadonlyMap<number, Figure> | undefined {
  if (targets === undefined) return undefined;
  const which = (['target', 'actual'] as const).find((role) => columnOf(targets, role) === column);
  if (which === undefined) return undefined;
  const settled = new Map<number, Figure>();
  for (const { row, readings } of linesWith(targets, LINE_DOUBTS)) {
    for (const reading of readings) {
      if (reading.which === which) settled.set(row, reading.chosen);
    }
  }
  return settled.size === 0 ? undefined : settled;
}

function kindOfFigure(figure: Figure): number {
  switch (figure.kind) {
    case 'blank':
      return FIGURE_BLANK;
    case 'number':
      return FIGURE_TEXT;
    case 'unreadable':
      return FIGURE_UNREADABLE;
    default:
      return FIGURE_OTHER;
  }
}
