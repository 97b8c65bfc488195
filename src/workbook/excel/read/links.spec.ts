import { snapshotOf } from '../../../../test/support/snapshotOf';
import { linkedBooks } from './links';

describe('links to other workbooks', () => {
  test.each([
    ["'C:\\báo cáo\\[Sổ.xlsx]S 1'!A1+1", ['C:\\báo cáo\\Sổ.xlsx']],
    ['[Sổ.xlsx]S!A1+[Khác.xlsx]S!B2', ['Khác.xlsx', 'Sổ.xlsx']],
    ["'https://x.vn/[Sổ.xlsx]Q''1'!A1", ['https://x.vn/Sổ.xlsx']],
    ['SUM(Bảng1[Kế hoạch])', []],
    ['SUM(Bảng1[[#Totals],[Kế hoạch]])', []],
    ['"[Sổ.xlsx]S!A1"', []],
    ['Sheet1!A1', []],
  ])('%s leads to %j', (formula, books) => {
    const { sheets } = snapshotOf({ name: 'S', rows: [[{ value: 1, formula }]] });
    expect(linkedBooks(sheets, [])).toEqual(books);
  });

  test('are found in names', () => {
    const name = { name: 'x', formula: '[Sổ.xlsx]S!$A$1', isHidden: false };
    expect(linkedBooks([], [name])).toEqual(['Sổ.xlsx']);
  });
});
