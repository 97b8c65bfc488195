import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

const table = (...rows: Rows): Rows => [
  ['STT', 'Danh hiệu', 'Năm trước', 'Đăng ký', 'Đề nghị', 'Được tặng'],
  ...rows,
];

describe('awards/proposals', () => {
  it.each<readonly [string, Rows]>([
    [
      'awards that grow less from stage to stage',
      table([1, 'LĐTT', 40, 50, 48, 48], [2, 'CSTĐCS', 6, 9, 7, 5], [3, 'Giấy khen', 2, 9, 8, 8]),
    ],
    [
      'blanks, words and errors',
      table(
        [1, 'LĐTT', null, null, 48, null],
        [2, 'CSTĐCS', 6, 'chưa', 7, { error: '#REF!' }],
        [null, 'Tổng cộng', 6, 1, 55, 60],
      ),
    ],
    [
      'awards by where they are now, which the total counts together',
      [
        ['STT', 'Danh hiệu', 'Tổng số', 'Đề nghị', 'Được tặng'],
        [1, 'LĐTT', 55, 50, 5],
        [2, 'CSTĐCS', 9, 7, 2],
        [3, 'Giấy khen', 8, 3, 5],
      ],
    ],
    [
      'shares beside counts',
      [
        ['STT', 'Danh hiệu', 'Đăng ký', 'Đề nghị', 'Tỷ lệ % đề nghị so với đăng ký'],
        [1, 'LĐTT', 50, 48, 96],
      ],
    ],
    [
      'one stage',
      [
        ['STT', 'Danh hiệu', 'Tổng số', 'Đề nghị'],
        [1, 'LĐTT', 5, 48],
      ],
    ],
    ['no line', table()],
  ])('says nothing of %s', (_, rows) => {
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'more proposed than registered, and more given than proposed',
      table([1, 'LĐTT', 48, 50, 52, 48], [2, 'CSTĐCS', 6, 9, 7, 8]),
      ['warning E2', 'warning F3'],
    ],
    [
      'big changes from the year before, as notes',
      table(
        [1, 'LĐTT', 10, 50, 30, 30],
        [2, 'Giấy khen', 60, 30, 20, 20],
        [3, 'CSTĐCS', 1, 9, 8, 8],
      ),
      ['info E2', 'info E3'],
    ],
    [
      'stages of each award, by unit',
      [
        ['STT', 'Đơn vị', 'LĐTT đăng ký', 'LĐTT đề nghị', 'CSTĐCS đăng ký', 'CSTĐCS đề nghị'],
        [1, 'Xã A', 20, 21, 5, 5],
        [2, 'Xã B', 20, 20, 5, 6],
        [3, 'Xã C', 20, 19, 5, 5],
      ],
      ['warning D2', 'warning F3'],
    ],
  ])('reports %s', (_, rows, found) => {
    expect(checkSheet(check, rows)).toEqual(found);
  });

  it('names both columns', () => {
    const rows = table([1, 'LĐTT', 48, 50, 52, 48], [2, 'CSTĐCS', 6, 9, 9, 9]);
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(finding?.data).toEqual({
      kind: 'above-registered',
      indicator: 'LĐTT',
      column: 'Đề nghị',
      base: 'Đăng ký',
      count: '52',
      other: '50',
    });
  });
});
