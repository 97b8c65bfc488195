import type { RangeA1 } from '@borgar/fx/xlsx';
import { MAX_COLUMNS, MAX_ROWS, type RangeRef } from '../../core/base/address';

/** Whole rows and columns have no bounds across; they reach from edge to edge. */
export function rangeRefOf(range: RangeA1): RangeRef {
  return {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? range.top ?? MAX_ROWS - 1,
    right: range.right ?? range.left ?? MAX_COLUMNS - 1,
  };
}

/** Whether two rectangles are the same. */
export function isSameRange(a: RangeRef, b: RangeRef): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Whether `$` fixes every bound that the range has. */
export function isAbsolute(range: RangeA1): boolean {
  const areRowsFixed = range.top === null || (range.$top === true && range.$bottom === true);
  const areColumnsFixed = range.left === null || (range.$left === true && range.$right === true);
  return areRowsFixed && areColumnsFixed;
}
