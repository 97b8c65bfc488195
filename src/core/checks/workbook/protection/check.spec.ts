import { findingsOn } from '../../../../../test/support/checkSheets';
import { literalRows, targetRows } from '../../../../../test/support/literalRows';
import { check } from './check';

const ROWS = targetRows('1 | Lúa | tấn | 200 | 190 | 95', '2 | Ngô | tấn | 50 | 60 | 120');

it('workbook/protection tells of protected sheets that hold a table', () => {
  const sheets = [
    { name: 'KPI', rows: ROWS, isProtected: true },
    { name: 'Mở', rows: ROWS, isProtected: false },
    { name: 'Nháp', rows: literalRows('a | 1'), isProtected: true },
  ];
  expect(findingsOn(check, sheets)).toMatchObject([
    { severity: 'info', sheet: 'KPI', cell: null, data: { name: 'KPI' } },
  ]);
});
