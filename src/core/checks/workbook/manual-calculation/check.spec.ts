import { findingsIn } from '../../../../../test/support/checkSheets';
import { literalRows, targetRows } from '../../../../../test/support/literalRows';
import { bookOf } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const WITH = targetRows('1 | Lúa | tấn | 50 | 60 | =E2/D2*100 ⇒ 120', '2 | Ngô | tấn | 5 | 6 |');
const WITHOUT = targetRows('1 | Lúa | tấn | 50 | 60 | 120', '2 | Ngô | tấn | 5 | 6 |');

it.each([
  ['manual', WITH, [1]],
  ['auto', WITH, []],
  ['manual', WITHOUT, []],
  ['manual', literalRows('=1+1 ⇒ 2'), []],
] as const)('workbook/manual-calculation: %s', (calculation, rows, expected) => {
  const found = findingsIn(check, bookOf([{ name: 'KPI', rows }], { calculation }));
  expect(found.map(({ data }) => data['formulas'])).toEqual(expected);
});
