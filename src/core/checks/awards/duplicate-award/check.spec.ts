import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

const register = (...rows: Rows): Rows => [
  [
    'STT',
    'Họ và tên',
    'Chức vụ',
    'Đơn vị',
    'Danh hiệu/Hình thức',
    'Số quyết định',
    'Ngày quyết định',
    'Năm',
    'Trạng thái',
    'Loại hình khen thưởng',
  ],
  ...rows,
];
const plain = (...rows: Rows): Rows => [
  ['STT', 'Họ và tên', 'Danh hiệu/Hình thức', 'Đơn vị'],
  ...rows,
];

const A = 'Nguyễn Văn A';

describe('awards/duplicate-award', () => {
  it.each<readonly [string, Rows]>([
    [
      'both titles of one year',
      register(
        [1, A, null, 'Xã A', 'LĐTT', '5/QĐ-UBND', '10/01/2025', 2024],
        [2, A, null, 'Xã A', 'CSTĐCS', '5/QĐ-UBND', '10/01/2025', 2024],
      ),
    ],
    [
      'one title of two years, and of two units',
      register(
        [1, A, null, 'Xã A', 'LĐTT', null, null, 2023],
        [2, A, null, 'Xã A', 'LĐTT', null, null, 2024],
        [3, A, null, 'Xã B', 'LĐTT', null, null, 2024],
      ),
    ],
    [
      'a title on its way',
      register(
        [1, A, null, 'Xã A', 'LĐTT', null, null, 2024, 'Đăng ký'],
        [2, A, null, 'Xã A', 'LĐTT', null, null, 2024, 'Đề nghị'],
        [3, A, null, 'Xã A', 'LĐTT', null, null, 2024, 'Đã tặng'],
      ),
    ],
    [
      'titles of two levels',
      register(
        [1, A, null, 'Xã A', 'CSTĐ cấp Bộ', null, null, 2024],
        [2, A, null, 'Xã A', 'CSTĐ cấp tỉnh', null, null, 2024],
      ),
    ],
    [
      'forms by two decisions, for two deeds, or without a decision',
      register(
        [1, A, null, 'Xã A', 'Giấy khen', '5/QĐ-UBND', '10/01/2025', 2024, null, 'Công trạng'],
        [2, A, null, 'Xã A', 'Giấy khen', '9/QĐ-UBND', '10/02/2025', 2024, null, 'Công trạng'],
        [3, A, null, 'Xã A', 'Giấy khen', '5/QĐ-UBND', '10/01/2025', 2024, null, 'Chuyên đề'],
        [4, A, null, 'Xã A', 'Giấy khen', null, null, 2024, null, 'Công trạng'],
      ),
    ],
    [
      'years left blank, awards not read and errors',
      register(
        [1, A, null, 'Xã A', 'LĐTT', null, null, null],
        [2, A, null, 'Xã A', 'LĐTT', null, null, null],
        [3, A, null, 'Xã A', 'Người tốt', null, null, 2024],
        [4, A, null, 'Xã A', 'Người tốt', null, null, 2024],
        [5, { error: '#N/A' }, null, 'Xã A', 'LĐTT', null, null, 2024],
        [6, { error: '#N/A' }, null, 'Xã A', 'LĐTT', null, null, 2024],
      ),
    ],
    [
      'lines for several people',
      [
        ['STT', 'Tên', 'Danh hiệu', 'Đơn vị', 'Số lượng'],
        [1, 'Các cá nhân', 'LĐTT', 'Xã A', 5],
        [2, 'Các cá nhân', 'LĐTT', 'Xã A', 7],
      ],
    ],
    ['one line', plain([1, A, 'LĐTT', 'Xã A'])],
    ['no line', plain()],
  ])('says nothing of %s', (_, rows) => {
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'one title by one decision, and a form likewise',
      register(
        [1, A, null, 'Xã A', 'LĐTT', '5/QĐ-UBND', '10/01/2025', 2024],
        [2, 'nguyễn  văn a', null, 'Xã A', 'LĐTT', '05/QĐ-UBND', '10/01/2025', 2024],
        [3, A, null, 'Xã A', 'LĐTT', '5/QĐ-UBND', '10/01/2025', 2024],
        [4, A, null, 'Xã A', 'Giấy khen', '7/QĐ-UBND', '10/01/2025', 2024],
        [5, A, null, 'Xã A', 'Giấy khen', '7/QĐ-UBND', '10/01/2025', 2024],
      ),
      ['warning B3', 'error B4', 'error B6'],
    ],
    [
      'one title without a decision',
      plain([1, A, 'LĐTT', 'Xã A'], [2, 'B', 'LĐTT', 'Xã A'], [3, A, 'Lao động tiên tiến', 'Xã A']),
      ['error B4'],
    ],
    [
      'one title of a year by two decisions',
      register(
        [1, A, null, 'Xã A', 'CSTĐCS', '5/QĐ-UBND', '10/01/2025', 2024],
        [2, A, null, 'Xã A', 'CSTĐCS', '9/QĐ-UBND', '10/02/2025', 2024],
      ),
      ['warning B3'],
    ],
    [
      'a namesake in the unit, as a note',
      register(
        [1, A, 'Chuyên viên', 'Xã A', 'LĐTT', null, null, 2024],
        [2, A, 'Kế toán', 'Xã A', 'LĐTT', null, null, 2024],
      ),
      ['info B3'],
    ],
    [
      'a name without its unit, as a note',
      plain(
        [1, A, 'LĐTT', 'Xã A'],
        [2, A, 'LĐTT', null],
        [3, 'B', 'LĐTT', null],
        [4, 'B', 'LĐTT', 'Xã A'],
      ),
      ['info B3', 'info B5'],
    ],
    [
      'a collective twice',
      [
        ['STT', 'Tên tập thể', 'Đối tượng', 'Danh hiệu', 'Đơn vị', 'Năm'],
        [1, 'Tổ 1', 'Tập thể', 'TTLĐTT', 'Xã A', 2024],
        [2, 'Tổ 1', 'Tập thể', 'TTLĐTT', 'Xã A', 2024],
      ],
      ['error B3'],
    ],
  ])('reports %s', (_, rows, found) => {
    expect(checkSheet(check, rows)).toEqual(found);
  });

  it('names the line before', () => {
    const rows = register(
      [1, A, null, 'Xã A', 'LĐTT', '5/QĐ-UBND', '10/01/2025', 2024],
      [2, A, null, 'Xã A', 'LĐTT', '5/QĐ-UBND', '10/01/2025', 2024],
    );
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(finding?.data).toEqual({
      kind: 'same-decision',
      indicator: A,
      award: 'Lao động tiên tiến',
      year: 2024,
      decision: '5/QĐ-UBND',
      firstRow: 2,
    });
  });
});
