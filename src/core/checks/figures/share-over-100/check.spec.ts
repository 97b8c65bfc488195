import { checkSheet } from '../../../../../test/support/checkSheets';
import { checkTable, remarkData } from '../../../../../test/support/checkTable';
import { check } from './check';

describe('figures/share-over-100', () => {
  it.each([
    ['a share of all', ['Tỷ lệ hộ dùng điện', '%', 95, 100, 105]],
    ['attainment above 100', ['Tỷ lệ hộ nghèo', '%', 5, 10, 200]],
    ['growth above 100', ['Tốc độ tăng trưởng', '%', 7, 120]],
    ['a rate of growth by its name', ['Tỷ lệ tăng thu ngân sách', '%', 100, 120]],
    ['a rate of attainment by its name', ['Tỷ lệ hoàn thành kế hoạch', '%', 100, 106]],
    ['a share in per mille', ['Tỷ lệ hộ nghèo', '‰', 150, 140]],
    ['a count of a rate’s name', ['Tỷ lệ hộ nghèo', 'hộ', 150, 140]],
    ['n of N', ['Tỷ lệ trường đạt chuẩn', '%', 90, '15/16']],
    [
      'n of N that sets the actual beside the plan',
      ['Kết nạp đảng viên', 'người', 150, '1.020/750'],
    ],
    ['words and errors', ['Tỷ lệ hộ nghèo', '%', 'Giảm', { error: '#DIV/0!' } as const]],
  ])('says nothing of %s', (_, row) => {
    expect(checkTable(check, [row])).toEqual([]);
  });

  it.each([
    ['an actual', ['Tỷ lệ hộ dùng điện', '%', 95, 102.5], ['error E2']],
    ['a target', ['Tỷ lệ hộ dùng điện', '%', 950, 93], ['error D2']],
    [
      'a bound and its actual',
      ['Tỷ lệ làng văn hóa', '', '>550%', '930%'],
      ['error D2', 'error E2'],
    ],
    ['a figure in the unit of its target', ['Tỷ lệ làng văn hóa', '', '>55%', 940], ['error E2']],
    ['a formatted percentage', ['Tỷ lệ hộ', '%', 95, { value: 1.02, format: '0%' }], ['error E2']],
    ['a range', ['Tỷ lệ hộ', '%', '95-105', 96], ['error D2']],
    ['1.200 per mille', ['Tỷ lệ hộ', '‰', 900, 1200], ['error E2']],
    ['more than there are', ['Tỷ lệ trường đạt chuẩn', '%', 90, '17/16'], ['error E2']],
  ])('reports %s', (_, row, expected) => {
    expect(checkTable(check, [row])).toEqual(expected);
  });

  it('reads shares by the header of their column, but for a total of rounded ones', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Tỷ trọng (%)'],
      [1, 'Nông nghiệp', 5, 4, 126.5],
      [2, 'Công nghiệp', 500, 400, 43.5],
      [null, 'Tổng cộng', 505, 404, 100.1],
    ];
    expect(checkSheet(check, rows)).toEqual(['error E2']);
  });

  it('says which share', () => {
    expect(remarkData(check, ['Tỷ lệ hộ dùng điện', '%', 95, 102.5])).toEqual({
      kind: 'over-100',
      indicator: 'Tỷ lệ hộ dùng điện',
      text: '102.5',
      percent: '102,5',
    });
  });
});
