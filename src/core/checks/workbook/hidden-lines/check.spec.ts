import type { Span } from '../../../model/snapshot';
import { findingsOn } from '../../../../../test/support/checkSheets';
import { targetRows } from '../../../../../test/support/literalRows';
import type { LiteralSheet } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const ROWS = targetRows(
  '1 | Lúa | tấn | 200 | 190 | 95',
  '2 | Ngô | tấn | 50 | 60 | 120',
  '3 | Mía | tấn | 50 | 60 | 120',
  '4 | Chè | tấn | 50 | 60 | 120',
);
const span = (first: number, last = first): readonly Span[] => [{ first, last }];

describe('workbook/hidden-lines', () => {
  it.each<readonly [string, Partial<LiteralSheet>, readonly string[]]>([
    ['a line', { hiddenRows: span(2) }, ['warning A3:F3']],
    ['lines', { hiddenRows: span(2, 3) }, ['warning A3:F4']],
    ['lines apart', { hiddenRows: [...span(1), ...span(3)] }, ['warning A2:F2', 'warning A4:F4']],
    ['a column', { hiddenColumns: span(4) }, ['info E1:E5']],
    ['two columns', { hiddenColumns: span(3, 4) }, ['info D1:D5', 'info E1:E5']],
    ['rows below the table', { hiddenRows: span(8, 20) }, []],
    ['columns right of it', { hiddenColumns: span(6, 9) }, []],
    ['everything', { visibility: 'hidden', hiddenRows: span(2) }, []],
    ['nothing', {}, []],
  ])('of %s hidden', (_, hidden, expected) => {
    const findings = findingsOn(check, [{ name: 'KPI', rows: ROWS, ...hidden }]);
    expect(findings.map(({ severity, range }) => `${severity} ${range ?? ''}`)).toEqual(expected);
  });
});
