import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

const register = (...rows: Rows): Rows => [
  ['STT', 'Họ và tên', 'Danh hiệu/Hình thức', 'Cấp quyết định'],
  ...rows,
];

describe('awards/issuer-name', () => {
  it.each<readonly [string, Rows]>([
    [
      'chairmen, heads and levels',
      register(
        [1, 'A', 'Bằng khen của Chủ tịch UBND tỉnh', 'Chủ tịch UBND tỉnh'],
        [2, 'B', 'Giấy khen', 'Cấp huyện'],
        [3, 'C', 'Giấy khen', 'Giám đốc Sở Nội vụ'],
        [4, 'D', 'BK UBND tỉnh', 'Chủ tịch Ủy ban nhân dân tỉnh'],
      ),
    ],
    [
      'flags, whose name is of the UBND',
      register([1, 'A', 'Cờ thi đua của UBND tỉnh', 'UBND tỉnh']),
    ],
    ['what is no award', register([1, 'A', 'Trường đạt chuẩn', 'UBND tỉnh'])],
    ['no line', register()],
  ])('says nothing of %s', (_, rows) => {
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('tells each wording once, at its first line', () => {
    const rows = register(
      [1, 'A', 'Bằng khen', 'UBND tỉnh'],
      [2, 'B', 'Bằng khen', 'UBND tỉnh'],
      [3, 'C', 'Giấy khen của UBND huyện', 'Ủy ban nhân dân huyện'],
    );
    expect(checkSheet(check, rows)).toEqual(['info D2', 'info C4', 'info D4']);
    const [first] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(first?.data).toEqual({ kind: 'level', text: 'UBND tỉnh', lines: 2 });
  });
});
