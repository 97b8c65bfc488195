import { checkSheet } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const table = (
  headers: readonly string[],
  name: string,
  unit: string,
  ...figures: readonly LiteralCell[]
): readonly (readonly LiteralCell[])[] => [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', ...headers],
  [1, name, unit, 100, ...figures],
];

const HALF = ['Thực hiện 6 tháng', 'Thực hiện 9 tháng', 'Ước cả năm'];

describe('arithmetic/cumulative', () => {
  it.each([
    ['rises', table(HALF, 'Thu ngân sách', 'tỷ đồng', 50, 70, 95)],
    ['stands still', table(HALF, 'Kết nạp đảng viên', 'người', 50, 50, 50)],
    ['has blanks', table(HALF, 'Kết nạp đảng viên', 'người', 50, null, 60)],
    ['is a stock that may fall', table(HALF, 'Tổng đàn lợn', 'con', 50, 40, 60)],
    ['is a number of the poor', table(HALF, 'Số hộ nghèo còn', 'hộ', 50, 40, 30)],
    ['is a rate', table(HALF, 'Tỷ lệ thu ngân sách', '%', 50, 40, 60)],
    [
      'is of other years',
      table(['Cả năm 2019', '6 tháng năm 2020'], 'Thu ngân sách', 'tỷ đồng', 90, 50),
    ],
    [
      'is the second half',
      table(['6 tháng đầu năm', '6 tháng cuối năm'], 'Thu ngân sách', 'tỷ đồng', 90, 50),
    ],
    ['is a plan', table(['Thực hiện 9 tháng', 'Kế hoạch cả năm'], 'Thu ngân sách', '', 90, 50)],
    ['is words', table(HALF, 'Kết nạp đảng viên', 'người', 50, 'Chưa có', 60)],
    ['is an error', table(HALF, 'Kết nạp đảng viên', 'người', 50, { error: '#N/A' }, 60)],
    [
      'is a month below its running total',
      table(['Tháng 5', 'Lũy kế 5 tháng'], 'Kết nạp đảng viên', 'người', 5, 30),
    ],
  ])('says nothing of what %s', (_, rows) => {
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('reports a sum that falls from one period to the next', () => {
    expect(checkSheet(check, table(HALF, 'Thu ngân sách', 'tỷ đồng', 50, 40, 95))).toEqual([
      'error F2',
    ]);
    expect(
      checkSheet(check, table(['Quý I', '6 tháng'], 'Kết nạp đảng viên', 'người', 9, 8)),
    ).toEqual(['error F2']);
  });

  it('reports a running total of anything below its month or an earlier one', () => {
    const headers = ['Tháng 5', 'Lũy kế 5 tháng'];
    expect(checkSheet(check, table(headers, 'Số vụ', 'vụ', 30, 5))).toEqual(['error F2']);
    const running = ['Lũy kế 3 tháng', 'Lũy kế 6 tháng'];
    expect(checkSheet(check, table(running, 'Số vụ', 'vụ', 30, 5))).toEqual(['error F2']);
  });

  it('counts awards as what only adds up', () => {
    const rows = [
      ['STT', 'Hình thức khen thưởng', 'Số lượng 6 tháng', 'Số lượng cả năm'],
      [1, 'Bằng khen', 20, 30],
      [2, 'Giấy khen', 50, 40],
    ];
    expect(checkSheet(check, rows)).toEqual(['error D3']);
  });
});
