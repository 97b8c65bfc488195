import { bookOf } from '../../../test/contract/planning';
import { assertPresent } from '../../core/base/assert';
import type { CellContent } from '../../core/model/plan';
import type { SheetSnapshot } from '../../core/model/snapshot';
import { changedCells } from './changedCells';

function sheet(rows: readonly (readonly CellContent[])[]): SheetSnapshot {
  return assertPresent(bookOf({ S: rows }).sheets[0], 'the sheet');
}

const before = sheet([[1, 'a', { formula: 'A1*2', result: 2 }]]);

test.each<[string, CellContent[][], string[]]>([
  ['nothing', [[1, 'a', { formula: 'A1*2', result: 2 }]], []],
  ['another value', [[5, 'a', { formula: 'A1*2', result: 2 }]], ['0,0']],
  ['only another result', [[1, 'a', { formula: 'A1*2', result: 10 }]], []],
  ['another formula', [[1, 'a', { formula: 'A1*3', result: 2 }]], ['0,2']],
  ['a value for a formula', [[1, 'a', 2]], ['0,2']],
  ['a cleared cell', [[1, undefined, { formula: 'A1*2', result: 2 }]], ['0,1']],
  ['a new cell', [[1, 'a', { formula: 'A1*2', result: 2 }], [7]], ['1,0']],
])('%s is told', (_name, rows, expected) => {
  const cells = changedCells(before, sheet(rows));
  expect(cells.map(({ row, column }) => `${String(row)},${String(column)}`)).toEqual(expected);
});
