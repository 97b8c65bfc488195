import { contains, type RangeRef } from '../base/address';
import { readValue } from '../model/cells';
import type { SheetSnapshot } from '../model/snapshot';

/** Numbers under so many columns are the form's numbers of columns, not a line's. */
const NUMBERED = 3;

/**
 * The header of an issued form without the empty line below it: under a header whose words stand
 * over several columns an empty line looks like a tier without words.
 */
export function headerOnly(sheet: SheetSnapshot, header: RangeRef): RangeRef {
  let { bottom } = header;
  while (bottom > header.top && !isTier(sheet, header, bottom)) bottom -= 1;
  return { ...header, bottom };
}

function isTier(sheet: SheetSnapshot, { left, right }: RangeRef, row: number): boolean {
  let numbers = 0;
  for (let column = left; column <= right; column++) {
    const value = readValue(sheet, row, column);
    if (typeof value === 'string' && /[\p{L}\d]/u.test(value)) return true;
    if (typeof value === 'number') numbers += 1;
    const fromAbove = sheet.merges.some(
      (range) => range.top < row && contains(range, { row, column }),
    );
    if (fromAbove) return true;
  }
  return numbers >= NUMBERED;
}

/** Whether the column only continues the header of the one before it: `B5:C5` merged, at C. */
export function continuesHeader(
  sheet: SheetSnapshot,
  { bottom }: RangeRef,
  column: number,
): boolean {
  return sheet.merges.some(
    (range) => range.left < column && contains(range, { row: bottom, column }),
  );
}
