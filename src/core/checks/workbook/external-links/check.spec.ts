import { findingsIn } from '../../../../../test/support/checkSheets';
import { literalRows, targetRows } from '../../../../../test/support/literalRows';
import { bookOf } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const RICE = '1 | Lúa | tấn | 200 | 190 | 95';

function said(rows: ReturnType<typeof literalRows>, externalLinks: readonly string[]) {
  return findingsIn(check, bookOf([{ name: 'KPI', rows }], { externalLinks }));
}

describe('workbook/external-links', () => {
  it('reports the formulas of a sheet once, with the other workbooks', () => {
    const rows = targetRows(
      "1 | Lúa | tấn | ='[1]Kế hoạch'!D2 ⇒ 200 | 190 | 95",
      "2 | Ngô | tấn | ='[1]Kế hoạch'!D3 ⇒ 50 | =[2]KQ!E3+D3 ⇒ 60 | 120",
    );
    expect(said(rows, ['KH.xlsx', 'KQ.xlsx'])).toEqual([
      expect.objectContaining({
        severity: 'warning',
        cell: 'D2',
        data: { kind: 'used', targets: 'KH.xlsx, KQ.xlsx', count: 3, cells: 'D2:D3, E3' },
      }),
    ]);
  });

  it('tells of links that no formula uses', () => {
    const rows = targetRows(RICE, '2 | Ngô | tấn | 50 | 60 | =Khác!A1 ⇒ 120');
    expect(said(rows, ['KH.xlsx'])).toMatchObject([
      { severity: 'info', sheet: '', cell: null, data: { kind: 'unused', targets: 'KH.xlsx' } },
    ]);
  });

  it('says nothing without links, nor of a book that is no report', () => {
    expect(said(targetRows(RICE, '2 | Ngô | tấn | 50 | 60 | "[x]"'), [])).toEqual([]);
    expect(said(literalRows('=[1]KQ!A1 ⇒ 5'), ['KQ.xlsx'])).toEqual([]);
  });
});
