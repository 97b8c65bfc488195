import { checkSheet } from '../../../../../test/support/checkSheets';
import { fixOperationsOn, recheckOn } from '../../../../../test/support/fixed';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const HEADER = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Cùng kỳ', 'Thực hiện'];

const sheet = (
  printed: LiteralCell,
  header = 'Tốc độ tăng so với cùng kỳ (%)',
): readonly (readonly LiteralCell[])[] => [
  [...HEADER, header],
  [1, 'Giá trị sản xuất', 'tỷ đồng', 2000, 1875, 1994, printed],
  [2, 'Thu ngân sách', 'tỷ đồng', 100, 80, 90, 12.5],
  [3, 'Chi ngân sách', 'tỷ đồng', 100, 80, 76, -5],
];

describe('arithmetic/growth', () => {
  it.each<readonly [string, LiteralCell]>([
    ['right', 6.35],
    ['right with one decimal', 6.3],
    ['blank', null],
    ['words', 'Tăng'],
    ['an error value', { error: '#DIV/0!' }],
  ])('says nothing of growth that is %s', (_, printed) => {
    expect(checkSheet(check, sheet(printed))).toEqual([]);
  });

  it('says nothing where the column holds ratios', () => {
    const rows = sheet(106.35).map((row, i) =>
      i === 2 ? [...row.slice(0, 6), 112.5] : i === 3 ? [...row.slice(0, 6), 95] : row,
    );
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it.each([
    // 119 of 1.875 is 6,3466…
    ['wrong', 6.53, 'error G2'],
    ['rounded up', 7, 'warning G2'],
    ['cut off', 6.34, 'info G2'],
  ])('reports growth that is %s', (_, printed, expected) => {
    expect(checkSheet(check, sheet(printed))).toEqual([expected]);
  });

  it('writes the growth that the figures give', () => {
    const sheets = [{ name: 'KPI', rows: sheet(6.53) }];
    expect(fixOperationsOn(check, sheets)).toEqual(['G2 6.35']);
    expect(recheckOn(check, sheets)).toEqual([]);
  });

  it('asks for the figures of one same period and no more', () => {
    const rows = [
      [...HEADER, 'Cùng kỳ năm 2024', 'Tăng so với cùng kỳ (%)'],
      [1, 'Giá trị sản xuất', 'tỷ đồng', 2000, 1875, 1994, 1900, 9],
    ];
    expect(checkSheet(check, rows)).toEqual([]);
  });
});
