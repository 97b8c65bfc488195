import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện', 'Mức đạt'];

const sheet = (...row: readonly LiteralCell[]): readonly (readonly LiteralCell[])[] => [
  HEADER,
  [1, ...row],
];

describe('arithmetic/rating-mismatch', () => {
  it.each<readonly LiteralCell[]>([
    ['Xây dựng trường', 'trường', 5, 5, 'Đạt'],
    ['Xây dựng trường', 'trường', 5, 8, 'Vượt'],
    ['Xây dựng trường', 'trường', 5, 8, 'Đạt'],
    ['Xây dựng trường', 'trường', 5, 4, 'Chưa đạt'],
    ['Tỷ lệ hộ nghèo còn', '%', 5, 4, 'Vượt mục tiêu'],
    // Which way poverty should go the table does not say.
    ['Tỷ lệ hộ nghèo', '%', 5, 4, 'Đạt'],
    ['Làng văn hóa', '%', 'trên 70', 71, 'Vượt'],
    ['Xây nhà mỗi năm', 'nhà', 10, 44, 'Không đạt'],
    ['An ninh', '', 'Đảm bảo', 'Đảm bảo', 'Đạt'],
    ['Cấp xã', '', '4 bậc', '04 bậc', 'Đạt'],
    ['Thu', 'tỷ đồng', 5, 'khoảng 5', 'Chưa đạt'],
    ['Thu', 'tỷ đồng', 5, null, 'Chưa đạt'],
    ['Thu', 'tỷ đồng', 5, { error: '#N/A' }, 'Đạt'],
    ['Thu', 'tỷ đồng', 5, 6, 'Có tiến bộ'],
  ])('says nothing of %s %s: %s, %s: %s', (...row) => {
    expect(checkSheet(check, sheet(...row))).toEqual([]);
  });

  it.each([
    ['missed', 'trường', 5, 5, 'Không đạt'],
    ['missed', 'trường', 5, 8, 'chưa hoàn thành'],
    ['reached', 'trường', 5, 4, 'Đạt'],
    ['reached', 'trường', 5, 4, 'Vượt kế hoạch'],
    ['not-exceeded', 'trường', 5, 5, 'Vượt'],
  ])('reports %s', (kind, ...cells) => {
    const rows = sheet('Xây dựng trường', ...cells);
    const found = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(found.map((finding) => `${finding.kind} ${finding.cell ?? ''}`)).toEqual([`${kind} F2`]);
  });

  it('hears a word among printed percentages', () => {
    const header = [...HEADER.slice(0, 5), 'Tỷ lệ %'];
    const rows = [header, [1, 'Trường', 'trường', 5, 4, 80], [2, 'Trạm', 'trạm', 5, 4, 'Đạt']];
    expect(checkSheet(check, rows)).toEqual(['error F3']);
  });

  it('judges no half year by the year’s target', () => {
    const rows = [['Kết quả 6 tháng đầu năm 2026'], ...sheet('Thu', 'tỷ đồng', 5, 4, 'Đạt')];
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('does not take the date of the report for a part of the year', () => {
    const reference = '(Kèm theo Báo cáo số 12/BC-UBND ngày 15 tháng 6 năm 2020)';
    const rows = [[reference], ...sheet('Thu', 'tỷ đồng', 5, 4, 'Đạt')];
    expect(checkSheet(check, rows)).toEqual(['error F3']);
  });

  it('takes a column of other words for what it is', () => {
    const rows = [
      HEADER,
      [1, 'Trường', 'trường', 5, 4, 'Đạt'],
      [2, 'Trạm', 'trạm', 5, 4, 'Thiếu vốn'],
      [3, 'Chợ', 'chợ', 5, 4, 'Chờ phê duyệt'],
    ];
    expect(checkSheet(check, rows)).toEqual([]);
  });
});
