import { checkSheet } from '../../../../../test/support/checkSheets';
import { checkTable, remarkData } from '../../../../../test/support/checkTable';
import { check } from './check';

describe('figures/negative', () => {
  it.each([
    ['a count', ['Hộ nghèo', 'hộ', 500, 400]],
    ['nothing', ['Hộ nghèo', 'hộ', 0, 0]],
    ['a negative rate', ['Tốc độ tăng trưởng', '%', 7, -1.4]],
    ['a decrease in people', ['Tăng, giảm dân số cơ học', 'người', 50, -20]],
    ['a negative balance', ['Chênh lệch thu chi', 'tỷ đồng', 5, -2]],
    ['a loss', ['Lợi nhuận trước thuế', 'triệu đồng', 5, -2]],
    ['a temperature', ['Nhiệt độ thấp nhất', 'độ', 5, -2]],
    ['a bullet before a number', ['Hộ nghèo', 'hộ', 5, '- 4']],
    ['words and errors', ['Hộ nghèo', 'hộ', 'Giảm', { error: '#N/A' } as const]],
  ])('says nothing of %s', (_, row) => {
    expect(checkTable(check, [row])).toEqual([]);
  });

  it.each([
    ['people', ['Kết nạp đảng viên', 'người', 50, -20], ['error E2']],
    ['households in a text', ['Hộ được hỗ trợ', 'hộ', 50, '-20'], ['error E2']],
    ['people by the unit in the cell', ['Kết nạp', '', 50, '-20 người'], ['error E2']],
    ['money', ['Thu ngân sách', 'tỷ đồng', -12, 13], ['error D2']],
    ['a harvest', ['Sản lượng lúa', 'tấn', 17680, -17889], ['error E2']],
    ['what was awarded', ['Số hộ được tặng quà', 'hộ', 50, -20], ['error E2']],
    ['what was completed', ['Công trình hoàn thành', 'công trình', 5, -2], ['error E2']],
    ['a part of the row above', ['- Xã Sóc Hà', 'hộ', 50, -20], ['error E2']],
  ])('reports %s', (_, row, expected) => {
    expect(checkTable(check, [row])).toEqual(expected);
  });

  it('knows that awards are counted', () => {
    const rows = [
      ['TT', 'Tên đơn vị', 'Tổng số', 'Bằng khen', 'Giấy khen', 'Tăng (+), giảm (-)'],
      [1, 'Phòng Nội vụ', 3, 5, -2, -4],
      [2, 'Phòng Tài chính', 3, 1, 2, 1],
    ];
    expect(checkSheet(check, rows)).toEqual(['error E2']);
  });

  it('says which figure', () => {
    expect(remarkData(check, ['Kết nạp đảng viên', 'người', 50, -20.5])).toEqual({
      kind: 'negative',
      indicator: 'Kết nạp đảng viên',
      text: '-20,5',
      unit: 'người',
    });
  });
});
