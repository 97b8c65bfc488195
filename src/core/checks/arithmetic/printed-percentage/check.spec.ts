import { checkTable, remarkData } from '../../../../../test/support/checkTable';
import { check } from './check';

describe('arithmetic/printed-percentage', () => {
  it.each([
    ['right at the printed decimals', ['Thu', '%', 7, 7.4, 106]],
    ['right with one decimal', ['Điện', '%', 80, 85, 106.3]],
    [
      'right with a per cent sign in text',
      ['Đảng viên', '', '110 đảng viên', '123 đảng viên', '112%'],
    ],
    ['right as a percent-formatted number', ['Thu', '', 50, 42, { value: 0.84, format: '0%' }]],
    ['right by the upper end of a range', ['Thuốc lá', 'ha', '650-700', 581.4, 83, 'can-tren']],
    ['right for a yearly target', ['Nhà', 'nhà', 10, 44, 88, null, 5]],
    ['not printed', ['Thu', '%', 7, 7.4, null]],
    ['words', ['An ninh', '', 'Đảm bảo', 'Đảm bảo', 'Đảm bảo']],
    ['a heading', ['Văn hóa', '', null, null, null]],
    ['no percentage to compare with', ['Thu', '', 0, 5, 100]],
  ])('says nothing where the percentage is %s', (_, row) => {
    expect(checkTable(check, [row])).toEqual([]);
  });

  it.each([
    ['cut off', ['Y tế', 'xã', 17, 16, 94.11], ['info F2']],
    ['rounded up', ['Giá trị', 'triệu đồng', 34, 36.88, 109], ['warning F2']],
    ['wrong', ['Việc làm', 'người', 300, 610, 201], ['error F2']],
    ['wrong by far', ['Thu', 'tỷ đồng', 10, 5, 5], ['error F2']],
    ['wrong where less is better', ['Tỷ lệ hộ nghèo còn', '%', 5, 4, 80], ['error F2']],
  ])('reports a percentage that is %s', (_, row, expected) => {
    expect(checkTable(check, [row])).toEqual(expected);
  });

  it('says what would make a wrong percentage right', () => {
    expect(remarkData(check, ['Việc làm', 'người', 300, 610, 201])).toEqual({
      indicator: 'Việc làm',
      kind: 'wrong',
      printed: '201',
      right: '203',
      percent: '203,33',
      actual: '610',
      target: '300',
      neededActual: '603',
      neededTarget: '303,48',
    });
  });

  it('says it the other way round where less is better', () => {
    expect(remarkData(check, ['Tỷ lệ hộ nghèo còn', '%', 5, 4, 80])).toMatchObject({
      right: '125',
      neededActual: '6,25',
      neededTarget: '3,2',
    });
  });

  it('names figures as they were read', () => {
    expect(remarkData(check, ['Lương thực', 'tấn', '17.68', 17889, 102])).toMatchObject({
      kind: 'rounded-up',
      right: '101',
      actual: '17.889',
      target: '17.680',
    });
  });
});
