import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

const DIRECT = 'Người trực tiếp công tác';
const LEADER = 'Các cấp lãnh đạo từ phó phòng trở lên';

const register = (...rows: Rows): Rows => [
  ['STT', 'Tên', 'Đối tượng', 'Danh hiệu', 'Phân loại đối tượng', 'Số lượng', 'Trạng thái'],
  ...rows,
];
/** So many direct workers and leaders. */
const people = (direct: number, leaders: number): Rows =>
  register(
    [1, 'A', 'Cá nhân', 'Giấy khen', DIRECT, direct, 'Đã tặng'],
    [2, 'B', 'Cá nhân', 'Giấy khen', LEADER, leaders, 'Đã tặng'],
    [3, 'C', 'Tập thể', 'Giấy khen', 'Doanh nghiệp', 90, 'Đã tặng'],
    [4, 'D', 'Cá nhân', 'Giấy khen', LEADER, 90, 'Đề nghị'],
    [5, 'Đ', 'Cá nhân', 'Giấy khen', null, 90, 'Đã tặng'],
  );
const options = { atLeast: 65 };

describe('awards/direct-workers', () => {
  it('says nothing while no share is set', () => {
    expect(checkSheet(check, people(1, 99))).toEqual([]);
  });

  it.each<readonly [string, Rows]>([
    ['a share that is just enough', people(65, 35)],
    ['too few persons to tell', people(2, 7)],
    [
      'a register without classes',
      [
        ['STT', 'Tên', 'Danh hiệu', 'Đơn vị'],
        [1, 'A', 'LĐTT', 'B'],
      ],
    ],
    ['no line', register()],
  ])('says nothing of %s', (_, rows) => {
    expect(checkSheet(check, rows, { options })).toEqual([]);
  });

  it('reports a share below, with its figures', () => {
    expect(checkSheet(check, people(64, 36), { options })).toEqual(['warning E1']);
    const [finding] = findingsOn(check, [{ name: 'KPI', rows: people(13, 7) }], {
      options: { atLeast: 70 },
    });
    expect(finding?.data).toEqual({
      kind: 'below',
      direct: '13',
      persons: '20',
      share: '65',
      atLeast: '70',
    });
  });
});
