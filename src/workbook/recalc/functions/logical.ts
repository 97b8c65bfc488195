import { isCellError } from '../../../core/model/cells';
import { VALUE_ERROR, toBoolean } from '../coerce';
import { MANY, eachValue, type BuiltIn, type FunctionTable } from './define';

/** AND and OR: texts in cells are passed over; with no truth value at all the result is #VALUE!. */
function overTruths(start: boolean, step: (state: boolean, truth: boolean) => boolean): BuiltIn {
  return {
    min: 1,
    max: MANY,
    run: (call) => {
      let state = start;
      let truths = 0;
      const take = (truth: boolean): void => {
        state = step(state, truth);
        truths += 1;
      };
      const error = eachValue(call, {
        cell: (value) => {
          if (typeof value === 'number') take(value !== 0);
          else if (typeof value === 'boolean') take(value);
        },
        direct: (value) => {
          const truth = toBoolean(value);
          if (isCellError(truth)) return truth;
          take(truth);
          return undefined;
        },
      });
      return error ?? (truths === 0 ? VALUE_ERROR : state);
    },
  };
}

const IF: BuiltIn = {
  min: 2,
  max: 3,
  run: (call) => {
    const test = toBoolean(call.scalar(0));
    if (isCellError(test)) return test;
    const chosen = test ? 1 : 2;
    if (chosen >= call.count) return false;
    return call.isMissing(chosen) ? 0 : call.operand(chosen);
  },
};

const IFERROR: BuiltIn = {
  min: 2,
  max: 2,
  run: (call) => {
    const value = call.scalar(0);
    return (isCellError(value) ? call.scalar(1) : value) ?? 0;
  },
};

export const LOGICAL: FunctionTable = [
  ['IF', IF],
  ['IFERROR', IFERROR],
  ['AND', overTruths(true, (state, truth) => state && truth)],
  ['OR', overTruths(false, (state, truth) => state || truth)],
  [
    'NOT',
    {
      min: 1,
      max: 1,
      run: (call) => {
        const truth = toBoolean(call.scalar(0));
        return isCellError(truth) ? truth : !truth;
      },
    },
  ],
  ['TRUE', { min: 0, max: 0, run: () => true }],
  ['FALSE', { min: 0, max: 0, run: () => false }],
];
