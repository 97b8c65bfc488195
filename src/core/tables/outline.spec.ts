import { assertPresent } from '../base/assert';
import { gatherFacts } from '../checks/facts';
import { snapshotOf, type LiteralCell } from '../../../test/support/snapshotOf';
import { outlineOf } from './outline';

/** Each line as `name < parent`, with `~` where it is only some of it. */
function outline(rows: readonly (readonly LiteralCell[])[]): readonly string[] {
  const header = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện'];
  const facts = gatherFacts(snapshotOf({ name: 'A', rows: [header, ...rows] }));
  const table = assertPresent(facts.tables[0], 'table');
  const { parents, ofWhich } = outlineOf(table);
  return table.rows.map(({ name }, i) => {
    const parent = table.rows[parents[i] ?? -1]?.name;
    if (parent === undefined) return name;
    return `${name} ${ofWhich[i] === 1 ? '~' : '<'} ${parent}`;
  });
}

describe('outlineOf', () => {
  it('nests Roman, Arabic, dotted numbers, letters and dashes', () => {
    expect(
      outline([
        ['I', 'Kinh tế', '', null, null],
        [1, 'Diện tích', 'ha', 9, 9],
        ['1.1', 'Lúa', 'ha', 5, 5],
        ['a', 'Lúa xuân', 'ha', 3, 3],
        ['b', 'Lúa mùa', 'ha', 2, 2],
        ['1.2', 'Ngô', 'ha', 4, 4],
        ['', '- Ngô lai', 'ha', 3, 3],
        ['', '+ Vụ xuân', 'ha', 2, 2],
        [2, 'Gia súc', 'con', 9, 9],
        ['II', 'Xã hội', '', null, null],
        [1, 'Hộ', 'hộ', 9, 9],
      ]),
    ).toEqual([
      'Kinh tế',
      'Diện tích < Kinh tế',
      'Lúa < Diện tích',
      'Lúa xuân < Lúa',
      'Lúa mùa < Lúa',
      'Ngô < Diện tích',
      '- Ngô lai < Ngô',
      '+ Vụ xuân < - Ngô lai',
      'Gia súc < Kinh tế',
      'Xã hội',
      'Hộ < Xã hội',
    ]);
  });

  it('lets a line without a number stand beside the numbered one', () => {
    expect(
      outline([
        [5, 'Diện tích thuốc lá', 'ha', 650, 581],
        ['', 'Sản lượng', 'tấn', 1500, 1466],
        ['', '- Vụ xuân', 'tấn', 1500, 1466],
      ]),
    ).toEqual(['Diện tích thuốc lá', 'Sản lượng', '- Vụ xuân < Sản lượng']);
  });

  it('tells "trong đó" from parts that add up', () => {
    expect(
      outline([
        [1, 'Đào tạo nghề', 'người', 800, 800],
        ['', 'trong đó có việc làm', 'người', 300, 300],
        [2, 'Đảng viên', 'người', 50, 50],
        ['', 'Trong đó:', '', null, null],
        ['', '- Nữ', 'người', 20, 20],
        ['', '- Dân tộc', 'người', 10, 10],
        [3, 'Lớp', 'lớp', 9, 9],
        ['', '- Mầm non', 'lớp', 4, 4],
      ]),
    ).toEqual([
      'Đào tạo nghề',
      'trong đó có việc làm ~ Đào tạo nghề',
      'Đảng viên',
      'Trong đó: ~ Đảng viên',
      '- Nữ ~ Đảng viên',
      '- Dân tộc ~ Đảng viên',
      'Lớp',
      '- Mầm non < Lớp',
    ]);
  });

  it('reads numbers that stand before the name', () => {
    expect(
      outline([
        ['', '1. Theo phạm vi', '', null, null],
        ['', '- Toàn quốc', '', 1, 1],
        ['', '2. Theo thời hạn', '', null, null],
        ['', '- Dưới 1 năm', '', 1, 1],
      ]),
    ).toEqual([
      '1. Theo phạm vi',
      '- Toàn quốc < 1. Theo phạm vi',
      '2. Theo thời hạn',
      '- Dưới 1 năm < 2. Theo thời hạn',
    ]);
  });

  it('closes a group at its total, and keeps a stray dotted number by itself', () => {
    expect(
      outline([
        ['I', 'Cấp tỉnh', '', null, null],
        [1, 'Bằng khen', '', 1, 1],
        ['', 'Cộng', '', 1, 1],
        ['', '- Khác', '', 1, 1],
        [2, 'Giấy khen', '', 1, 1],
        ['3.1', 'Lạc số', '', 1, 1],
      ]),
    ).toEqual(['Cấp tỉnh', 'Bằng khen < Cấp tỉnh', 'Cộng', '- Khác', 'Giấy khen', 'Lạc số']);
  });
});
