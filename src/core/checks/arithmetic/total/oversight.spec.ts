import { assertPresent } from '../../../base/assert';
import { checkSheet, findingsIn } from '../../../../../test/support/checkSheets';
import { snapshotOf, type LiteralCell } from '../../../../../test/support/snapshotOf';
import { simulate } from '../../../plan/rehearse';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

const UNITS = ['STT', 'Tên đơn vị', 'Bằng khen', 'Giấy khen'];
const TARGETS = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'];

/** A total by SUM of `first` to `last` in columns C and D, as Excel counts rows. */
const sums = (
  name: string,
  [first, last]: readonly [number, number],
  [c, d]: readonly [number, number],
): readonly LiteralCell[] => [
  '',
  name,
  { value: c, formula: `SUM(C${String(first)}:C${String(last)})` },
  { value: d, formula: `SUM(D${String(first)}:D${String(last)})` },
];

const FIVE: Rows = [
  [1, 'Xã A', 3, 10],
  [2, 'Xã B', 4, 20],
  [3, 'Xã C', 5, 35],
  [4, 'Xã D', 6, 41],
  [5, 'Xã E', 7, 52],
];
const BY_NAME: Rows = FIVE.map((line) => ['', ...line.slice(1)]);

const said = (...rows: Rows): readonly string[] => checkSheet(check, [UNITS, ...rows]);

describe('a total whose every SUM leaves lines out', () => {
  test('is an error in each column, mended by the longer range', () => {
    const total = ['', 'Cộng', '', 430, 415].map((value, column): LiteralCell => {
      const letter = 'ABCDE'.charAt(column);
      return typeof value === 'number' ? { value, formula: `SUM(${letter}2:${letter}5)` } : value;
    });
    const rows: Rows = [
      TARGETS,
      [1, 'Lúa', 'tấn', 100, 110],
      [2, 'Ngô', 'tấn', 200, 150],
      [3, 'Khoai', 'tấn', 50, 75],
      [4, 'Sắn', 'tấn', 80, 80],
      [5, 'Lạc', 'tấn', 40, 20],
      total,
    ];
    const snapshot = snapshotOf({ name: 'KPI', rows });
    const found = findingsIn(check, snapshot);
    expect(found.map(({ data }) => data)).toEqual([
      expect.objectContaining({ kind: 'range-short', range: 'D2:D5', total: '430', sum: '470' }),
      expect.objectContaining({ kind: 'range-short', range: 'E2:E5', total: '415', sum: '435' }),
    ]);
    const operations = found.flatMap(({ fix }) => assertPresent(fix, 'a fix').operations);
    const plan = { because: { code: 'test', data: {} }, operations };
    expect(findingsIn(check, simulate(plan, snapshot))).toEqual([]);
  });

  test.each<[string, readonly string[], Rows]>([
    ['the last three of five', ['error C7', 'error D7'], [...FIVE, sums('Cộng', [2, 3], [7, 30])]],
    ['the first', ['error C7', 'error D7'], [...FIVE, sums('Tổng số', [3, 6], [22, 148])]],
    [
      'the last, of lines without a number',
      ['error C7', 'error D7'],
      [...BY_NAME, sums('Tổng cộng', [2, 5], [18, 106])],
    ],
    [
      'the last, below the total',
      ['error C2', 'error D2'],
      [sums('Tổng cộng', [3, 6], [18, 106]), ...FIVE],
    ],
    [
      'the last, which is called like another but for its number',
      ['error C5', 'error D5'],
      [...FIVE.slice(0, 2), [3, 'Xã B (đợt 2)', 2, 7], sums('Cộng', [2, 3], [7, 30])],
    ],
    [
      'the last of a group',
      ['error C6', 'error D6'],
      [
        ['I', 'Khối xã', null, null],
        ...FIVE.slice(0, 3),
        sums('Cộng nhóm I', [3, 4], [7, 30]),
        ['II', 'Khối phường', null, null],
        [1, 'Phường C', 1, 4],
        [2, 'Phường D', 2, 5],
        sums('Cộng nhóm II', [8, 9], [3, 9]),
      ],
    ],
    [
      'the last, and another column is typed that leaves it out as well',
      ['error C7', 'error D7'],
      [...FIVE, [...sums('Cộng', [2, 5], [18, 0]).slice(0, 3), 106]],
    ],
  ])('is told of %s', (_, expected, rows) => {
    expect(said(...rows)).toEqual(expected);
  });

  test.each<[string, Rows]>([
    [
      'some of the others once more, by name',
      [...FIVE.slice(0, 2), [3, 'Dân tộc thiểu số', 2, 7], sums('Cộng', [2, 3], [7, 30])],
    ],
    [
      'a kind of another line',
      [...FIVE.slice(0, 2), [3, 'Xã B vùng cao', 2, 7], sums('Cộng', [2, 3], [7, 30])],
    ],
    [
      'in no order with the others',
      [...FIVE.slice(0, 2), [9, 'Trường học', 2, 7], sums('Cộng', [2, 3], [7, 30])],
    ],
    [
      'the whole of the others',
      [[1, 'Khối xã', 12, 65], ...FIVE.slice(0, 3), sums('Cộng', [3, 5], [12, 65])].map(
        ([, ...line], i, { length }) => [i === length - 1 ? '' : i + 1, ...line],
      ),
    ],
    [
      'the parts of one of the others',
      [
        ...FIVE.slice(0, 3),
        [4, 'Thôn D', 2, 15],
        [5, 'Thôn E', 3, 20],
        sums('Cộng', [2, 4], [12, 65]),
      ],
    ],
    [
      'computed from the others',
      [
        ...FIVE.slice(0, 2),
        [3, 'Thôn X', { value: 2, formula: 'C3/2' }, { value: 10, formula: 'D3/2' }],
        sums('Cộng', [2, 3], [7, 30]),
      ],
    ],
    [
      'counted by another total',
      [...FIVE, sums('Cộng', [2, 4], [12, 65]), sums('Cộng', [5, 6], [13, 93])],
    ],
    [
      'none of those that its name counts up',
      [...FIVE, sums('Tổng cộng (1+2+3)', [2, 4], [12, 65])],
    ],
    ['many, without a number', [...BY_NAME, sums('Cộng', [2, 3], [7, 30])]],
    ['above, without a number', [...BY_NAME, sums('Cộng', [3, 6], [22, 148])]],
    [
      'what the total of a group leaves to its parts',
      [
        ['1', 'Khối xã', 7, 30],
        ['1.1', 'Xã A', 3, 10],
        ['1.2', 'Xã B', 4, 20],
        ['1.3', 'Xã C', 5, 35],
        sums('Cộng', [2, 2], [7, 30]),
      ],
    ],
  ])('is not where the lines are %s', (_, rows) => {
    expect(said(...rows)).toEqual([]);
  });

  test('is not in a formula whose result is another', () => {
    expect(said(...FIVE, sums('Cộng', [2, 5], [99, 500]))).toEqual([]);
  });

  test('is not a target "Tổng số" that adds some of the next targets', () => {
    const total = ['', 'Tổng số', 'hộ', { value: 7, formula: 'SUM(D3:D4)' }, 8] as const;
    const rows: Rows = [
      TARGETS,
      [...total.slice(0, 4), { value: 8, formula: 'SUM(E3:E4)' }],
      [1, 'Hộ nghèo', 'hộ', 3, 4],
      [2, 'Hộ cận nghèo', 'hộ', 4, 4],
      [3, 'Hộ thoát nghèo', 'hộ', 2, 5],
    ];
    expect(checkSheet(check, rows)).toEqual([]);
  });

  test('is told once of a line that is added up across as well', () => {
    const awards = ['STT', 'Danh hiệu thi đua', 'Tổng số', 'Tập thể', 'Cá nhân'];
    const formula = (column: string): string => `SUM(${column}2:${column}3)`;
    const rows = (total: LiteralCell): Rows => [
      awards,
      [1, 'Bằng khen', 6, 1, 5],
      [2, 'Giấy khen', 9, 2, 7],
      [3, 'Cờ thi đua', 4, 3, 1],
      [
        '',
        'Cộng',
        total,
        { value: 3, formula: formula('D') },
        { value: 12, formula: formula('E') },
      ],
    ];
    expect(checkSheet(check, rows({ value: 15, formula: formula('C') }))).toEqual([
      'error C5',
      'error D5',
      'error E5',
    ]);
    // One of three is mended.
    const mended = { value: 19, formula: 'SUM(C2:C4)' };
    expect(checkSheet(check, rows(mended))).toEqual(['error D5', 'error E5']);
  });
});
