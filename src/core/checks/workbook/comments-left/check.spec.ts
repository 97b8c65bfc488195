import { findingsOn } from '../../../../../test/support/checkSheets';
import { literalRows, targetRows } from '../../../../../test/support/literalRows';
import { check } from './check';

const ROWS = targetRows('1 | Lúa | tấn | 200 | 190 | 95', '2 | Ngô | tấn | 50 | 60 | 120');

describe('workbook/comments-left', () => {
  it('reports the notes of each sheet once, at the first', () => {
    const notes = { F3: 'Xem lại', E2: 'Hỏi xã', F2: 'Chờ' };
    const sheets = [
      { name: 'KPI', rows: ROWS, notes },
      { name: 'Nháp', rows: literalRows('a'), notes: { A1: 'Xóa' } },
      { name: 'Sạch', rows: literalRows('a') },
    ];
    expect(findingsOn(check, sheets)).toMatchObject([
      {
        severity: 'info',
        sheet: 'KPI',
        cell: 'E2',
        data: { count: 3, cells: 'E2, F2:F3', text: 'Hỏi xã' },
      },
      { sheet: 'Nháp', cell: 'A1', data: { count: 1 } },
    ]);
  });

  it('leaves what an annotated copy says of findings', () => {
    const notes = { F3: 'TĐKT – Lỗi: sai số.\n[figures/unreadable]', E2: 'TĐKT – xem lại' };
    expect(findingsOn(check, [{ name: 'KPI', rows: ROWS, notes }])).toMatchObject([
      { cell: 'E2', data: { count: 1 } },
    ]);
  });

  it('says nothing of a book that is no report', () => {
    expect(findingsOn(check, [{ name: 'A', rows: [['a']], notes: { A1: 'x' } }])).toEqual([]);
  });
});
