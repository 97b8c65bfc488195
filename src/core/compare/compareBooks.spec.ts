import fc from 'fast-check';
import { snapshotOf, type LiteralCell, type LiteralSheet } from '../../../test/support/snapshotOf';
import { compareBooks } from './compareBooks';

type Rows = readonly (readonly LiteralCell[])[];

const HEADER = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'];
const GRAIN = ['Sản lượng lương thực', 'tấn', 1000, 1020];
const FOREST = ['Tỷ lệ che phủ rừng', '%', 54, 54.5];
const INCOME = ['Thu nhập bình quân đầu người', 'triệu đồng', 35, 36];
const POOR = ['Tỷ lệ hộ nghèo', '%', 5, 4.2];

const numbered = (...lines: Rows): Rows => [HEADER, ...lines.map((line, i) => [i + 1, ...line])];
const report = (rows: Rows, name = 'Biểu'): LiteralSheet => ({ name, rows });

/** Each change as `kind oldCell>newCell figures`. */
function told(old: readonly LiteralSheet[], next: readonly LiteralSheet[]): readonly string[] {
  return compareBooks(snapshotOf(...old), snapshotOf(...next)).map(
    ({ kind, oldCell, newCell, data }) => {
      const { old: before, new: after } = data;
      const versions = before === undefined ? '' : ` ${String(before)}>${String(after)}`;
      return `${kind} ${oldCell ?? ''}>${newCell ?? ''}${versions}`;
    },
  );
}

const changed = (old: Rows, next: Rows): readonly string[] => told([report(old)], [report(next)]);

const BASE = numbered(GRAIN, FOREST, INCOME);

test.each<[string, Rows, Rows, readonly string[]]>([
  ['nothing', BASE, BASE, []],
  [
    'another figure',
    BASE,
    numbered(['Sản lượng lương thực', 'tấn', 1000, 1120.5], FOREST, INCOME),
    ['figure E2>E2 1.020>1.120,5'],
  ],
  [
    'a line put in above the others, which are numbered anew',
    BASE,
    numbered(POOR, GRAIN, FOREST, INCOME),
    ['row-added >B2'],
  ],
  ['a line taken out', BASE, numbered(GRAIN, INCOME), ['row-removed B3>']],
  [
    'a line moved to the end with another figure',
    BASE,
    numbered(FOREST, INCOME, ['Sản lượng lương thực', 'tấn', 1000, 1021]),
    ['row-moved B2>B4', 'figure E2>E4 1.020>1.021'],
  ],
  [
    'a name that was edited',
    BASE,
    numbered(GRAIN, ['Tỷ lệ che phủ rừng đạt', '%', 54, 54.5], INCOME),
    ['words B3>B3 Tỷ lệ che phủ rừng>Tỷ lệ che phủ rừng đạt'],
  ],
  [
    'text for a number, and a number of the same size written otherwise',
    BASE,
    numbered(['Sản lượng lương thực', 'tấn', '1.000', 1020], FOREST, INCOME),
    ['writing D2>D2 1.000>1.000'],
  ],
  [
    'a blank that was filled and a figure that went',
    numbered(GRAIN, ['Tỷ lệ che phủ rừng', '%', 54, undefined], INCOME),
    numbered(GRAIN, FOREST, ['Thu nhập bình quân đầu người', 'triệu đồng', undefined, 36]),
    ['filled E3>E3 >54,5', 'cleared D4>D4 35>'],
  ],
  [
    'a formula typed over, its value being the same',
    numbered(['Sản lượng lương thực', 'tấn', 1000, { value: 1020, formula: '1000+20' }], FOREST),
    numbered(GRAIN, FOREST),
    ['to-constant E2>E2'],
  ],
])('tells of %s', (_, old, next, expected) => {
  expect(changed(old, next)).toEqual(expected);
});

test('a column that was put in changes no other', () => {
  const next = BASE.map(([tt, name, unit, plan, actual], i) => [
    tt,
    name,
    unit,
    i === 0 ? 'Thực hiện cùng kỳ' : 7,
    plan,
    actual,
  ]);
  expect(changed(BASE, next)).toEqual(['column-added >D1']);
});

test('a header of another year is the same column', () => {
  const of = (year: string): Rows => [
    ['TT', 'Chỉ tiêu', 'ĐVT', `Kế hoạch năm ${year}`, `Thực hiện năm ${year}`],
    ...BASE.slice(1),
  ];
  expect(changed(of('2019'), of('2020'))).toEqual([
    'column-renamed D1>D1 Kế hoạch năm 2019>Kế hoạch năm 2020',
    'column-renamed E1>E1 Thực hiện năm 2019>Thực hiện năm 2020',
  ]);
});

test('words around a table are compared where they stand', () => {
  const of = (period: string): Rows => [[`KẾT QUẢ ${period} NĂM 2020`], [], ...BASE];
  expect(changed(of('6 THÁNG'), of('9 THÁNG'))).toEqual([
    'words A1>A1 KẾT QUẢ 6 THÁNG NĂM 2020>KẾT QUẢ 9 THÁNG NĂM 2020',
  ]);
});

test('lines of one name under different headings are told apart', () => {
  const of = (inTown: number): Rows => [
    HEADER,
    ['I', 'Thị trấn'],
    [1, 'Tỷ lệ hộ nghèo', '%', 5, inTown],
    ['II', 'Các xã'],
    [1, 'Tỷ lệ hộ nghèo', '%', 9, 8],
  ];
  expect(changed(of(4), of(3))).toEqual(['figure E3>E3 4>3']);
});

test('sheets are told by name, then by what they hold', () => {
  const old = [report(BASE, 'Biểu 1'), report([['Ghi chú riêng']], 'Nháp')];
  const next = [report(BASE, 'Phụ lục'), report([['Nơi nhận']], 'Danh sách')];
  expect(told(old, next)).toEqual(['sheet-removed >', 'sheet-added >', 'sheet-renamed >']);
});

test('books without tables are compared by their words', () => {
  const old = [
    report([
      ['Tiết', 'Thứ hai'],
      [1, 'Toán'],
      [2, 'Văn'],
    ]),
  ];
  const next = [
    report([
      ['Tiết', 'Thứ hai'],
      [1, 'Toán'],
      [2, 'Sử'],
    ]),
  ];
  expect(told(old, next)).toEqual(['row-removed A3>', 'row-added >A3']);
});

describe('a line of a table that has no name', () => {
  const lines = (...more: Rows): Rows => [...numbered(GRAIN, FOREST), ...more];
  const only = (old: Rows, next: Rows): unknown => {
    const [change, ...more] = compareBooks(snapshotOf(report(old)), snapshotOf(report(next)));
    expect(more).toEqual([]);
    return change;
  };

  test('is told by its words, where they stand', () => {
    const date = [undefined, undefined, undefined, undefined, 'Ngày {ngày} tháng {tháng}'];
    expect(only(lines(date), lines())).toEqual({
      kind: 'row-removed',
      sheet: 'Biểu',
      oldCell: 'E4',
      newCell: null,
      data: { name: 'Ngày {ngày} tháng {tháng}', figures: '' },
    });
  });

  test('has none where it holds a figure only', () => {
    const blank = { value: '', formula: 'IF(E4=0,"",E4)' };
    const figure = [undefined, undefined, undefined, blank, 7];
    expect(only(lines([3, ...INCOME]), lines(figure, [3, ...INCOME]))).toEqual({
      kind: 'row-added',
      sheet: 'Biểu',
      oldCell: null,
      newCell: 'E4',
      data: { name: '', figures: '7' },
    });
  });
});

const anyName = fc.stringMatching(/^[a-z]{4,9} [a-z]{4,9}$/);
const anyLines = fc.uniqueArray(
  fc.tuple(anyName, fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 })),
  { selector: ([name]) => name, minLength: 2, maxLength: 12 },
);

test('a book differs from itself in nothing, and from one with one line less in that line', () => {
  fc.assert(
    fc.property(anyLines, fc.nat(), (lines, at) => {
      const rows = lines.map(([name, plan, actual]) => [name, 'tấn', plan, actual]);
      const whole = numbered(...rows);
      const out = at % rows.length;
      const less = numbered(...rows.filter((_, i) => i !== out));
      expect(changed(whole, whole)).toEqual([]);
      expect(changed(whole, less)).toEqual([`row-removed B${String(out + 2)}>`]);
    }),
  );
});
