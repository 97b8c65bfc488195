import { checkSheet } from '../../../../../test/support/checkSheets';
import { checkTable } from '../../../../../test/support/checkTable';
import { fixOperations, recheck } from '../../../../../test/support/fixed';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const PLAIN: readonly (readonly LiteralCell[])[] = [
  ['Diện tích', 'ha', 1500, 1600],
  ['Sản lượng', 'tấn', 1200, 1250],
];
const after = (row: readonly LiteralCell[]): readonly (readonly LiteralCell[])[] => [...PLAIN, row];

describe('figures/unit-in-cell', () => {
  it.each([
    ['plain numbers', ['Thu nhập', 'triệu đồng', 21, 22]],
    ['a percentage', ['Hộ nghèo', '%', 5, '4%']],
    ['a bound', ['Sản lượng', 'tấn', '>13.000 tấn', 13100]],
    ['another unit of the kind', ['Thu', 'tỷ đồng', 1, '1.250 triệu đồng']],
    ['a unit of another kind', ['Hộ', 'hộ', 40, '45 người']],
    ['a unit that says more than the column', ['Kết nạp', 'đảng viên', 110, '123 đảng viên/năm']],
    ['a row that gives all its figures with units', ['Kết nạp', '', '110 người', '123 người']],
    ['words and errors', ['An ninh', '', 'Đảm bảo', { error: '#N/A' } as const]],
  ])('says nothing of %s', (_, row) => {
    expect(checkTable(check, after(row))).toEqual([]);
  });

  it('says nothing of a column whose cells all carry units', () => {
    const rows = [
      ['Thu nhập', '', '21 triệu đồng/năm', 21],
      ['Sản lượng', '', '13.000 tấn', 13100],
      ['Nông thôn mới', '', '01 xã', 1],
      ['Trường chuẩn', '', 5, 5],
    ];
    expect(checkTable(check, rows)).toEqual([]);
  });

  it.each([
    ['the unit of the row again', ['Thu nhập', 'triệu đồng', 21, '22 triệu đồng'], 'info E4'],
    ['a unit where the row has none', ['Thu nhập', '', 21, '22 triệu đồng'], 'info E4'],
  ])('reports %s', (_, row, expected) => {
    expect(checkTable(check, after(row))).toEqual([expected]);
  });

  it('knows a unit that is merged down', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện'],
      [1, 'Ngô', 'tấn', 5, 4],
      [2, 'Lúa', null, 5, '6 tấn'],
      [3, 'Đỗ', null, 5, 4],
    ];
    expect(checkSheet(check, rows, { merges: ['C2:C4'] })).toEqual(['info E3']);
  });

  it('writes the number where the unit stands in the row', () => {
    const rows = after(['Thu nhập', 'triệu đồng', 21, '1.022,50 triệu đồng']);
    expect(fixOperations(check, rows)).toEqual(['E4 format #,##0.00', 'E4 1022.5']);
    expect(recheck(check, rows)).toEqual([]);
    expect(fixOperations(check, after(['Thu nhập', '', 21, '22 triệu đồng']))).toEqual([]);
  });

  it('leaves a figure that can be read in two ways', () => {
    expect(fixOperations(check, after(['Lúa', 'tấn', null, '1.5 tấn']))).toEqual([]);
  });
});
