import { intersects, type RangeRef } from '../base/address';
import type { ValidationInfo } from '../model/snapshot';
import { sameRange } from './pageSetup';

/** Whether the validation is over these cells and no others. */
export function isOver({ ranges }: ValidationInfo, range: RangeRef): boolean {
  const [only, ...others] = ranges;
  return only !== undefined && others.length === 0 && sameRange(only, range);
}

/** Whether the validation is over one of these cells. */
export function touches({ ranges }: ValidationInfo, range: RangeRef): boolean {
  return ranges.some((one) => intersects(one, range));
}
