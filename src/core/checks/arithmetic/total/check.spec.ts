import { assertPresent } from '../../../base/assert';
import { checkSheet, findingsIn, findingsOn } from '../../../../../test/support/checkSheets';
import { snapshotOf, type LiteralCell } from '../../../../../test/support/snapshotOf';
import { simulate } from '../../../plan/rehearse';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

const UNITS = ['STT', 'Tên đơn vị', 'Bằng khen', 'Giấy khen'];
const AWARDS = ['STT', 'Danh hiệu thi đua', 'Tổng số', 'Tập thể', 'Cá nhân', 'Hộ gia đình'];
const TARGETS = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện'];

const said = (header: readonly string[], rows: Rows): readonly string[] =>
  checkSheet(check, [header, ...rows]);

const dataOf = (header: readonly string[], rows: Rows): unknown => {
  const [finding, ...more] = findingsOn(check, [{ name: 'KPI', rows: [header, ...rows] }]);
  if (more.length > 0) throw new Error('expected one finding');
  return finding?.data;
};

describe('arithmetic/total', () => {
  const right: readonly (readonly [string, readonly string[], Rows])[] = [
    [
      'a total below its lines',
      UNITS,
      [
        [1, 'Xã A', 3, 10],
        [2, 'Xã B', 4, 20],
        ['', 'Cộng', 7, 30],
      ],
    ],
    [
      'a total above its lines, blanks counted as none',
      UNITS,
      [
        ['', 'Tổng số', 7, 10],
        [1, 'Xã A', 3, 10],
        [2, 'Xã B', 4, null],
      ],
    ],
    [
      'small counts of the same awards by recipient and again by state',
      ['STT', 'Danh hiệu thi đua', 'Tổng số', 'Tập thể', 'Cá nhân', 'Đã tặng', 'Đề nghị'],
      [
        [1, 'Cờ thi đua', 1, 1, 0, 1, 0],
        [2, 'Bằng khen', 1, 0, 1, 1, 0],
        [3, 'Huân chương', 1, 0, 1, 0, 1],
        ['', 'Cộng', 3, 1, 2, 2, 1],
      ],
    ],
    [
      'a grand total that adds subtotals',
      UNITS,
      [
        ['I', 'Khối xã', null, null],
        [1, 'Xã A', 3, 10],
        [2, 'Xã B', 4, 20],
        ['', 'Cộng', 7, 30],
        ['II', 'Khối phường', null, null],
        [1, 'Phường C', 1, 2],
        [2, 'Phường D', 1, 2],
        ['', 'Cộng', 2, 4],
        ['', 'Tổng cộng', 9, 34],
      ],
    ],
    [
      'a subtotal of one line over another group that adds up to nearly the same',
      UNITS,
      [
        ['I', 'Khối xã', null, null],
        [1, 'Xã A', 3, 10],
        ['', 'Cộng', 3, 10],
        ['II', 'Khối phường', null, null],
        [1, 'Phường C', 1, 4],
        [2, 'Phường D', 2, 5],
        ['', 'Cộng', 3, 9],
        ['', 'Tổng cộng', 6, 19],
      ],
    ],
    [
      'a grand total that adds numbered groups with figures of their own',
      UNITS,
      [
        ['I', 'Khối xã', 7, 30],
        [1, 'Xã A', 3, 10],
        [2, 'Xã B', 4, 20],
        ['II', 'Khối phường', 2, 4],
        [1, 'Phường C', 1, 2],
        [2, 'Phường D', 1, 2],
        ['', 'Tổng cộng', 9, 34],
      ],
    ],
    [
      'lines of "trong đó", which are not added',
      UNITS,
      [
        [1, 'Xã A', 3, 10],
        ['', 'Trong đó: nữ', 2, 5],
        [2, 'Xã B', 4, 20],
        ['', 'Cộng', 7, 30],
      ],
    ],
    [
      'a total by recipients',
      AWARDS,
      [
        [1, 'Bằng khen', 6, 1, 5, null],
        [2, 'Giấy khen', 9, 2, 6, 1],
      ],
    ],
    [
      'a mean of two regions, which is no sum',
      TARGETS,
      [
        [3, 'Giá trị sản xuất nông nghiệp/ha', 'triệu đồng', 34, 36.88],
        ['', '- Vùng thấp', 'triệu đồng', 60, 63.7],
        ['', '- Vùng cao', 'triệu đồng', 24, 23.8],
      ],
    ],
    [
      'rates under one number',
      TARGETS,
      [
        [1, 'Gia đình văn hóa', '%', 85, 80],
        ['', '- Làng văn hóa', '%', 70, 61],
        ['', '- Cơ quan văn hóa', '%', 15, 19],
      ],
    ],
    [
      'lines in other units',
      TARGETS,
      [
        [1, 'Lúa', 'ha', 5, 5],
        [2, 'Trâu', 'con', 5, 6],
        ['', 'Tổng số', '', 10, 12],
      ],
    ],
    [
      'a figure that is words',
      UNITS,
      [
        [1, 'Xã A', 3, 10],
        [2, 'Xã B', 'Không báo cáo', 20],
        ['', 'Cộng', 8, 30],
      ],
    ],
    ['one line', UNITS, [[1, 'Xã A', 3, 10]]],
    [
      'columns of rates',
      ['STT', 'Danh hiệu thi đua', 'Số lượng', 'Tỷ lệ %'],
      [
        [1, 'Lao động tiên tiến', 3, 60],
        [2, 'Chiến sĩ thi đua cơ sở', 4, 80],
        ['', 'Cộng', 7, 70],
      ],
    ],
    [
      'a total that adds up in no column: it is a total of something else',
      UNITS,
      [
        [1, 'Xã A', 3, 10],
        [2, 'Xã B', 4, 20],
        ['', 'Cộng', 120, 95],
      ],
    ],
    [
      'a column of totals that the lines contradict',
      ['STT', 'Tên đơn vị', 'Tổng số', 'Bằng khen', 'Giấy khen'],
      [
        [1, 'Xã A', 30, 3, 4],
        [2, 'Xã B', 40, 5, 6],
      ],
    ],
  ];

  it.each(right)('says nothing of %s', (_, header, rows) => {
    expect(said(header, rows)).toEqual([]);
  });

  it('reports a total that other columns prove, and which figure explains it', () => {
    expect(
      dataOf(UNITS, [
        [1, 'Xã A', 3, 120],
        [2, 'Xã B', 4, 345],
        ['', 'Cộng', 7, 456],
      ]),
    ).toEqual({
      kind: 'differs',
      name: 'Cộng',
      header: 'Giấy khen',
      total: '456',
      sum: '465',
      difference: '-9',
      parts: 2,
      of: 'D2:D3',
      explains: 'total',
      slip: 'transposed',
      part: '',
      written: '',
      meant: '',
    });
  });

  it.each([
    ['left-out', 20, { part: 'D3', written: '30' }],
    ['counted-twice', 80, { part: 'D3', written: '30' }],
  ])('sees a line that was %s', (explains, total, more) => {
    expect(
      dataOf(UNITS, [
        [1, 'Xã A', 3, 20],
        [2, 'Xã B', 4, 30],
        ['', 'Cộng', 7, total],
      ]),
    ).toMatchObject({ explains, ...more });
  });

  it('sees a part that lost its zeros', () => {
    expect(
      dataOf(UNITS, [
        [1, 'Xã A', 3, 17.68],
        [2, 'Xã B', 4, 1000],
        ['', 'Cộng', 7, 18680],
      ]),
    ).toMatchObject({ explains: 'part', slip: 'factor', part: 'D2', meant: '17.680' });
  });

  it('is not silenced by words in lines that the total does not add', () => {
    expect(
      said(UNITS, [
        ['I', 'Khối xã', null, null],
        [1, 'Xã A', 3, 10],
        [2, 'Xã B', 4, 20],
        ['', 'Cộng', 7, 35],
        ['II', 'Khối phường', null, null],
        [1, 'Phường C', 1, 'Không báo cáo'],
        [2, 'Phường D', 1, 2],
      ]),
    ).toEqual(['error D5']);
  });

  it('reports the only column of a table', () => {
    const header = ['STT', 'Danh hiệu thi đua', 'Số lượng'];
    expect(
      said(header, [
        [1, 'Bằng khen', 3],
        [2, 'Giấy khen', 4],
        ['', 'Tổng cộng', 9],
      ]),
    ).toEqual(['error C4']);
  });

  it('reports a line with parts once another column shows that they add up', () => {
    const rows: Rows = [
      [1, 'Số lớp', 'lớp', 10, 12],
      ['', '- Mầm non', 'lớp', 4, 5],
      ['', '- Tiểu học', 'lớp', 6, 6],
    ];
    expect(said(TARGETS, rows)).toEqual(['warning E2']);
    // 67 for 76 explains it: then it is no mere coincidence of one column.
    expect(
      said(TARGETS, [
        ['1', 'Số lớp', 'lớp', 100, 127],
        ['1.1', 'Mầm non', 'lớp', 40, 51],
        ['1.2', 'Tiểu học', 'lớp', 60, 67],
      ]),
    ).toEqual(['error E2']);
  });

  it('reports a line that its recipients don’t make', () => {
    expect(
      said(AWARDS, [
        [1, 'Bằng khen', 6, 1, 5, null],
        [2, 'Giấy khen', 9, 2, 6, 2],
      ]),
    ).toEqual(['error C3']);
  });

  it('reads the columns that a form adds from its numbering', () => {
    const rows = (total: number): Rows => [
      ['STT', 'Danh hiệu', 'Số lượng', 'Cấp xã', 'Cấp tỉnh'],
      ['A', 'B', '1=(2+3)', 2, 3],
      [1, 'Bằng khen', total, 1, 5],
    ];
    expect(checkSheet(check, rows(6))).toEqual([]);
    expect(checkSheet(check, rows(7))).toEqual(['error C3']);
  });

  it('lets decimals differ by what rounding explains', () => {
    // Three figures of one decimal may be off by 0,15 and their total by 0,05.
    const rows = (total: number): Rows => [
      [1, 'Xã A', 1.1, 10],
      [2, 'Xã B', 2.2, 20],
      [3, 'Xã C', 3.3, 30],
      ['', 'Cộng', total, 60],
    ];
    expect(said(UNITS, rows(6.8))).toEqual(['info C5']);
    expect(said(UNITS, rows(6.9))).toEqual(['error C5']);
  });

  it('lets rounded whole numbers differ, but not counted ones', () => {
    const rows = (unit: string): Rows => [
      [1, 'Nông nghiệp', unit, 100, 110],
      [2, 'Công nghiệp', unit, 200, 210],
      ['', 'Tổng số', unit, 300, 321],
    ];
    expect(said(TARGETS, rows('triệu đồng'))).toEqual(['info E4']);
    expect(said(TARGETS, rows('người'))).toEqual(['error E4']);
  });

  const short: Rows = [
    UNITS,
    [1, 'Xã A', 3, 10],
    [2, 'Xã B', 4, 20],
    [3, 'Xã C', 5, 30],
    ['', 'Cộng', 12, { value: 50, formula: 'SUM(D3:D4)' }],
  ];

  it('extends a SUM that stops short, after which nothing is found', () => {
    const snapshot = snapshotOf({ name: 'KPI', rows: short });
    const [finding, ...more] = findingsIn(check, snapshot);
    expect(more).toEqual([]);
    expect(finding?.data).toMatchObject({ kind: 'range-short', range: 'D3:D4' });
    const fix = assertPresent(finding?.fix, 'fix');
    expect(fix.operations).toEqual([
      {
        kind: 'set-block',
        sheet: 'KPI',
        at: { row: 4, column: 3 },
        old: [[{ formula: 'SUM(D3:D4)', result: 50 }]],
        values: [[{ formula: 'SUM(D2:D4)', result: 60 }]],
      },
    ]);
    const plan = { because: { code: 'test', data: {} }, operations: fix.operations };
    expect(findingsIn(check, simulate(plan, snapshot))).toEqual([]);
  });

  it('writes the sum only where other columns prove it and no part explains the difference', () => {
    const fixesOf = (rows: Rows): readonly unknown[] =>
      findingsOn(check, [{ name: 'KPI', rows: [UNITS, ...rows] }]).map(({ fix }) => fix?.data);
    expect(
      fixesOf([
        [1, 'Xã A', 3, 20],
        [2, 'Xã B', 4, 30],
        ['', 'Cộng', 7, 55],
      ]),
    ).toEqual([{ value: '50', cell: 'D4' }]);
    expect(
      fixesOf([
        [1, 'Xã A', 3, 20],
        [2, 'Xã B', 4, 3],
        ['', 'Cộng', 7, 50],
      ]),
    ).toEqual([undefined]);
    expect(
      fixesOf([
        [1, 'Xã A', 3, 20],
        [2, 'Xã B', 4, 30],
        ['', 'Cộng', 7, { value: 55, formula: 'D2+D3+5' }],
      ]),
    ).toEqual([undefined]);
  });

  it('trusts no result that is out of date, and no error value', () => {
    expect(
      said(UNITS, [
        [1, 'Xã A', 3, { error: '#REF!' }],
        [2, 'Xã B', 4, 30],
        ['', 'Cộng', 7, 55],
      ]),
    ).toEqual([]);
  });
});
