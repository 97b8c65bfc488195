import { isCellError } from '../../../core/model/cells';
import type { CellValue } from '../../../core/model/snapshot';
import { DIVISION_ERROR, finite, toNumber } from '../coerce';
import { Area } from '../operand';
import { MANY, eachNumber, type BuiltIn, type FunctionTable } from './define';

/** A function of the numbers among its arguments. */
function overNumbers<T>(
  start: T,
  step: (state: T, number: number) => T,
  end: (state: T) => ReturnType<typeof finite>,
): BuiltIn {
  return {
    min: 1,
    max: MANY,
    run: (call) => {
      let state = start;
      const error = eachNumber(call, (number) => {
        state = step(state, number);
      });
      return error ?? end(state);
    },
  };
}

/** Counts values in cells and direct values; errors are seen, not passed on. */
function counting(
  countsCell: (value: CellValue) => boolean,
  countsDirect: (value: CellValue) => boolean,
): BuiltIn {
  return {
    min: 1,
    max: MANY,
    run: (call) => {
      let count = 0;
      for (let i = 0; i < call.count; i++) {
        const operand = call.operand(i);
        if (operand instanceof Area) {
          call.reader.visit(operand, (value) => {
            if (countsCell(value)) count += 1;
          });
        } else if (countsDirect(operand)) {
          count += 1;
        }
      }
      return count;
    },
  };
}

export const AGGREGATE: FunctionTable = [
  ['SUM', overNumbers<number>(0, (sum, number) => sum + number, finite)],
  ['MIN', overNumbers(Infinity, Math.min, (least) => (least === Infinity ? 0 : finite(least)))],
  ['MAX', overNumbers(-Infinity, Math.max, (most) => (most === -Infinity ? 0 : finite(most)))],
  [
    'AVERAGE',
    overNumbers(
      { sum: 0, count: 0 },
      ({ sum, count }, number) => ({ sum: sum + number, count: count + 1 }),
      ({ sum, count }) => (count === 0 ? DIVISION_ERROR : finite(sum / count)),
    ),
  ],
  [
    'COUNT',
    counting(
      (value) => typeof value === 'number',
      (value) => !isCellError(toNumber(value)),
    ),
  ],
  [
    'COUNTA',
    counting(
      () => true,
      () => true,
    ),
  ],
];
