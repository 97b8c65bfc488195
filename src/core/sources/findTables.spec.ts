import { formatRange } from '../base/address';
import { snapshotOf, type LiteralSheet } from '../../../test/support/snapshotOf';
import { findTargetTables } from './findTables';
import { columnOf, type TargetTable } from './targetTable';

const only = (sheet: Omit<LiteralSheet, 'name'>): readonly TargetTable[] =>
  findTargetTables(snapshotOf({ name: 'KPI', ...sheet }));

/** The roles found, with their column letters' indexes: `indicator:1 target:3`. */
const roles = (table: TargetTable | undefined): string =>
  table?.columns.map(({ role, column }) => `${role}:${String(column)}`).join(' ') ?? 'none';

describe('findTargetTables finds a table by its header', () => {
  it('with one header row on the first line', () => {
    const [table] = only({
      rows: [
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện'],
        [1, 'Thu ngân sách', 'triệu đồng', 100, 106.35],
      ],
    });
    expect(roles(table)).toBe('number:0 indicator:1 unit:2 target:3 actual:4');
    expect(table?.rows.map(({ number, indicator }) => [number, indicator])).toEqual([
      ['1', 'Thu ngân sách'],
    ]);
  });

  it.each(['Huyện giao', 'Cấp trên giao', 'UBND tỉnh giao', 'Được giao', 'TW giao'])(
    'whose target stands under %j, below the year',
    (given) => {
      const [table] = only({
        rows: [
          ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2025', null, 'So sánh (%)'],
          [null, null, null, given, 'Ước thực hiện', null],
          [1, 'Thu ngân sách', 'triệu đồng', 100, 106.35, 106.4],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'],
      });
      expect(roles(table)).toBe('number:0 indicator:1 unit:2 target:3 actual:4 printed:5');
    },
  );

  it('with two merged tiers, further down and to the right, under titles', () => {
    const [table] = only({
      offset: [3, 2],
      rows: [
        ['Kết quả thực hiện các chỉ tiêu'],
        [],
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu', 'Kết quả', null],
        [null, null, null, null, 'Ước thực hiện đến hết năm 2020', '% so với mục tiêu'],
        ['1', 'Diện tích', 'ha', '500', '426,1', '85'],
      ],
      merges: ['C6:C7', 'D6:D7', 'E6:E7', 'F6:F7', 'G6:H6'],
    });
    expect(roles(table)).toBe('number:2 indicator:3 unit:4 target:5 actual:6 printed:7');
    expect(table && formatRange(table.header)).toBe('C6:H7');
    expect(table?.titles).toEqual(['Kết quả thực hiện các chỉ tiêu']);
    expect(table?.columns.find(({ role }) => role === 'actual')?.header).toBe(
      'Kết quả | Ước thực hiện đến hết năm 2020',
    );
    expect(table?.rows).toHaveLength(1);
  });

  it('with percentages of two plans, which are no plans themselves', () => {
    const [table] = only({
      rows: [
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', null, 'Thực hiện', 'So sánh %', null],
        [null, null, null, 'Tỉnh giao', 'Xã giao', null, 'KH tỉnh giao', 'KH xã giao'],
        [1, 'Doanh nghiệp', 'doanh nghiệp', 70, 80, 43, 61.4, 53.8],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2', 'G1:H1'],
    });
    expect(roles(table)).toBe('number:0 indicator:1 unit:2 target:3 actual:5 printed:6');
  });

  it('with a column for each year, of which that of the whole period is the actual', () => {
    const [table] = only({
      rows: [
        ['TT', 'Chỉ tiêu', 'Mục tiêu', 'TH năm 2016', 'ƯTH năm 2017', 'Thực hiện cả giai đoạn'],
        [1, 'Nhà văn hóa', 30, 10, 23, 33],
      ],
    });
    expect(roles(table)).toBe('number:0 indicator:1 target:2 actual:5');
  });

  it('with two tiers that are not merged down', () => {
    const [table] = only({
      rows: [
        ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Kết quả', null],
        [null, null, null, 'Thực hiện', 'Tỷ lệ %'],
        [1, 'Số xã', 17, 16, 94.1],
      ],
      merges: ['D1:E1'],
    });
    expect(roles(table)).toBe('number:0 indicator:1 target:2 actual:3 printed:4');
    expect(table?.rows).toHaveLength(1);
  });

  it.each([
    ['without diacritics', ['STT', 'Cac chi tieu', 'DVT', 'Ke hoach', 'Thuc hien', 'Ghi chu']],
    ['in capitals', ['STT', 'CHỈ TIÊU', 'ĐƠN VỊ TÍNH', 'KẾ HOẠCH NĂM', 'ƯỚC THỰC HIỆN', 'GHI CHÚ']],
    [
      'decomposed (NFD), with spaces',
      ['STT ', ' Chỉ tiêu', 'Đơn vị  tính', 'Mục tiêu ', 'Thực hiện', 'Ghi chú'].map((header) =>
        header.normalize('NFD'),
      ),
    ],
    ['with short words', ['TT', 'Tên chỉ tiêu', 'ĐVT', 'KH năm', 'ƯTH', 'Ghi chú']],
  ])('whose words are written %s', (_, header) => {
    const [table] = only({ rows: [header, [1, 'Số hộ', 'hộ', 10, 11, '']] });
    expect(roles(table)).toBe('number:0 indicator:1 unit:2 target:3 actual:4 note:5');
  });

  it.each<readonly [string, readonly string[], string]>([
    [
      'of the resolution, beside the indicators',
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Chỉ tiêu Nghị quyết ĐH', 'Thực hiện'],
      'number:0 indicator:1 unit:2 target:3 actual:4',
    ],
    [
      'shortened',
      ['TT', 'Nội dung', 'ĐVT', 'Chỉ tiêu NQ Đại hội', 'Thực hiện'],
      'number:0 indicator:1 unit:2 target:3 actual:4',
    ],
    [
      'under "Chỉ tiêu" alone, beside another header of the indicators',
      ['TT', 'Nội dung', 'ĐVT', 'Chỉ tiêu', 'Thực hiện'],
      'number:0 indicator:1 unit:2 target:3 actual:4',
    ],
    [
      'under its surest header',
      ['TT', 'Nội dung', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
      'number:0 indicator:1 target:3 actual:4',
    ],
    [
      'but not where the resolution’s are the indicators',
      ['TT', 'Chỉ tiêu Nghị quyết', 'ĐVT', 'Mục tiêu', 'Thực hiện'],
      'number:0 indicator:1 unit:2 target:3 actual:4',
    ],
    [
      'nor where a second table stands beside the first',
      ['Chỉ tiêu', 'Thực hiện', 'Chỉ tiêu', 'Thực hiện'],
      'indicator:0 actual:1',
    ],
  ])('takes for the target what it says to reach: %s', (_, header, found) => {
    const cells = header.map((word) => (/hỉ tiêu$|dung$/.test(word) ? 'Số hộ' : 12));
    expect(roles(only({ rows: [header, cells] })[0])).toBe(found);
  });

  it('and keeps the same period apart from the actual, and comparisons from the percentage', () => {
    const [table] = only({
      rows: [
        [
          'TT',
          'Chỉ tiêu',
          'Kế hoạch',
          'Thực hiện cùng kỳ',
          'Thực hiện',
          'Tỷ lệ %',
          '% so với cùng kỳ',
        ],
        [1, 'Thu', 10, 9, 11, 110, 122],
      ],
    });
    expect(roles(table)).toBe('number:0 indicator:1 target:2 same-period:3 actual:4 printed:5');
    expect(table?.unused.map(({ header }) => header)).toEqual(['% so với cùng kỳ']);
  });

  it.each([
    [
      'of the latest year, with the plan of that year',
      ['Thực hiện năm 2019', 'Kế hoạch năm 2020', 'Thực hiện năm 2020'],
      'indicator:0 target:2 actual:3',
      0.93,
    ],
    [
      'though the next plan stands beside it',
      ['Kế hoạch năm 2020', 'Thực hiện năm 2020', 'Kế hoạch năm 2021'],
      'indicator:0 target:1 actual:2',
      0.93,
    ],
    [
      'less surely where its year is not the plan’s',
      ['Thực hiện năm 2020', 'Kế hoạch năm 2021'],
      'indicator:0 actual:1 target:2',
      0.78,
    ],
    [
      'of the half year where a quarter stands beside it',
      ['Kế hoạch năm', 'Thực hiện quý I', 'Thực hiện 6 tháng'],
      'indicator:0 target:1 actual:3',
      0.97,
    ],
    [
      'less surely where an estimate of the year stands beside it',
      ['Kế hoạch năm', 'Thực hiện 6 tháng', 'Thực hiện cả năm'],
      'indicator:0 target:1 actual:2',
      0.88,
    ],
    [
      'less surely where two plans are alike',
      ['Kế hoạch tỉnh giao', 'Kế hoạch huyện giao', 'Thực hiện'],
      'indicator:0 target:1 actual:3',
      0.88,
    ],
  ])('takes the actual %s', (_, header, expected, confidence) => {
    const [table] = only({
      rows: [
        ['Chỉ tiêu', ...header],
        ['Thu', ...header.map((__, i) => i + 1)],
      ],
    });
    expect(roles(table)).toBe(expected);
    expect(table?.confidence).toBe(confidence);
  });

  it('reads the columns that steer the percentage', () => {
    const [table] = only({
      rows: [
        ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Cách tính', 'Số kỳ', 'Số lẻ'],
        ['Diện tích', '650-700', 581.4, 'Cận trên', 1, 2],
        ['Nhà văn hóa', 10, 44, null, 5, null],
        ['Sai', 10, 44, 'nhanh', 0, 'hai'],
      ],
    });
    expect(table?.rows.map(({ method, periods, decimals }) => [method, periods, decimals])).toEqual(
      [
        ['can-tren', 1, 2],
        [undefined, 5, undefined],
        [undefined, undefined, undefined],
      ],
    );
    expect(table?.rows[2]?.problems.map(({ role }) => role)).toEqual([
      'method',
      'periods',
      'decimals',
    ]);
  });

  it('skips a row of column numbers under the header', () => {
    const [table] = only({
      rows: [
        ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %'],
        ['A', 'B', '1', '2', '3=2:1'],
        [1, 'Số hộ', 10, 11, 110],
      ],
    });
    expect(table?.rows.map(({ indicator }) => indicator)).toEqual(['Số hộ']);
  });

  it('finds two tables on one sheet, and the second ends the first', () => {
    const tables = only({
      rows: [
        ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện'],
        ['Một', 1, 1],
        [],
        ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện'],
        ['Hai', 2, 2],
        ['Ba', 3, 3],
      ],
    });
    expect(tables.map(({ rows }) => rows.map(({ indicator }) => indicator))).toEqual([
      ['Một'],
      ['Hai', 'Ba'],
    ]);
  });
});

describe('findTargetTables reads every line', () => {
  it('keeps blank lines out, headings in, and notes and signatures under the table', () => {
    const [table] = only({
      rows: [
        ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện'],
        ['I', 'Kinh tế', null, null],
        [1, 'Thu ngân sách', 10, 12],
        [],
        [null, '- Thu nội địa', 5, 0],
        ['Ghi chú: số liệu đến 30/6', null, null, null],
        [null, 'CHỦ TỊCH', null, null],
        [null, 'Nguyễn Văn A', null, null],
      ],
    });
    expect(table?.rows.map(({ row, indicator }) => [row, indicator])).toEqual([
      [1, 'Kinh tế'],
      [2, 'Thu ngân sách'],
      [4, '- Thu nội địa'],
    ]);
    expect(table?.footer.map(({ text }) => text)).toEqual([
      'Ghi chú: số liệu đến 30/6',
      'CHỦ TỊCH',
      'Nguyễn Văn A',
    ]);
  });

  it('never loses a line with figures, wherever it stands', () => {
    const [table] = only({
      rows: [
        ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện'],
        ['Ghi chú: tạm tính', null, null],
        ['Một', 1, 1],
        [null, null, 7],
      ],
    });
    expect(table?.rows.map(({ row, indicator }) => [row, indicator])).toEqual([
      [2, 'Một'],
      [3, ''],
    ]);
  });

  it('gives a unit that is merged down to each of its lines', () => {
    const [table] = only({
      rows: [
        ['Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện'],
        ['Một', '%', 5, 4],
        ['Hai', null, 6, 5],
        ['Ba', null, 7, 6],
      ],
      merges: ['B2:B3'],
    });
    expect(table?.rows.map(({ unit }) => unit)).toEqual(['%', '%', '']);
  });

  it('reads 0 as 0 and blank as blank', () => {
    const [table] = only({
      rows: [
        ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện'],
        ['Một', 0, 0],
        ['Hai', '', null],
      ],
    });
    expect(table?.rows.map((row) => [row.targetFigure.kind, row.actualFigure.kind])).toEqual([
      ['number', 'number'],
      ['blank', 'blank'],
    ]);
  });

  it('is less sure of a table whose figures it does not understand', () => {
    const header = ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện'];
    const [good] = only({ rows: [header, ['Một', 1, 2]] });
    const [bad] = only({ rows: [header, ['Một', '5 người 3 hộ', '4 xã 2 thôn']] });
    expect(good?.confidence).toBe(1);
    expect(bad?.confidence).toBe(0.5);
  });
});

describe('findTargetTables lets the user decide', () => {
  const sheet: LiteralSheet = {
    name: 'KPI',
    rows: [
      ['Tên', 'Cột 1', 'Cột 2'],
      ['Số hộ', 10, 11],
    ],
  };

  it('by a mapping', () => {
    const mapping = {
      sheet: 'kpi',
      header: { first: 0, last: 0 },
      columns: { indicator: 0, target: 2, actual: 1 },
    };
    const [table] = findTargetTables(snapshotOf(sheet), { mappings: [mapping] });
    expect(table && columnOf(table, 'target')).toBe(2);
    expect(table?.rows[0]?.actual?.value).toBe(10);
  });

  it('and take no line for a header, whatever its name', () => {
    const names = Array.from({ length: 5 }, (_, i) => `Chỉ tiêu thi đua số ${String(i + 1)}`);
    const lines = names.map((name, i) => [i + 1, name, 'tấn', 10, 12, 'Vượt kế hoạch']);
    const header = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Ghi chú'];
    const tables = findTargetTables(snapshotOf({ name: 'S', rows: [header, ...lines] }));
    expect(tables.map(({ rows }) => rows.map(({ indicator }) => indicator))).toEqual([names]);
  });

  it('by leaving sheets out', () => {
    const known = {
      name: 'Phụ lục',
      rows: [
        ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện'],
        ['Một', 1, 1],
      ],
    };
    expect(findTargetTables(snapshotOf(known))).toHaveLength(1);
    expect(findTargetTables(snapshotOf(known), { except: new Set(['Phụ lục']) })).toEqual([]);
  });

  it.each([
    ['an empty workbook', { name: 'Trang', rows: [] }],
    ['a sheet without such a header', sheet],
    [
      'a sentence that begins with the word',
      {
        name: 'Trang',
        rows: [
          ['Chỉ tiêu của huyện năm nay', null],
          ['Mục tiêu', 5],
        ],
      },
    ],
  ])('and finds nothing in %s', (_, literal: LiteralSheet) => {
    expect(findTargetTables(snapshotOf(literal))).toEqual([]);
  });
});
