import type { RangeRef } from '../../../core/base/address';
import { loadPlace, rectangleOf } from './matrix';

/** The font of a cell and what is behind it. */
export interface Look {
  readonly name: string;
  readonly size: number;
  /** RGB, `FFF2CC`; `other` for a pattern; absent where nothing is behind the cell. */
  readonly fill?: string;
}

/** The look of a cell; undefined where it is not known. */
export type LookAt = (row: number, column: number) => Look | undefined;

/** Looks as far as one request tells them. */
export interface LookReading {
  readonly at: LookAt;
  /** Ranges whose cells differ and must be asked for one by one. */
  readonly mixed: readonly RangeRef[];
}

/** Rows whose cells are told one by one: titles and headers, where looks differ. */
const HEAD_ROWS = 200;

const WANTED = {
  format: { font: { name: true, size: true }, fill: { color: true, pattern: true } },
};

/**
 * Asks for the looks of a range: cell by cell for the first rows, below them column by column,
 * because a cell's look costs many times its value.
 */
export function queueLooks(range: Excel.Range): () => LookReading {
  const first = range.getRow(0);
  const head = first.getResizedRange(HEAD_ROWS - 1, 0).getIntersection(range);
  // Up side down, and of no account, where the range ends above.
  const tail = range.getLastRow().getBoundingRect(first.getOffsetRange(HEAD_ROWS, 0));
  const readHead = queueCellLooks(head);
  loadPlace(tail);
  const columns = tail.getColumnProperties(WANTED);
  return () => {
    const headAt = readHead();
    const area = rectangleOf(tail);
    const isReal = area.bottom - area.top >= 0 && headAt.range.bottom < area.top;
    if (!isReal) return { at: headAt.at, mixed: [] };
    const looks = columns.value.map(lookOf);
    const mixed = looks.flatMap((look, i) =>
      look === undefined ? [{ ...area, left: area.left + i, right: area.left + i }] : [],
    );
    return {
      at: (row, column) => (row < area.top ? headAt.at(row, column) : looks[column - area.left]),
      mixed,
    };
  };
}

/** Asks for the look of every cell of a range. */
export function queueCellLooks(range: Excel.Range): () => {
  readonly range: RangeRef;
  readonly at: LookAt;
} {
  loadPlace(range);
  const cells = range.getCellProperties(WANTED);
  return () => {
    const area = rectangleOf(range);
    const looks = cells.value.map((line) => line.map(lookOf));
    return { range: area, at: (row, column) => looks[row - area.top]?.[column - area.left] };
  };
}

/** The look that properties tell; undefined where cells of a column differ. */
function lookOf(properties: { readonly format?: Excel.CellPropertiesFormat }): Look | undefined {
  const { font, fill } = properties.format ?? {};
  const name: unknown = font?.name;
  const size: unknown = font?.size;
  const pattern: unknown = fill?.pattern;
  const isTold = typeof name === 'string' && name !== '' && typeof size === 'number' && size > 0;
  if (!isTold || typeof pattern !== 'string') return undefined;
  if (pattern === 'None') return { name, size };
  const color = /^#([0-9a-f]{6})$/i.exec(fill?.color ?? '')?.[1];
  if (pattern !== 'Solid') return { name, size, fill: 'other' };
  return color === undefined ? undefined : { name, size, fill: color.toUpperCase() };
}
