import { planOf, renameSheet } from '../../../test/contract/planning';
import type { SetBlock } from '../../core/model/plan';
import { renamedAlong } from './renamedAlong';

function typed(sheet: string, formula: string): SetBlock {
  const at = { row: 0, column: 0 };
  return {
    kind: 'set-block',
    sheet,
    at,
    old: [[{ formula, result: 1 }, 2]],
    values: [[{ formula, result: undefined }, 'Số liệu!A1']],
  };
}

test('what is typed goes with its sheet, and so do the sheets that its formulas name', () => {
  const plan = planOf(renameSheet('Số liệu', 'Data'), renameSheet('Data', 'Biểu 1'));
  const before = [typed('số liệu', "'Số liệu'!A1+Khac!A1"), typed('Khac', 'A1')];
  expect(renamedAlong(before, plan.operations)).toEqual([
    typed('Biểu 1', "'Biểu 1'!A1+Khac!A1"),
    typed('Khac', 'A1'),
  ]);
});
