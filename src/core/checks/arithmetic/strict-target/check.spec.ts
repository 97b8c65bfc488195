import { checkTable, remarkData } from '../../../../../test/support/checkTable';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

describe('arithmetic/strict-target', () => {
  it.each<readonly [string, readonly LiteralCell[]]>([
    ['exceeded', ['Sản lượng', 'tấn', '>13.000', 13100, 101]],
    ['missed', ['Làng văn hóa', '%', '>70', 61.3, 88]],
    ['met by equality where that is enough', ['Hộ', '%', '80% trở lên', 80, 100]],
    ['plain', ['Trường', 'trường', 5, 5, 100]],
    ['on an area ("trên địa bàn")', ['Thu ngân sách trên địa bàn', 'tỷ đồng', 10, 10, 100]],
    ['blank', ['Hộ', '%', '>70', null, null]],
    ['met by an actual that is a bound itself', ['Hộ', '%', '>70', 'trên 70', 100]],
    ['met by words', ['Hộ', '%', '>70', 'Đạt', 'Đạt']],
    ['met by a figure that is only about', ['Hộ', '%', '>70', 'khoảng 70', 100]],
    ['an error value', ['Hộ', '%', '>70', { error: '#N/A' }, 100]],
  ])('says nothing of a target that is %s', (_, row) => {
    expect(checkTable(check, [row])).toEqual([]);
  });

  it.each([
    ['a sign', ['Giá trị sản xuất', 'triệu đồng/ha', '>40', 40, 100]],
    ['a word', ['Di chuyển chuồng trại', '%', 'Trên 70%', 70, 100]],
    ['a sign for less', ['Tỷ lệ hộ nghèo', '%', '<5', 5, 100]],
    ['the name', ['Giảm tỷ lệ hộ nghèo mỗi năm trên', '%', 4, 4, 100]],
    ['periods', ['Xây dựng nhà', 'nhà', '>10', 50, 100, null, 5]],
  ])('reports that equality does not meet what %s asks for', (_, row) => {
    expect(checkTable(check, [row])).toEqual(['warning E2']);
  });

  it('says which way the target goes', () => {
    expect(remarkData(check, ['Tỷ lệ hộ nghèo', '%', 'dưới 5', 5, 100])).toEqual({
      kind: 'equal',
      indicator: 'Tỷ lệ hộ nghèo',
      actual: '5',
      target: 'dưới 5',
      less: true,
    });
  });
});
