import type { RangeRef } from '../../../../src/core/base/address';
import { WireError } from '../protocol';

/** The rectangle of a range that was given as an argument. */
export function areaOf(value: unknown): RangeRef {
  if (typeof value === 'object' && value !== null && 'area' in value) return value.area as RangeRef;
  throw new WireError('InvalidArgument', 'not a range');
}
