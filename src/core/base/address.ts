/** Zero-based row and column numbers inside; A1 text only at the edge. */

/** One cell, zero-based: `B3 → { row: 2, column: 1 }`. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, both corners included. */
export interface RangeRef {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The size of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0 → A`, `25 → Z`, `26 → AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** `A → 0`, `AA → 26`; undefined beyond XFD or for anything but letters. */
export function columnNumber(name: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return undefined;
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n <= MAX_COLUMNS ? n - 1 : undefined;
}

/** `{ row: 2, column: 1 } → B3`. */
export function formatCell(cell: CellRef): string {
  return `${columnName(cell.column)}${String(cell.row + 1)}`;
}

/** `B3` or `$B$3 → { row: 2, column: 1 }`; undefined when it is no cell of an Excel sheet. */
export function parseCell(text: string): CellRef | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return undefined;
  const column = columnNumber(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return column === undefined || row >= MAX_ROWS ? undefined : { row, column };
}

/** `B3:D9`, or `B3` for a single cell. */
export function formatRange(range: RangeRef): string {
  const start = formatCell({ row: range.top, column: range.left });
  if (range.top === range.bottom && range.left === range.right) return start;
  return `${start}:${formatCell({ row: range.bottom, column: range.right })}`;
}

/**
 * `B3:D9`, `$B$3`, `D9:B3 → { top: 2, left: 1, bottom: 8, right: 3 }`; whole columns `A:C` and
 * rows `1:3` too. Undefined for anything else.
 */
export function parseRange(text: string): RangeRef | undefined {
  const [first = '', second, ...rest] = text.split(':');
  if (rest.length > 0) return undefined;
  const start = parseCell(first);
  const end = second === undefined ? start : parseCell(second);
  if (start !== undefined && end !== undefined) return rangeOf(start, end);
  if (second === undefined) return undefined;
  const left = columnNumber(first.replace('$', ''));
  const right = columnNumber(second.replace('$', ''));
  if (left !== undefined && right !== undefined) {
    return rangeOf({ row: 0, column: left }, { row: MAX_ROWS - 1, column: right });
  }
  const top = parseRow(first);
  const bottom = parseRow(second);
  if (top === undefined || bottom === undefined) return undefined;
  return rangeOf({ row: top, column: 0 }, { row: bottom, column: MAX_COLUMNS - 1 });
}

function parseRow(text: string): number | undefined {
  const match = /^\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return undefined;
  const row = Number(match[1]) - 1;
  return row < MAX_ROWS ? row : undefined;
}

function rangeOf(a: CellRef, b: CellRef): RangeRef {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** The rectangle of one cell. */
export function rangeAt({ row, column }: CellRef): RangeRef {
  return { top: row, left: column, bottom: row, right: column };
}

export function contains(range: RangeRef, cell: CellRef): boolean {
  return (
    cell.row >= range.top &&
    cell.row <= range.bottom &&
    cell.column >= range.left &&
    cell.column <= range.right
  );
}

export function intersects(a: RangeRef, b: RangeRef): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function rowCount(range: RangeRef): number {
  return range.bottom - range.top + 1;
}

export function columnCount(range: RangeRef): number {
  return range.right - range.left + 1;
}
