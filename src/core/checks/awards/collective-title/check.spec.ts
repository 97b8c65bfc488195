import { findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

const table = (...rows: Rows): Rows => [
  [
    'STT',
    'Đơn vị',
    'Năm',
    'Số cá nhân',
    'Hoàn thành nhiệm vụ',
    'LĐTT',
    'CSTĐCS',
    'Bị kỷ luật từ cảnh cáo',
    'Danh hiệu tập thể đề nghị',
  ],
  ...rows,
];
const PEOPLE: Rows = [
  ['STT', 'Đơn vị', 'Số cá nhân', 'Hoàn thành nhiệm vụ', 'Bị kỷ luật'],
  [1, 'Xã A', 20, 20, 0],
  [2, 'Xã B', 10, 10, 1],
];
const register = (...lines: Rows): Rows => [
  ['STT', 'Tên', 'Đơn vị', 'Danh hiệu', 'Năm', 'Số lượng'],
  ...lines.map((line, i) => [i + 1, ...line]),
];

function find(...sheets: readonly Rows[]): readonly string[] {
  const named = sheets.map((rows, i) => ({ name: `S${String(i + 1)}`, rows }));
  return findingsOn(check, named).map(
    ({ kind, severity, sheet, cell }) => `${severity} ${kind} ${sheet}!${cell ?? ''}`,
  );
}

describe('awards/collective-title', () => {
  it.each<readonly [string, Rows]>([
    [
      'collectives that meet their title',
      table(
        [1, 'Xã A', 2024, 10, 10, 7, 1, 0, 'Tập thể lao động xuất sắc'],
        [2, 'Xã B', 2024, 10, 9, 7, 0, 0, 'TTLĐTT'],
        // More than half was enough until 2023.
        [3, 'Xã C', 2022, 11, 11, 6, 0, 0, 'TTLĐTT'],
      ),
    ],
    [
      'figures that are missing',
      table([1, 'Xã A', 2024, 10, null, null, null, null, 'Tập thể lao động xuất sắc']),
    ],
    [
      'collectives without a title, of no known year, without people',
      table(
        [1, 'Xã A', 2024, 10, 5, 1, 0, 2, null],
        [2, 'Xã B', null, 10, 5, 1, 0, 2, 'TTLĐTT'],
        [3, 'Xã C', 2024, null, 5, 1, 0, 2, 'TTLĐTT'],
        [4, 'Xã D', 2024, 10, 5, 1, 0, 2, 'Giấy khen'],
      ),
    ],
    ['errors', table([1, 'Xã A', 2024, { error: '#REF!' }, 5, 1, 0, 2, 'TTLĐTT'])],
    ['no line', table()],
  ])('says nothing of %s', (_, rows) => {
    expect(find(rows)).toEqual([]);
  });

  it('reports each condition that is not met', () => {
    const rows = table(
      // 7 of 11 is 63,6%.
      [1, 'Xã A', 2024, 11, 11, 7, 0, 0, 'TTLĐTT'],
      [2, 'Xã B', 2024, 10, 9, 6, 0, 0, 'Tập thể lao động xuất sắc'],
      [3, 'Xã C', 2024, 10, 10, 9, 1, 1, 'TTLĐTT'],
      // Half is not more than half.
      [4, 'Xã D', 2022, 10, 10, 5, 0, 0, 'TTLĐTT'],
      [5, 'Xã E', 2024, 10, 10, 12, 0, 0, 'TTLĐTT'],
    );
    expect(find(rows)).toEqual([
      'error share S1!I2',
      'error completed S1!I3',
      'warning fighter S1!I3',
      'error share S1!I3',
      'error discipline S1!I4',
      'error share S1!I5',
      'warning contradiction S1!I6',
    ]);
    const [finding] = findingsOn(check, [{ name: 'S1', rows }]);
    expect(finding?.data).toMatchObject({
      indicator: 'Xã A',
      have: 7,
      need: 8,
      people: 11,
      share: '63,64',
      percent: 70,
      article: 'Điều 28 khoản 1 điểm c',
    });
  });

  it('joins the titles of a register with the people of another table', () => {
    const wrong = register(
      ['Xã A', 'Xã A', 'TTLĐTT', 2024, 1],
      ['Các cá nhân', 'Xã A', 'LĐTT', 2024, 13],
      ['Xã B', 'Xã B', 'TTLĐTT', 2024, 1],
    );
    // 13 of 20 is 65%; what Xã B's LĐTT are, the register doesn't say.
    expect(find(wrong, PEOPLE)).toEqual(['error share S1!D2']);
    const right = register(
      ['Xã A', 'Xã A', 'TTLĐXS', 2024, 1],
      ['Các cá nhân', 'Xã A', 'LĐTT', 2024, 14],
      ['Tổ 1', 'Xã A', 'TTLĐTT', 2024, 1],
    );
    // Nobody's CSTĐCS stand in the register: they may be kept elsewhere.
    expect(find(right, PEOPLE)).toEqual([]);
    const withOthers = register(
      ['Xã A', 'Xã A', 'TTLĐXS', 2024, 1],
      ['Các cá nhân', 'Xã A', 'LĐTT', 2024, 14],
      ['Các cá nhân', 'Xã B', 'LĐTT', 2024, 9],
      ['Cá nhân', 'Xã B', 'CSTĐCS', 2024, 1],
    );
    expect(find(withOthers, PEOPLE)).toEqual(['warning fighter S1!D2']);
  });
});
