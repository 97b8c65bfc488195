import { toNumber } from '../base/exact';
import type { Figure } from '../figures/figure';
import { readCell } from '../figures/readCell';
import { formatKind } from '../figures/numberFormat';
import { DEFAULT_STYLE, findColumn, findRow, valueAt } from '../model/cells';
import { CELL_BLANK, CELL_NUMBER, type Snapshot } from '../model/snapshot';
import { figureOfText } from '../sources/figureOfText';
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
  const scales = snapshot.styles.map(({ numberFormat }) => scaleOf(numberFormat));
  const settled = settledFigures(table, column);
  const read = (at: number, row: number): Figure => {
    const own = settled?.get(row);
    if (own !== undefined) return own;
    const value = valueAt(grid, data, at);
    if (typeof value === 'string') return figureOfText(grid, value);
    const style = snapshot.styles[data.styles[at] ?? 0] ?? DEFAULT_STYLE;
    return readCell(value, style.numberFormat);
  };
  const places = new Int32Array(rows.length).fill(-1);
  rows.forEach(({ row }, i) => {
    const at = findRow(data, row);
    if (at < 0 || data.kinds[at] === CELL_BLANK) return;
    places[i] = at;
    const scale = scales[data.styles[at] ?? 0];
    if (data.kinds[at] === CELL_NUMBER && scale !== undefined) {
      kinds[i] = FIGURE_NUMBER;
      values[i] = (data.numbers[at] ?? 0) * scale;
      return;
    }
    const figure = read(at, row);
    kinds[i] = kindOfFigure(figure);
    if (figure.kind === 'number') values[i] = toNumber(figure.value);
  });
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

/** 100 for a percentage, 1 for a number, undefined for a date, which is no figure. */
function scaleOf(numberFormat: string): number | undefined {
  const format = formatKind(numberFormat);
  if (format.kind === 'date') return undefined;
  return format.kind === 'percent' ? 100 : 1;
}

/** What the reading of a target table made of its doubtful texts, by row of the sheet. */
function settledFigures(
  { targets }: DataTable,
  column: number,
): ReadonlyMap<number, Figure> | undefined {
  if (targets === undefined) return undefined;
  const which = (['target', 'actual'] as const).find((role) => columnOf(targets, role) === column);
  if (which === undefined) return undefined;
  return new Map(
    targets.rows.flatMap((row) =>
      row.readings
        .filter((reading) => reading.which === which)
        .map((reading) => [row.row, reading.chosen] as const),
    ),
  );
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
