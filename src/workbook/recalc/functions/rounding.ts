import {
  exactFromNumber,
  round,
  toNumber as toDouble,
  type Rounding,
} from '../../../core/base/exact';
import { onNumbers } from '../coerce';
import type { BuiltIn, FunctionTable } from './define';

/** A double has no digit beyond these places, on either side of the mark. */
const MAX_PLACES = 400;

/** Rounds the decimal that Excel shows, not the double: `ROUND(1.005,2) → 1.01`. */
function rounding(how: Rounding): BuiltIn {
  return {
    min: 2,
    max: 2,
    run: (call) =>
      onNumbers([call.scalar(0), call.scalar(1)], (number = 0, digits = 0) => {
        const places = Math.max(-MAX_PLACES, Math.min(MAX_PLACES, Math.trunc(digits)));
        return toDouble(round(exactFromNumber(number), places, how));
      }),
  };
}

function ofOne(compute: (number: number) => number): BuiltIn {
  return { min: 1, max: 1, run: (call) => onNumbers([call.scalar(0)], (n = 0) => compute(n)) };
}

export const ROUNDING: FunctionTable = [
  ['ROUND', rounding('half-up')],
  ['ROUNDUP', rounding('away')],
  ['ROUNDDOWN', rounding('truncate')],
  ['INT', ofOne(Math.floor)],
  ['ABS', ofOne(Math.abs)],
];
