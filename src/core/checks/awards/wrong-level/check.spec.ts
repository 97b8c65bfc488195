import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

const register = (...rows: Rows): Rows => [
  ['STT', 'Họ và tên', 'Danh hiệu/Hình thức', 'Cấp quyết định', 'Ngày quyết định', 'Năm'],
  ...rows,
];

describe('awards/wrong-level', () => {
  it.each<readonly [string, Rows]>([
    [
      'awards of those who may decide',
      register(
        [1, 'A', 'LĐTT', 'Chủ tịch UBND xã', '10/01/2025', 2024],
        [2, 'B', 'CSTĐCS', 'Chủ tịch UBND huyện', '10/01/2025', 2024],
        [3, 'C', 'TTLĐXS', 'Chủ tịch UBND tỉnh', '10/01/2025', 2024],
        [4, 'D', 'Bằng khen', 'Thủ tướng Chính phủ', '10/01/2025', 2024],
        [5, 'Đ', 'Giấy khen', 'Giám đốc Sở Nội vụ', '10/01/2025', 2024],
        [6, 'E', 'HCLĐ hạng Ba', 'Chủ tịch nước', '10/01/2025', 2024],
        [7, 'G', 'LĐTT', 'Giám đốc Công ty A', '10/01/2025', 2024],
      ),
    ],
    [
      'whatever was decided before the Law or since levels were moved',
      register(
        [1, 'A', 'TTLĐXS', 'Chủ tịch UBND huyện', '10/01/2023', 2022],
        [2, 'B', 'CSTĐCS', 'Chủ tịch UBND xã', '10/12/2025', 2025],
        [3, 'C', 'CSTĐCS', 'Chủ tịch UBND xã', '01/07/2025', 2025],
      ),
    ],
    ['an award without a day or a year', register([1, 'A', 'TTLĐXS', 'UBND huyện', null, null])],
    [
      'levels outside the ladder, open ones and unread ones',
      register(
        [1, 'A', 'Bằng khen', 'Tỉnh đoàn', '10/01/2025', 2024],
        [2, 'B', 'Bằng khen', 'Quân khu 1', '10/01/2025', 2024],
        [3, 'C', 'Bằng khen', 'Hội đồng', '10/01/2025', 2024],
        [4, 'D', 'Bằng khen', null, '10/01/2025', 2024],
        [5, 'Đ', 'TTLĐXS', 'UBND thành phố', '10/01/2025', 2024],
      ),
    ],
    [
      'titles of the forces, of which other rules speak',
      register([1, 'A', 'Đơn vị tiên tiến', 'Chủ tịch UBND xã', '10/01/2025', 2024]),
    ],
    ['errors', register([1, 'A', { error: '#REF!' }, 'UBND xã', '10/01/2025', 2024])],
    ['no line', register()],
  ])('says nothing of %s', (_, rows) => {
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'levels below those that may decide',
      register(
        [1, 'A', 'CSTĐCS', 'Chủ tịch UBND xã', '10/01/2025', 2024],
        [2, 'B', 'TTLĐXS', 'Chủ tịch UBND huyện', '30/06/2025', 2024],
        [3, 'C', 'Bằng khen của UBND huyện', null, '10/01/2025', 2024],
        [4, 'D', 'Bằng khen', 'Sở Nội vụ', null, 2024],
      ),
      ['error D2', 'error D3', 'error C4', 'error D5'],
    ],
    [
      'levels above them, as a note',
      register([1, 'A', 'Giấy khen', 'Chủ tịch UBND tỉnh', '10/01/2025', 2024]),
      ['info D2'],
    ],
    [
      'a name that tells another level than its column, whenever it was',
      register(
        [1, 'A', 'BK UBND tỉnh', 'Chủ tịch UBND huyện', '10/01/2019', 2018],
        [2, 'B', 'Bằng khen của Thủ tướng', 'Chủ tịch UBND tỉnh', '10/12/2026', 2026],
      ),
      ['warning D2', 'warning D3'],
    ],
  ])('reports %s', (_, rows, found) => {
    expect(checkSheet(check, rows)).toEqual(found);
  });

  it('says who may decide, and takes other days as an option', () => {
    const rows = register([1, 'A', 'TTLĐXS', 'UBND huyện', '10/01/2023', 2022]);
    const options = { from: '2022-01-01', to: '2025-06-30' };
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }], { options });
    expect(finding?.data).toMatchObject({
      kind: 'too-low',
      award: 'Tập thể lao động xuất sắc',
      level: 'UBND huyện',
      right: 'Bộ, ban, ngành, đoàn thể Trung ương; Cấp tỉnh',
    });
  });
});
