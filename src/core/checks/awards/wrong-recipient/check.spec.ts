import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

const register = (...rows: Rows): Rows => [
  ['STT', 'Họ và tên', 'Đối tượng', 'Danh hiệu/Hình thức', 'Phân loại đối tượng'],
  ...rows,
];
const counts = (...rows: Rows): Rows => [
  ['STT', 'Danh hiệu', 'Tổng số', 'Tập thể', 'Cá nhân'],
  ...rows,
];

describe('awards/wrong-recipient', () => {
  it.each<readonly [string, Rows]>([
    [
      'titles and forms with the recipients they are meant for',
      register(
        [1, 'Cá nhân 01', 'Cá nhân', 'LĐTT', 'Doanh nhân'],
        [2, 'Tập thể 01', 'Tập thể', 'Tập thể lao động xuất sắc', 'Doanh nghiệp'],
        [3, 'Hộ 01', 'Hộ gia đình', 'Gia đình văn hóa', null],
        [4, 'Hộ 02', 'Hộ gia đình', 'Giấy khen', 'Hộ gia đình'],
        [5, 'Đơn vị 01', 'Đơn vị', 'Bằng khen', 'Đối tượng khác'],
      ),
    ],
    [
      'a recipient left blank',
      register([1, 'Cá nhân 01', null, 'Tập thể lao động xuất sắc', null]),
    ],
    ['a recipient that is not read', register([1, 'Thôn 01', 'Thôn', 'Thôn văn hóa', null])],
    ['errors', register([1, 'A', { error: '#REF!' }, { error: '#N/A' }, null])],
    [
      'counts in their columns',
      counts([1, 'LĐTT', 5, 0, 5], [2, 'TTLĐTT', 3, 3, null], [3, 'Giấy khen', 5, 2, 3]),
    ],
    ['counts of lines that are no award', counts([1, 'Cấp xã', 5, 2, 3])],
    ['a register without lines', register()],
  ])('says nothing of %s', (_, rows) => {
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'titles of collectives given to a person, and of persons to a collective',
      register(
        [1, 'Cá nhân 01', 'Cá nhân', 'Tập thể lao động xuất sắc', null],
        [2, 'Tập thể 01', 'Tập thể', 'Lao động tiên tiến', null],
        [3, 'Tập thể 02', 'Khen thưởng tập thể', 'Gia đình văn hóa', null],
      ),
      ['error C2', 'error C3', 'error C4'],
    ],
    [
      'a form for persons given to a collective',
      register([1, 'Tập thể 01', 'Tập thể', 'Kỷ niệm chương', null]),
      ['warning C2'],
    ],
    [
      'a class of the other kind',
      register([1, 'Cá nhân 01', 'Cá nhân', 'Giấy khen', 'Doanh nghiệp']),
      ['warning E2'],
    ],
    [
      'a class alone that is wrong',
      register([1, 'Công ty 01', null, 'LĐTT', 'Doanh nghiệp']),
      ['error E2'],
    ],
    [
      'an award whose words name the other recipient',
      register([1, 'Cá nhân 01', 'Cá nhân', 'Bằng khen tập thể', null]),
      ['warning C2'],
    ],
    [
      'counts in the wrong column',
      counts([1, 'LĐTT', 5, 1, 4], [2, 'TTLĐTT', 3, null, 3], [3, 'Giấy khen', 5, 2, 3]),
      ['error D2', 'error E3'],
    ],
  ])('reports %s', (_, rows, found) => {
    expect(checkSheet(check, rows)).toEqual(found);
  });

  it('says whom the title is for', () => {
    const rows = register([1, 'Cá nhân 01', 'Cá nhân', 'TTLĐXS', null]);
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(finding?.data).toEqual({
      kind: 'title',
      indicator: 'Cá nhân 01',
      award: 'Tập thể lao động xuất sắc',
      recipient: 'cá nhân',
      right: 'tập thể',
    });
  });
});
