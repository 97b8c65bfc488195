import { cellKey } from '../core/model/cells';
import type { CellContent, Plan } from '../core/model/plan';
import { simulate } from '../core/plan/rehearse';
import { snapshotOf } from './recalc/sketch';
import { settle, type Settled } from './settle';

const BOOK = snapshotOf({ S: { A1: 5, B1: { formula: 'A1*2', value: 10 }, C1: '=B1+1' } });
const FORMULA = { formula: 'A1*2', result: 10 };

/** What becomes of C1 once B1 is written, or undefined when it stays. */
function readerOf(before: CellContent, after: CellContent): Settled | undefined {
  const plan: Plan = {
    because: { code: 'test', data: {} },
    operations: [
      {
        kind: 'set-block',
        sheet: 'S',
        at: { row: 0, column: 1 },
        old: [[before]],
        values: [[after]],
      },
    ],
  };
  return settle(simulate(plan, BOOK), plan).formulas.get('S')?.get(cellKey(0, 2));
}

describe('what reads a formula that a plan writes', () => {
  test('is computed from the result that the plan gives', () => {
    const given = { formula: 'A1*4', result: 21 };
    expect(readerOf(FORMULA, given)).toEqual({ value: 22, isStale: false });
  });

  test('is computed anew when the formula stays and its result is another', () => {
    expect(readerOf(FORMULA, { ...FORMULA, result: 12 })).toEqual({ value: 13, isStale: false });
  });

  test('is computed from the formula when the plan gives no result', () => {
    const open = { formula: 'A1*4', result: undefined };
    expect(readerOf(FORMULA, open)).toEqual({ value: 21, isStale: false });
  });
});
