import { findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

/** Xã A: 3 LĐTT, 1 CSTĐCS, 2 Giấy khen (1 of them proposed); Xã B: 5 LĐTT, 4 Giấy khen. */
const REGISTER: Rows = [
  ['STT', 'Tên', 'Đơn vị', 'Đối tượng', 'Danh hiệu', 'Số lượng', 'Trạng thái'],
  [1, 'Các cá nhân', 'Xã A', 'Cá nhân', 'LĐTT', 3, 'Đã tặng'],
  [2, 'Cá nhân 01', 'Xã A', 'Cá nhân', 'CSTĐCS', 1, 'Đã tặng'],
  [3, 'Tập thể 01', 'Xã A', 'Tập thể', 'Giấy khen', 1, 'Đã tặng'],
  [4, 'Tập thể 02', 'Xã A', 'Tập thể', 'Giấy khen', 1, 'Đề nghị'],
  [5, 'Các cá nhân', 'Xã B', 'Cá nhân', 'LĐTT', 5, 'Đã tặng'],
  [6, 'Các cá nhân', 'Xã B', 'Cá nhân', 'Giấy khen', 4, 'Đã tặng'],
];
const units = (...rows: Rows): Rows => [
  ['STT', 'Tên đơn vị', 'Tổng số', 'LĐTT', 'CSTĐCS', 'Giấy khen'],
  ...rows,
];
const awards = (...rows: Rows): Rows => [
  ['STT', 'Danh hiệu', 'Tổng số', 'Tập thể', 'Cá nhân'],
  ...rows,
];

const find = (...sheets: readonly Rows[]): readonly string[] =>
  findingsOn(
    check,
    sheets.map((rows, i) => ({ name: `S${String(i + 1)}`, rows })),
  ).map(({ severity, sheet, cell }) => `${severity} ${sheet}!${cell ?? ''}`);

describe('awards/unit-totals', () => {
  it.each<readonly [string, Rows]>([
    [
      'the awards given, by unit',
      units([1, 'Xã A', 5, 3, 1, 1], [2, 'xã  b', 9, 5, null, 4], [null, 'Cộng', 14, 8, 1, 5]),
    ],
    ['the awards given and proposed', units([1, 'Xã A', 6, 3, 1, 2], [2, 'Xã B', 9, 5, 0, 4])],
    [
      'the awards given, by title',
      awards([1, 'LĐTT', 8, 0, 8], [2, 'CSTĐCS', 1, null, 1], [3, 'Giấy khen', 5, 1, 4]),
    ],
    ['another year or another place', units([1, 'Xã A', 9, 7, 2, 0], [2, 'Xã B', 9, 4, 2, 3])],
    ['units that the register has not', units([1, 'Xã C', 5, 3, 1, 1], [2, 'Xã D', 9, 5, 0, 4])],
    [
      'words and errors',
      units([1, 'Xã A', 5, 3, 'x', { error: '#REF!' }], [2, 'Xã B', 9, 5, 0, 4]),
    ],
    ['LĐTT that include who has CSTĐCS', units([1, 'Xã A', 6, 4, 1, 1], [2, 'Xã B', 9, 5, 0, 4])],
    ['a table without lines', units()],
    [
      'a unit in two groups of units, whose counts together are its own',
      units(
        ['I', 'Đợt 1'],
        [1, 'Xã A', 3, 2, 0, 1],
        ['II', 'Đợt 2'],
        [1, 'Xã A', 2, 1, 1, 0],
        [2, 'Xã B', 9, 5, 0, 4],
      ),
    ],
    [
      'an award at two levels, whose counts together are its own',
      awards(
        ['I', 'Cấp huyện'],
        [1, 'LĐTT', 3, 0, 3],
        [2, 'Giấy khen', 1, 1, 0],
        ['II', 'Cấp xã'],
        [1, 'LĐTT', 5, 0, 5],
        [2, 'CSTĐCS', 1, 0, 1],
        [3, 'Giấy khen', 4, 0, 4],
      ),
    ],
  ])('says nothing of a table of %s', (_, rows) => {
    expect(find(REGISTER, rows)).toEqual([]);
  });

  it('says nothing where there is no register, or there are two', () => {
    const wrong = units([1, 'Xã A', 5, 3, 1, 1], [2, 'Xã B', 9, 5, 0, 5]);
    expect(find(wrong)).toEqual([]);
    expect(find(REGISTER, REGISTER, wrong)).toEqual([]);
    expect(find(REGISTER, wrong)).toEqual(['error S2!F3']);
  });

  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'a count of a unit that differs, and one left out',
      units([1, 'Xã A', 5, 3, null, 1], [2, 'Xã B', 9, 5, 0, 3]),
      ['error S2!E2', 'error S2!F3'],
    ],
    [
      'a count of a title that differs',
      awards([1, 'LĐTT', 8, 0, 8], [2, 'CSTĐCS', 1, 0, 1], [3, 'Giấy khen', 5, 2, 4]),
      ['error S2!D4'],
    ],
    [
      'a unit in two groups whose counts together differ, at the last of them',
      units(
        ['I', 'Đợt 1'],
        [1, 'Xã A', 3, 2, 0, 1],
        ['II', 'Đợt 2'],
        [1, 'Xã A', 4, 3, 1, 0],
        [2, 'Xã B', 9, 5, 0, 4],
        [3, 'Xã C', 1, 0, 0, 1],
      ),
      ['error S2!D5'],
    ],
  ])('reports %s', (_, rows, found) => {
    expect(find(REGISTER, rows)).toEqual(found);
  });

  it('names what several lines of one award make together', () => {
    const rows = awards(
      ['I', 'Cấp huyện'],
      [1, 'LĐTT', 8, 0, 8],
      [2, 'Giấy khen', 1, 1, 0],
      ['II', 'Cấp xã'],
      [1, 'CSTĐCS', 1, 0, 1],
      [2, 'Giấy khen', 6, 2, 4],
    );
    const findings = findingsOn(check, [
      { name: 'S1', rows: REGISTER },
      { name: 'S2', rows },
    ]);
    // Giấy khen given: 1 to a collective, 4 to persons; the table has 1 + 6 and 1 + 2.
    expect(findings.map(({ cell, data }) => [cell, data])).toEqual([
      ['C7', expect.objectContaining({ written: '7', counted: '5', lines: 2 })],
      ['D7', expect.objectContaining({ written: '3', counted: '1', lines: 2 })],
    ]);
  });

  it('leaves open what the register does not tell apart', () => {
    const register: Rows = [
      ['STT', 'Tên', 'Đơn vị', 'Danh hiệu', 'Số lượng'],
      [1, 'A', 'Xã A', 'Bằng khen', 2],
      [2, 'B', 'Xã A', 'LĐTT', 3],
      [3, 'C', 'Xã B', 'LĐTT', 4],
    ];
    const rows: Rows = [
      ['STT', 'Tên đơn vị', 'LĐTT', 'Bằng khen của UBND tỉnh', 'Giấy khen'],
      [1, 'Xã A', 3, 1, 0],
      [2, 'Xã B', 4, 0, 0],
    ];
    expect(find(register, rows)).toEqual([]);
  });

  it('takes the year that the title of the table names', () => {
    const register: Rows = [
      ['STT', 'Tên', 'Đơn vị', 'Danh hiệu', 'Số lượng', 'Năm'],
      [1, 'Các cá nhân', 'Xã A', 'LĐTT', 3, 2023],
      [2, 'Các cá nhân', 'Xã A', 'LĐTT', 4, 2024],
      [3, 'Các cá nhân', 'Xã B', 'LĐTT', 6, 2024],
      [4, 'Các cá nhân', 'Xã C', 'LĐTT', 7, 2024],
    ];
    const rows: Rows = [
      ['KHEN THƯỞNG NĂM 2024'],
      [],
      ['STT', 'Tên đơn vị', 'LĐTT', 'CSTĐCS', 'Giấy khen'],
      [1, 'Xã A', 4, 0, 0],
      [2, 'Xã B', 6, 0, 0],
      [3, 'Xã C', 9, 0, 0],
    ];
    expect(find(register, rows)).toEqual(['error S2!C6']);
  });
});
