import { MAX_COLUMNS, MAX_ROWS } from '../../../core/base/address';

const NO_CELL = -1;

/**
 * The cell that stands in `source` from `start` to `end` as one number, row × 16,384 + column;
 * -1 when it is none. Without making a string: a sheet has millions of them.
 */
export function parseCellKey(source: string, start: number, end: number): number {
  let column = 0;
  let i = start;
  for (; i < end; i += 1) {
    // Clearing bit 5 makes an ASCII letter a capital.
    const letter = (source.charCodeAt(i) & ~32) - 64;
    if (letter < 1 || letter > 26 || source.charCodeAt(i) < 65) break;
    column = column * 26 + letter;
    if (column > MAX_COLUMNS) return NO_CELL;
  }
  if (i === start || i === end) return NO_CELL;
  let row = 0;
  for (; i < end; i += 1) {
    const digit = source.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return NO_CELL;
    row = row * 10 + digit;
    if (row > MAX_ROWS) return NO_CELL;
  }
  return row === 0 ? NO_CELL : (row - 1) * MAX_COLUMNS + column - 1;
}
