import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

const register = (...rows: Rows): Rows => [
  ['STT', 'Danh hiệu/Hình thức', 'Đối tượng', 'Cấp quyết định', 'Số lượng'],
  ...rows,
];
const counts = (columns: readonly string[], ...rows: Rows): Rows => [
  ['STT', 'Danh hiệu', ...columns],
  ...rows,
];

describe('awards/unsplit-recipient', () => {
  it.each<readonly [string, Rows]>([
    [
      'recipients that are told apart',
      register(
        [1, 'Giấy khen', 'cá nhân', 'UBND xã', 153],
        [2, 'Giấy khen', 'tập thể', 'UBND xã', '66 tập thể'],
        [3, 'LĐTT', null, 'UBND xã', 20],
        [4, 'Giấy khen', null, 'UBND xã', '12 cá nhân'],
        [5, 'Giấy khen', null, 'UBND xã', 1],
      ),
    ],
    [
      'columns for each beside their sum',
      counts(['Tổng tập thể, cá nhân', 'Tập thể', 'Cá nhân'], [1, 'Giấy khen', 5, 2, 3]),
    ],
    [
      'a column of names for both',
      [
        ['STT', 'Tập thể, cá nhân', 'Danh hiệu/Hình thức', 'Đơn vị'],
        [1, 'Tập thể 01', 'Giấy khen', 'Xã A'],
      ],
    ],
    ['errors', register([1, 'Giấy khen', { error: '#N/A' }, 'UBND xã', { error: '#N/A' }])],
    ['no line', register()],
  ])('says nothing of %s', (_, rows) => {
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'a recipient of both kinds',
      register(
        [1, 'Giấy khen', 'cá nhân, tập thể', 'UBND huyện', 325],
        [2, 'Giấy khen', 'TT và CN', 'UBND huyện', 5],
      ),
      ['warning C2', 'warning C3'],
    ],
    [
      'a quantity of both kinds',
      register([1, 'Giấy khen', null, 'UBND huyện', '325 cá nhân, tập thể']),
      ['warning E2'],
    ],
    [
      'a quantity of which nothing says whose it is',
      register([1, 'Bằng khen', null, 'UBND tỉnh', 6]),
      ['info C2'],
    ],
    [
      'a column of counts for both',
      counts(['Tập thể và cá nhân', 'Ghi chú'], [1, 'Giấy khen', 5, null], [2, 'LĐTT', 7, null]),
      ['warning C1'],
    ],
  ])('reports %s', (_, rows, found) => {
    expect(checkSheet(check, rows)).toEqual(found);
  });

  it('quotes the cell and the number', () => {
    const rows = register([1, 'Giấy khen', 'cá nhân, tập thể', 'UBND huyện', 325]);
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(finding?.data).toEqual({
      kind: 'recipient',
      award: 'Giấy khen',
      text: 'cá nhân, tập thể',
      quantity: '325',
    });
  });
});
