import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

const two = (...rows: Rows): Rows => [
  ['STT', 'Họ và tên', 'Danh hiệu thi đua', 'Hình thức khen thưởng', 'Đơn vị'],
  ...rows,
];
const one = (...rows: Rows): Rows => [
  ['STT', 'Họ và tên', 'Danh hiệu/Hình thức', 'Đơn vị'],
  ...rows,
];

describe('awards/two-awards', () => {
  it.each<readonly [string, Rows]>([
    [
      'one award in each line, in one column or the other',
      two([1, 'A', 'LĐTT', null, 'Xã A'], [2, 'B', null, 'Giấy khen', 'Xã A']),
    ],
    [
      'a second column that holds something else',
      two([1, 'A', 'LĐTT', 'Thường xuyên', 'Xã A'], [2, 'B', 'LĐTT', 'x', 'Xã A']),
    ],
    [
      'names that hold commas, and remarks',
      one(
        [1, 'A', 'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh', 'Xã A'],
        [2, 'B', 'Giấy khen (phong trào, nhiệm vụ chuyên đề)', 'Xã A'],
        [3, 'C', 'Xã, phường, thị trấn tiêu biểu', 'Xã A'],
        [4, 'D', 'Khen thưởng và tuyên dương', 'Xã A'],
      ),
    ],
    ['errors', two([1, 'A', { error: '#N/A' }, { error: '#N/A' }, 'Xã A'])],
    ['no line', one()],
  ])('says nothing of %s', (_, rows) => {
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it.each<readonly [string, Rows, readonly string[]]>([
    ['both columns filled', two([1, 'A', 'LĐTT', 'Giấy khen', 'Xã A']), ['warning D2']],
    [
      'two awards in one cell',
      one(
        [1, 'A', 'LĐTT và Giấy khen', 'Xã A'],
        [2, 'B', 'CSTĐCS; LĐTT', 'Xã A'],
        [3, 'C', 'Bằng khen, Giấy khen', 'Xã A'],
      ),
      ['warning C2', 'warning C3', 'warning C4'],
    ],
  ])('reports %s', (_, rows, found) => {
    expect(checkSheet(check, rows)).toEqual(found);
  });

  it('quotes the awards', () => {
    const rows = two([1, 'A', 'LĐTT', 'Giấy khen', 'Xã A']);
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(finding?.data).toEqual({
      kind: 'both-columns',
      indicator: 'A',
      awards: '"LĐTT", "Giấy khen"',
    });
  });
});
