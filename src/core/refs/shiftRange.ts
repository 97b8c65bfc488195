import { MAX_ROWS, type RangeRef } from '../base/address';
import type { Span } from '../model/snapshot';
import type { RowShift } from './rowShift';

/** Where the row stands afterwards; undefined when it goes, or is pushed past the sheet's end. */
export function shiftRow(row: number, { at, count }: RowShift): number | undefined {
  if (row < at) return row;
  if (count < 0 && row < at - count) return undefined;
  return row + count < MAX_ROWS ? row + count : undefined;
}

/**
 * The rows afterwards, as Excel moves them: rows 3-5, one more at 4 → 3-6; at 3 → 4-6. All rows
 * of a sheet stay all rows. What is pushed past the sheet's end is cut. Undefined when none is left.
 */
export function shiftSpan({ first, last }: Span, shift: RowShift): Span | undefined {
  if (first === 0 && last === MAX_ROWS - 1) return { first, last };
  const { at, count } = shift;
  const after = {
    first: count < 0 && first >= at ? Math.max(at, first + count) : moved(first, at, count),
    last: Math.min(
      count < 0 && last >= at ? Math.max(at - 1, last + count) : moved(last, at, count),
      MAX_ROWS - 1,
    ),
  };
  return after.first <= after.last ? after : undefined;
}

function moved(row: number, at: number, count: number): number {
  return row < at ? row : row + count;
}

/** The cells afterwards, as Excel moves what refers to them; undefined when none is left. */
export function shiftRange(range: RangeRef, shift: RowShift): RangeRef | undefined {
  const span = shiftSpan({ first: range.top, last: range.bottom }, shift);
  return span && { ...range, top: span.first, bottom: span.last };
}

/**
 * The same for what the neighbour of new rows hands on to them (validations, conditional formats):
 * an area that ends at the neighbour above, or begins at the neighbour below, grows over them.
 * Rows 3-5, one more at 6 like `above` → 3-6; one more at 3 like `below` → 3-6.
 */
export function shiftArea(
  range: RangeRef,
  shift: RowShift,
  like: 'above' | 'below',
): RangeRef | undefined {
  const after = shiftRange(range, shift);
  const { at, count } = shift;
  if (after === undefined || count < 0 || after.bottom - after.top === MAX_ROWS - 1) return after;
  if (like === 'above' && range.bottom === at - 1)
    return { ...after, bottom: range.bottom + count };
  return like === 'below' && range.top === at ? { ...after, top: at } : after;
}
