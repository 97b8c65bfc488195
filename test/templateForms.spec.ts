import fc from 'fast-check';
import { planTemplate } from '../src/app/fillTemplate';
import type { BlockMapping } from '../src/core/templates/mapping';
import { fillForm } from './support/fillForm';
import { snapshotOf, type LiteralCell, type LiteralSheet } from './support/snapshotOf';

type Rows = readonly (readonly LiteralCell[])[];

const HEADER = ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ %', 'Ghi chú'];

const form = (rows: Rows, more: Partial<LiteralSheet> = {}) =>
  snapshotOf({ name: 'Biểu 1', rows: [HEADER, ...rows], ...more });

const source = (rows: Rows) =>
  snapshotOf({
    name: 'KPI',
    rows: [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'Ghi chú'], ...rows],
  });

const CROPS = source([
  [1, 'Lúa', 'ha', 200, 150, 'hạn hán'],
  [2, 'Ngô', 'ha', 50, 55, null],
  [3, 'Sắn', 'ha', 40, 40, null],
]);

const percent = (row: number) =>
  `=IF(OR(E${row}="",D${row}=""),"",IF(D${row}=0,"",ROUND(E${row}*100/D${row},1)))`;

describe('lines of a form', () => {
  it('come in between the first and the last, with percentages where the form has no formula', async () => {
    const { rows, notes } = await fillForm(
      CROPS,
      form([['…', '…', '…'], ['…', '…'], ['Tổng cộng']]),
    );
    expect(rows.slice(1)).toEqual([
      [1, 'Lúa', 'ha', 200, 150, percent(2), 'hạn hán'],
      [2, 'Ngô', 'ha', 50, 55, percent(3), ''],
      [3, 'Sắn', 'ha', 40, 40, percent(4), ''],
      ['Tổng cộng', '', '', '=SUM(D2:D4)', '=SUM(E2:E4)', percent(5), ''],
    ]);
    expect(notes).toEqual([]);
  });

  it('leave numbered rows that are too many without their numbers', async () => {
    const blank = ['01', '02', '03', '04', '05'].map((number) => [number]);
    const { rows, notes } = await fillForm(CROPS, form([...blank, ['Tổng cộng']]));
    expect(rows.slice(1, 6).map(([number, name]) => [number, name])).toEqual([
      ['01', 'Lúa'],
      ['02', 'Ngô'],
      ['03', 'Sắn'],
      ['', ''],
      ['', ''],
    ]);
    expect(rows[6]?.slice(0, 5)).toEqual(['Tổng cộng', '', '', '=SUM(D2:D6)', '=SUM(E2:E6)']);
    expect(notes).toEqual(['rows-left']);
  });

  it('take the place of an example, which is told', async () => {
    const { rows, filled } = await fillForm(
      CROPS,
      form([[1, 'Ví dụ: diện tích', 'ha', 10, 9, { value: 0.9, formula: 'E2/D2' }], ['Cộng']]),
    );
    expect(rows.slice(1, 4).map((row) => row[1])).toEqual(['Lúa', 'Ngô', 'Sắn']);
    expect(rows.slice(1, 4).map((row) => row[5])).toEqual(['=E2/D2', '=E3/D3', '=E4/D4']);
    expect(filled.notes).toEqual([]);
    const other = await fillForm(CROPS, form([[1, 'Thu ngân sách', 'ha', 10], ['Cộng']]));
    expect(other.filled.notes.map(({ code, data }) => [code, data])).toEqual([
      ['template-notes/sample-replaced', { text: 'Thu ngân sách' }],
    ]);
  });

  it('that the form names get their figures, and lines without a place are told', async () => {
    const { rows, filled } = await fillForm(
      CROPS,
      form([
        [1, 'Sắn', 'tấn', null, null, { value: undefined, formula: 'E2/D2*100' }],
        [2, 'Chè', 'ha', 7, 6],
        [3, 'lúa', 'ha', null, null, null, 'đã rà soát'],
        ['Cộng', null, null, { value: 0, formula: 'SUM(D2:D4)' }],
      ]),
    );
    expect(rows.slice(1, 4)).toEqual([
      [1, 'Sắn', 'tấn', 40, 40, '=E2/D2*100', ''],
      [2, 'Chè', 'ha', 7, 6, '', ''],
      [3, 'lúa', 'ha', 200, 150, percent(4), 'đã rà soát'],
    ]);
    const told = Object.fromEntries(
      filled.notes.map(({ code, data }) => [code.replace('template-notes/', ''), data['names']]),
    );
    expect(told).toEqual({
      'no-place': 'Ngô',
      unmatched: 'Chè',
      'other-unit': 'Sắn (tấn / ha)',
    });
  });

  it('get their figures beside a printed line that adds up others, and lend nobody its sums', async () => {
    const sum = (formula: string): LiteralCell => ({ value: 0, formula });
    const { rows, notes } = await fillForm(
      CROPS,
      form([
        ['I', 'Lương thực', 'ha', sum('SUM(D3:D4)'), sum('SUM(E3:E4)')],
        [1, 'Lúa', 'ha'],
        [2, 'Ngô', 'ha'],
        [3, null, null],
        ['Cộng', null, null, sum('SUM(D3:D5)')],
      ]),
    );
    expect(rows.slice(1, 6).map((row) => row.slice(1, 5))).toEqual([
      ['Lương thực', 'ha', '=SUM(D3:D4)', '=SUM(E3:E4)'],
      ['Lúa', 'ha', 200, 150],
      ['Ngô', 'ha', 50, 55],
      ['Sắn', 'ha', 40, 40],
      // What the printed line adds up already isn't added again.
      ['', '', '=SUM(D3:D5)', '=SUM(E3:E5)'],
    ]);
    expect(notes).toEqual(['unmatched']);
  });

  it('with one name get the figures of the part that stands under the same line', async () => {
    const printed = form([
      [1, 'Lao động', 'người'],
      [null, '- Nữ', 'người'],
      [2, 'Học sinh', 'người'],
      [null, '- Nữ', 'người'],
      ['', 'Cộng'],
    ]);
    const turned = source([
      [1, 'Học sinh', 'người', 180, 160],
      [null, '- Nữ', 'người', 90, 80],
      [2, 'Lao động', 'người', 100, 99],
      [null, '- Nữ', 'người', 40, 50],
    ]);
    const { rows } = await fillForm(turned, printed);
    expect(rows.slice(1, 5).map((row) => row.slice(1, 5))).toEqual([
      ['Lao động', 'người', 100, 99],
      ['- Nữ', 'người', 40, 50],
      ['Học sinh', 'người', 180, 160],
      ['- Nữ', 'người', 90, 80],
    ]);
    const missing = source([
      [1, 'Lao động', 'người', 100, 99],
      [2, 'Học sinh', 'người', 180, 160],
      [null, '- Nữ', 'người', 90, 80],
    ]);
    const other = await fillForm(missing, printed);
    expect(other.rows.slice(1, 5).map((row) => row.slice(3, 5))).toEqual([
      [100, 99],
      ['', ''],
      [180, 160],
      [90, 80],
    ]);
    expect(other.notes).toContain('unmatched');
  });

  it('keep formulas of their own when they are filled again, and lose figures that are gone', async () => {
    const own: LiteralCell = { value: undefined, formula: 'E2/D2*100' };
    const issued = form([[1, 'Lúa', 'ha', null, null, own], [2, 'Ngô', 'ha'], ['Cộng']]);
    const first = await fillForm(CROPS, issued);
    const second = await fillForm(
      source([
        [1, 'Lúa', 'ha', 300, 150],
        [2, 'Ngô', 'ha', 50, null],
      ]),
      first.form,
    );
    expect(second.rows.slice(1, 3).map((row) => row.slice(3, 6))).toEqual([
      [300, 150, '=E2/D2*100'],
      [50, '', ''],
    ]);
  });

  it('take along formulas beside the table, which end no table', async () => {
    const note = (row: number): LiteralCell => ({ value: 0, formula: `E${row}-D${row}` });
    const { rows } = await fillForm(
      CROPS,
      form([
        [null, null, null, null, null, null, null, note(2)],
        [null, null, null, null, null, null, null, note(3)],
        ['Cộng'],
      ]),
    );
    expect(rows.slice(1).map((row) => [row[1], row[3], row[7]])).toEqual([
      ['Lúa', 200, '=E2-D2'],
      ['Ngô', 50, '=E3-D3'],
      ['Sắn', 40, '=E4-D4'],
      ['', '=SUM(D2:D4)', ''],
    ]);
  });

  it('grow with the ranges that end on the only row of a group', async () => {
    const sum = (formula: string): LiteralCell => ({ value: 0, formula });
    const {
      rows,
      filled,
      form: after,
    } = await fillForm(
      source([
        ['I', 'KINH TẾ', null, null, null],
        [1, 'Lúa', 'ha', 200, 150],
        ['II', 'LÂM NGHIỆP', null, null, null],
        [1, 'Rừng', 'ha', 70, 77],
        [2, 'Tre', 'ha', 30, 33],
      ]),
      {
        ...snapshotOf(
          {
            name: 'Biểu 1',
            rows: [
              HEADER,
              ['I', 'Kinh tế'],
              ['…', '…'],
              ['II', 'Lâm nghiệp'],
              ['…', '…'],
              ['', 'Tổng cộng', null, sum('SUM(D3:D5)'), sum('SUBTOTAL(9,E3:E5)')],
            ],
          },
          { name: 'Khác', rows: [[sum("COUNTA('Biểu 1'!B2:B5)")]] },
        ),
        names: [
          { name: 'Vùng', formula: "'Biểu 1'!$B$2:$E$5", isHidden: false },
          { name: 'Dòng', formula: "'Biểu 1'!$D$5", isHidden: false },
        ],
      },
    );
    expect(rows[6]?.slice(3, 5)).toEqual(['=SUM(D3:D6)', '=SUBTOTAL(9,E3:E6)']);
    const [, other] = after.sheets;
    expect([...(other?.grid.formulas.values() ?? [])].map(({ text }) => text)).toEqual([
      "COUNTA('Biểu 1'!B2:B6)",
    ]);
    expect(after.names.map(({ formula }) => formula)).toEqual([
      "'Biểu 1'!$B$2:$E$6",
      "'Biểu 1'!$D$5",
    ]);
    expect(filled.notes.map(({ code, data }) => [code, data])).toEqual([
      ['template-notes/name-not-grown', { names: 'Dòng', more: 0 }],
    ]);
  });

  it('keep figures that the form came with, and follow the source where we filled them', async () => {
    const issued = form([[1, 'Lúa', 'ha', 999, null], [2, 'Ngô', 'ha', null, null], ['Cộng']]);
    const first = await fillForm(CROPS, issued);
    expect(first.rows.slice(1, 3).map((row) => row.slice(3, 5))).toEqual([
      [999, 150],
      [50, 55],
    ]);
    const kept = first.filled.notes.find(({ code }) => code === 'template-notes/form-kept');
    expect(kept?.data).toEqual({ count: 1, names: 'Lúa (Kế hoạch)', more: 0 });
    const later = source([
      [1, 'Lúa', 'ha', 210, 160],
      [2, 'Ngô', 'ha', 51, 56],
    ]);
    const second = await fillForm(later, first.form);
    expect(second.rows.slice(1, 3).map((row) => row.slice(3, 5))).toEqual([
      [999, 160],
      [51, 56],
    ]);
  });

  it('repeat the merged cells of their model', async () => {
    const { form: after } = await fillForm(
      source([
        [1, 'Lúa', 'ha', 200, 150],
        [2, 'Ngô', 'ha', 50, 55],
      ]),
      snapshotOf({
        name: 'Biểu 1',
        rows: [
          ['STT', 'Chỉ tiêu', null, 'Kế hoạch', 'Thực hiện'],
          [1, null, null, null, null],
          ['Cộng', null, null, null, null],
        ],
        merges: ['B1:C1', 'B2:C2'],
      }),
    );
    expect(after.sheets[0]?.merges).toEqual([
      { top: 0, bottom: 0, left: 1, right: 2 },
      { top: 1, bottom: 1, left: 1, right: 2 },
      { top: 2, bottom: 2, left: 1, right: 2 },
    ]);
  });

  it('say in words that there are none', async () => {
    const { rows } = await fillForm(
      source([[null, 'Tổng số', null, 5, 5]]),
      form([['…'], ['Cộng']]),
    );
    expect(rows[1]?.[1]).toBe('Không có số liệu');
  });
});

describe('headers of a form', () => {
  it('are not taken twice where a line below them has words of headers', async () => {
    const { rows, filled } = await fillForm(
      source([
        [1, 'Chỉ tiêu một', '%', 95, 91],
        [2, 'Chỉ tiêu hai', 'hộ', 100, 120],
      ]),
      snapshotOf({
        name: 'Biểu 1',
        rows: [
          ['Tên chỉ tiêu', 'ĐVT', 'Mục tiêu', 'Kết quả', '% hoàn thành'],
          ['Chỉ tiêu một', '%'],
          ['Chỉ tiêu hai', 'hộ'],
        ],
      }),
    );
    expect(filled.blocks.length).toBe(1);
    expect(rows.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ['Chỉ tiêu một', '%', 95, 91],
      ['Chỉ tiêu hai', 'hộ', 100, 120],
    ]);
  });

  it('say "số thực hiện" for results, and "lĩnh vực" for a group', async () => {
    const { rows, notes } = await fillForm(
      source([
        ['I', 'KINH TẾ', null, null, null],
        [1, 'Lúa', 'ha', 200, 150],
      ]),
      snapshotOf({
        name: 'Biểu 1',
        rows: [
          ['TT', 'Chỉ tiêu', 'ĐVT', 'Kết quả trong kỳ', null, null],
          [null, null, null, 'Kế hoạch', 'Thực hiện', null],
          [null, null, null, null, 'Số thực hiện', 'Tỷ lệ %'],
          ['I', 'Lĩnh vực kinh tế'],
          [1, '…'],
          [null, 'Cộng I'],
        ],
        merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:F1', 'D2:D3', 'E2:F2'],
      }),
    );
    expect(rows[4]?.slice(0, 5)).toEqual([1, 'Lúa', 'ha', 200, 150]);
    expect(notes).toEqual(['columns-outside']);
  });
});

describe('totals of a form', () => {
  it('stay empty where lines have several units, and where parts stand beside their whole', async () => {
    const units = await fillForm(
      source([
        [1, 'Lúa', 'ha', 200, 150],
        [2, 'Thu ngân sách', 'tỷ đồng', 50, 55],
      ]),
      form([['…'], ['Tổng cộng']]),
    );
    expect(units.rows[3]).toEqual(['Tổng cộng', '', '', '', '', '', '']);
    expect(units.notes).toEqual(['total-units']);
    const parts = await fillForm(
      source([
        [1, 'Rừng', 'ha', 200, 150],
        [null, '- Rừng trồng', 'ha', 50, 55],
      ]),
      form([['…'], ['Tổng cộng']]),
    );
    expect(parts.rows[3]?.[3]).toBe('');
    expect(parts.notes).toContain('total-parts');
  });

  it('that the form adds up over several units stay, and get no ratio', async () => {
    const { rows, notes } = await fillForm(
      source([
        [1, 'Lúa', 'ha', 200, 150],
        [2, 'Hộ nghèo', 'hộ', 30, 25],
      ]),
      form([
        [
          null,
          'TỔNG SỐ',
          null,
          { value: 0, formula: 'SUM(D3:D4)' },
          { value: 0, formula: 'SUM(E3:E4)' },
        ],
        [null, '…'],
        [null, '…'],
      ]),
    );
    expect(rows[1]).toEqual(['', 'TỔNG SỐ', '', '=SUM(D3:D4)', '=SUM(E3:E4)', '', '']);
    expect(rows.slice(2).map((row) => row.slice(0, 4))).toEqual([
      [1, 'Lúa', 'ha', 200],
      [2, 'Hộ nghèo', 'hộ', 30],
    ]);
    expect(notes).toEqual(['total-units-own']);
  });

  it('of groups add up their own lines, and the last all of them once', async () => {
    const { rows, notes } = await fillForm(
      source([
        ['I', 'KINH TẾ', null, null, null],
        [1, 'Lúa', 'ha', 200, 150],
        [2, 'Ngô', 'ha', 50, 55],
        ['II', 'LÂM NGHIỆP', null, null, null],
        [1, 'Rừng', 'ha', 70, 77],
        ['III', 'KHÁC', null, null, null],
        [1, 'Chè', 'ha', 1, 1],
      ]),
      form([
        ['I', 'Kinh tế'],
        ['…', '…'],
        ['', 'Cộng I'],
        ['II', 'Lâm nghiệp'],
        ['…', '…'],
        ['', 'Cộng II'],
        ['', 'Tổng cộng'],
      ]),
    );
    expect(rows.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ['I', 'Kinh tế', '', ''],
      [1, 'Lúa', 'ha', 200],
      [2, 'Ngô', 'ha', 50],
      ['', 'Cộng I', '', '=SUM(D3:D4)'],
      ['II', 'Lâm nghiệp', '', ''],
      [1, 'Rừng', 'ha', 70],
      ['', 'Cộng II', '', '=SUM(D7)'],
      ['', 'Tổng cộng', '', '=SUM(D3:D4,D7)'],
    ]);
    expect(notes).toContain('no-place');
  });
});

describe('columns and texts that were chosen', () => {
  const choose = (columns: BlockMapping['columns'], header?: BlockMapping['header']) => [
    { sheet: 'Biểu 1', columns, header },
  ];

  it('are filled with fields, words and columns of the source', async () => {
    const issued = snapshotOf({
      name: 'Biểu 1',
      rows: [
        ['{đơn vị}', 'báo cáo {Ky} số {so van ban} {không rõ}'],
        ['A', 'B', 'C', 'D', 'E'],
        ['…', '…'],
      ],
    });
    const { rows, notes } = await fillForm(CROPS, issued, {
      unit: 'xã Một',
      period: 'năm 2026',
      fields: { 'Số văn bản': '12/BC-UBND' },
      blocks: choose(
        new Map([
          [0, { kind: 'field', field: 'number' }],
          [1, { kind: 'field', field: 'indicator' }],
          [2, { kind: 'field', field: 'actual' }],
          [3, { kind: 'constant', value: 'Đạt' }],
          [4, { kind: 'header', header: 'đơn vị tính' }],
        ] as const),
        { first: 1, last: 1 },
      ),
    });
    expect(rows).toEqual([
      ['xã Một', 'báo cáo năm 2026 số 12/BC-UBND {không rõ}', '', '', ''],
      ['A', 'B', 'C', 'D', 'E'],
      [1, 'Lúa', 150, 'Đạt', 'ha'],
      [2, 'Ngô', 55, 'Đạt', 'ha'],
      [3, 'Sắn', 40, 'Đạt', 'ha'],
    ]);
    expect(notes).toEqual(['columns-outside', 'field-unknown']);
  });

  it('are remembered by the form for whoever fills it next', async () => {
    const issued = form([['…'], ['Cộng']]);
    const mapped = await fillForm(CROPS, issued, {
      blocks: choose(new Map([[6, { kind: 'constant', value: 'xem lại' }]] as const)),
    });
    const again = await fillForm(CROPS, mapped.form);
    expect(again.rows).toEqual(mapped.rows);
    expect(again.filled.plan.operations).toEqual([]);
  });

  it('that the form does not have are told', async () => {
    const { notes } = await fillForm(CROPS, form([['…'], ['Cộng']]), {
      blocks: choose(new Map([[25, { kind: 'constant', value: 1 }]] as const)),
    });
    expect(notes).toEqual(['no-column']);
  });
});

describe('filling a form again', () => {
  it('keeps what was written by hand beside its line, and tells of what has no line any more', async () => {
    const first = await fillForm(CROPS, form([['…'], ['Cộng']]));
    const rows = first.rows.map((row): LiteralCell[] =>
      row.map((cell) => (cell === '' ? null : cell)),
    );
    if (rows[2] !== undefined) rows[2][6] = 'ghi tay ở Ngô';
    if (rows[3] !== undefined) rows[3][6] = 'ghi tay ở Sắn';
    const edited = { ...snapshotOf({ name: 'Biểu 1', rows: withFormulas(rows) }) };
    const state = first.form.state;
    const { rows: after, notes } = await fillForm(
      source([
        [1, 'Ngô', 'ha', 60, 55],
        [2, 'Chè', 'ha', 5, 5],
      ]),
      state === undefined ? edited : { ...edited, state },
    );
    expect(after.slice(1, 4)).toEqual([
      [1, 'Ngô', 'ha', 60, 55, percent(2), 'ghi tay ở Ngô'],
      [2, 'Chè', 'ha', 5, 5, percent(3), ''],
      ['Cộng', '', '', '=SUM(D2:D3)', '=SUM(E2:E3)', percent(4), ''],
    ]);
    expect(notes).toEqual(['line-gone', 'hand-kept']);
  });

  it('keeps handwriting beside the part that it was written for', async () => {
    const lines = (first: string, second: string, notes: readonly [number, number]) =>
      source([
        [1, first, 'người', 100, notes[0]],
        [null, '- Nữ', 'người', 40, notes[0]],
        [2, second, 'người', 100, notes[1]],
        [null, '- Nữ', 'người', 40, notes[1]],
      ]);
    const first = await fillForm(lines('Lao động', 'Học sinh', [50, 60]), form([['…'], ['Cộng']]));
    const rows = first.rows.map((row): LiteralCell[] =>
      row.map((cell) => (cell === '' ? null : cell)),
    );
    if (rows[2] !== undefined) rows[2][6] = 'nữ lao động';
    if (rows[4] !== undefined) rows[4][6] = 'nữ học sinh';
    const edited = snapshotOf({ name: 'Biểu 1', rows: withFormulas(rows) });
    const state = first.form.state;
    const { rows: after } = await fillForm(
      lines('Học sinh', 'Lao động', [60, 50]),
      state === undefined ? edited : { ...edited, state },
    );
    expect(after.slice(1, 5).map((row) => [row[1], row[6]])).toEqual([
      ['Học sinh', ''],
      ['- Nữ', 'nữ học sinh'],
      ['Lao động', ''],
      ['- Nữ', 'nữ lao động'],
    ]);
  });

  it('takes a new note of the source for an old one of its own', async () => {
    const first = await fillForm(CROPS, form([['…'], ['Cộng']]));
    const noted = await fillForm(
      source([
        [1, 'Lúa', 'ha', 200, 150, 'mưa lũ'],
        [2, 'Ngô', 'ha', 50, 55, null],
      ]),
      first.form,
    );
    expect(noted.rows.slice(1, 3).map((row) => row[6])).toEqual(['mưa lũ', '']);
    const bare = await fillForm(source([[1, 'Lúa', 'ha', 200, 150, null]]), noted.form);
    expect(bare.rows[1]?.[6]).toBe('');
    expect([...noted.notes, ...bare.notes]).toEqual([]);
    const gone = await fillForm(source([[1, 'Ngô', 'ha', 50, 55, null]]), noted.form);
    expect(gone.notes).toEqual([]);
  });

  it('changes nothing, whatever the lines and the form', () => {
    const name = fc.constantFrom('Lúa', 'Ngô', 'Sắn', 'I. Kinh tế', '- Rừng trồng', 'Chè');
    const figure = fc.oneof(
      fc.integer({ min: 0, max: 500 }),
      fc.constant('>95%'),
      fc.constant(null),
    );
    const line = fc.tuple(name, fc.constantFrom('ha', '%', ''), figure, figure);
    const free = fc.integer({ min: 1, max: 4 });
    return fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        free,
        async (lines, rows) => {
          const data = source(lines.map((cells, i): LiteralCell[] => [i + 1, ...cells]));
          const issued = form([...Array.from({ length: rows }, () => ['…']), ['Tổng cộng']]);
          const once = await fillForm(data, issued);
          const twice = planTemplate(data, once.form, { formulas: 'native' });
          expect(twice.ok && twice.value.plan.operations).toEqual([]);
          expect(once.rows.length).toBe(1 + Math.max(rows, lines.length) + 1);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Texts that begin with `=` as the formulas they are. */
function withFormulas(rows: readonly (readonly LiteralCell[])[]): LiteralCell[][] {
  return rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' && cell.startsWith('=')
        ? { value: undefined, formula: cell.slice(1) }
        : cell,
    ),
  );
}
