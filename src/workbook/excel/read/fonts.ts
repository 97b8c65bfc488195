import type { RangeRef } from '../../../core/base/address';
import { loadPlace, rectangleOf } from './matrix';

export interface Font {
  readonly name: string;
  readonly size: number;
}

/** The font of a cell; undefined where it is not known. */
export type FontAt = (row: number, column: number) => Font | undefined;

/** Fonts as far as one request tells them. */
export interface FontReading {
  readonly at: FontAt;
  /** Ranges whose cells differ and must be asked for one by one. */
  readonly mixed: readonly RangeRef[];
}

/** Rows whose cells are told one by one: titles and headers, where fonts differ. */
const HEAD_ROWS = 200;

const WANTED = { format: { font: { name: true, size: true } } };

/**
 * Asks for the fonts of a range: cell by cell for the first rows, below them column by column,
 * because a cell's font costs four times its value.
 */
export function queueFonts(range: Excel.Range): () => FontReading {
  const first = range.getRow(0);
  const head = first.getResizedRange(HEAD_ROWS - 1, 0).getIntersection(range);
  // Up side down, and of no account, where the range ends above.
  const tail = range.getLastRow().getBoundingRect(first.getOffsetRange(HEAD_ROWS, 0));
  const readHead = queueCellFonts(head);
  loadPlace(tail);
  const columns = tail.getColumnProperties(WANTED);
  return () => {
    const headAt = readHead();
    const area = rectangleOf(tail);
    const isReal = area.bottom - area.top >= 0 && headAt.range.bottom < area.top;
    if (!isReal) return { at: headAt.at, mixed: [] };
    const fonts = columns.value.map(fontOf);
    const mixed = fonts.flatMap((font, i) =>
      font === undefined ? [{ ...area, left: area.left + i, right: area.left + i }] : [],
    );
    return {
      at: (row, column) => (row < area.top ? headAt.at(row, column) : fonts[column - area.left]),
      mixed,
    };
  };
}

/** Asks for the font of every cell of a range. */
export function queueCellFonts(range: Excel.Range): () => {
  readonly range: RangeRef;
  readonly at: FontAt;
} {
  loadPlace(range);
  const cells = range.getCellProperties(WANTED);
  return () => {
    const area = rectangleOf(range);
    const fonts = cells.value.map((line) => line.map(fontOf));
    return { range: area, at: (row, column) => fonts[row - area.top]?.[column - area.left] };
  };
}

function fontOf(properties: { readonly format?: Excel.CellPropertiesFormat }): Font | undefined {
  const { name, size } = properties.format?.font ?? {};
  return typeof name === 'string' && name !== '' && typeof size === 'number' && size > 0
    ? { name, size }
    : undefined;
}
