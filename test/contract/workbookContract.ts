import fc from 'fast-check';
import { formatCell } from '../../src/core/base/address';
import { findSheet } from '../../src/core/model/cells';
import type { CellContent, Operation, Plan, Refusal } from '../../src/core/model/plan';
import type { PageSetup, SheetSnapshot, Snapshot } from '../../src/core/model/snapshot';
import { invert } from '../../src/core/plan/invert';
import { rehearse, simulate } from '../../src/core/plan/rehearse';
import type { WorkbookPort } from '../../src/workbook/port';
import { settle } from '../../src/workbook/settle';
import { bookAndNotes, bookAndPlan } from './arbitraries';
import { plainBook, plainSheet } from './plain';
import {
  block,
  bookOf,
  comment,
  contentAt,
  link,
  merge,
  pageSetup,
  planOf,
  rangeOf,
  style,
  validation,
} from './planning';

export interface ContractOptions {
  /** Whether the adapter knows notes, links and fills; one that does not refuses them. */
  readonly notes?: boolean;
  /** Whether it knows fills all the same. */
  readonly fills?: boolean;
  /** Whether it puts drop-down lists on any sheet; one that does not refuses them on old ones. */
  readonly lists?: boolean;
  /** Whether it writes links all the same, though it can't read them back. */
  readonly links?: boolean;
}

/**
 * What every adapter must do alike. `makeWorkbook` gives a workbook that reads like the snapshot:
 * its sheets, cells, merges, sizes, page setups and state.
 */
export function describeWorkbookContract(
  name: string,
  makeWorkbook: (snapshot: Snapshot) => Promise<WorkbookPort>,
  { notes = true, fills = notes, links = notes, lists = notes }: ContractOptions = {},
): void {
  const book = bookOf({
    'Biểu 1': [
      ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
      ['Sản lượng', 200, 190],
      ['Số hộ', 50, { formula: 'B3*2', result: 100 }],
    ],
    "Số 'liệu' & <x>": [['a', true, { error: '#N/A' }]],
  });

  async function applied(workbook: WorkbookPort, plan: Plan): Promise<Snapshot> {
    const outcome = await workbook.applyPlan(plan);
    expect(outcome).toMatchObject({ ok: true });
    return workbook.readSnapshot('workbook');
  }

  function sheetNamed(snapshot: Snapshot, sheet: string): SheetSnapshot {
    const found = findSheet(snapshot, sheet);
    if (found === undefined) throw new Error(`no sheet ${sheet}`);
    return found;
  }

  describe(`the workbook contract: ${name}`, () => {
    test('reads the workbook as it was made', async () => {
      const workbook = await makeWorkbook(book);
      expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(book));
    });

    test('reads only the sheets asked for', async () => {
      const workbook = await makeWorkbook(book);
      const snapshot = await workbook.readSnapshot({ sheets: ['BIỂU 1', 'không có'] });
      expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(['Biểu 1']);
    });

    const values: readonly (readonly [string, CellContent])[] = [
      ['a number', 42],
      ['a fraction in its shortest form', 0.1],
      ['a number of seventeen digits', 0.30000000000000004],
      ['a large number', 1.5e300],
      ['a negative number', -7.25],
      ['zero', 0],
      ['an empty text', ''],
      ['a text', 'Đạt'],
      ['a text in NFD', 'Thi đua khen thưởng'.normalize('NFD')],
      ['a text like a formula', '=1+1'],
      ['a text like a phone number', '+84'],
      ['a dash', '-'],
      ['a text like an at sign formula', '@SUM(A1)'],
      ['a text of digits', '00123'],
      ['a text like a date', '01/7/2025'],
      ['a text like a percentage', '54,5%'],
      ['a text with an apostrophe', "'x"],
      ['a text like a boolean', 'TRUE'],
      ['a text like an error', '#N/A'],
      ['a text of blanks', '   '],
      ['a text with blanks around it', '  a  '],
      ['a text with markup', '<b>&amp;</b>"\' ]]>'],
      ['a text with line ends', 'a\nb\r\nc\rd\te'],
      ['a text with control characters', 'a\u0000\u0001\u000b\u001f\ufffe\uffffb'],
      ['a text like an escape', '_x0041_ _x_ _x005F_'],
      ['half of a surrogate pair', 'a\ud83db'],
      ['a text beyond the first plane', '🏅 𝑥'],
      ['true', true],
      ['false', false],
      ['an error', { error: '#DIV/0!' }],
      ['a formula with a number', { formula: 'SUM(1,2)', result: 3 }],
      ['a formula with a text', { formula: '"<"&"&"', result: '<&' }],
      ['a formula with an empty text', { formula: 'REPT("a",0)', result: '' }],
      ['a formula with a boolean', { formula: '1<2', result: true }],
      ['a formula with an error', { formula: 'NA()', result: { error: '#N/A' } }],
      ['a custom function', { formula: 'TDKT.HOANTHANH(5,4)', result: 125 }],
      [
        'a function that came later',
        { formula: 'IFS(1=1,TEXTJOIN(",",TRUE,"a","b"))', result: 'a,b' },
      ],
      ['a text that names a function', { formula: '"TDKT.X("&"IFS("', result: 'TDKT.X(IFS(' }],
    ];

    test('writes values of every kind and reads them back as they are', async () => {
      const workbook = await makeWorkbook(book);
      const rows = values.map(([, content]) => [content]);
      const after = await applied(workbook, planOf(block(book, 'Biểu 1', 'F1', rows)));
      const sheet = sheetNamed(after, 'Biểu 1');
      const back = values.map(([what], row) => [what, contentAt(sheet, row, 5)]);
      expect(back).toEqual(values.map(([what, content]) => [what, content]));
    });

    test('clears cells without leaving an empty text', async () => {
      const workbook = await makeWorkbook(book);
      const after = await applied(workbook, planOf(block(book, 'Biểu 1', 'A1', [[undefined, '']])));
      const sheet = sheetNamed(after, 'Biểu 1');
      expect([contentAt(sheet, 0, 0), contentAt(sheet, 0, 1)]).toEqual([undefined, '']);
    });

    test('writes between, before and after the cells that are there', async () => {
      const sparse = bookOf({ S: [[], [undefined, undefined, 'C2', undefined, 'E2'], [], ['A4']] });
      const workbook = await makeWorkbook(sparse);
      const places = ['A1', 'B2', 'D2', 'F2', 'C3', 'B4', 'AA100', 'XFD5'];
      const plan = planOf(...places.map((at) => block(sparse, 'S', at, [[at]])));
      const after = await applied(workbook, plan);
      const { cells } = plainSheet(after, sheetNamed(after, 'S'));
      const expected = ['C2', 'E2', 'A4', ...places].map((at) => [at, `text "${at}"`]);
      expect(cells).toEqual(Object.fromEntries(expected));
    });

    test('gives dependants of a changed cell their new result', async () => {
      const workbook = await makeWorkbook(book);
      const after = await applied(workbook, planOf(block(book, 'Biểu 1', 'B3', [[60]])));
      expect(contentAt(sheetNamed(after, 'Biểu 1'), 2, 2)).toEqual({
        formula: 'B3*2',
        result: 120,
      });
    });

    test('marks a dependant stale when its new result can not be told', async () => {
      const before = bookOf({ S: [[1, { formula: 'KHONGCO.HAM(A1)', result: 7 }]] });
      const workbook = await makeWorkbook(before);
      const after = await applied(workbook, planOf(block(before, 'S', 'A1', [[2]])));
      expect(plainSheet(after, sheetNamed(after, 'S')).cells).toEqual({
        A1: 'number 2',
        B1: '=KHONGCO.HAM(A1) stale',
      });
    });

    const refused: readonly (readonly [string, readonly Operation[], Refusal])[] = [
      [
        'when a cell changed since it was seen',
        [{ ...block(book, 'Biểu 1', 'B2', [[1]]), old: [[201]] }],
        { code: 'cell-changed', sheet: 'Biểu 1', cell: 'B2' },
      ],
      [
        'when the last operation of many is wrong',
        [
          block(book, 'Biểu 1', 'A1', [['đã đổi']]),
          { kind: 'add-sheet', sheet: 'Mới' },
          block(book, 'Không có', 'A1', [[1]]),
        ],
        { code: 'sheet-missing', sheet: 'Không có' },
      ],
      [
        'a sheet name that is taken',
        [{ kind: 'add-sheet', sheet: 'BIỂU 1' }],
        { code: 'sheet-exists', sheet: 'BIỂU 1' },
      ],
      [
        'a merge over content',
        [merge('Biểu 1', 'A1:B2')],
        { code: 'merge-not-blank', sheet: 'Biểu 1', range: 'A1:B2' },
      ],
      [
        'deleting a sheet with content',
        [{ kind: 'delete-sheet', sheet: 'Biểu 1' }],
        { code: 'sheet-not-empty', sheet: 'Biểu 1' },
      ],
      [
        'a state that changed',
        [{ kind: 'state', state: 'x', old: 'y' }],
        { code: 'state-changed' },
      ],
    ];

    test.each(refused)('refuses %s and leaves everything as it was', async (_, steps, refusal) => {
      const workbook = await makeWorkbook(book);
      const outcome = await workbook.applyPlan(planOf(...steps));
      expect(outcome).toEqual({ ok: false, error: refusal });
      expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(book));
    });

    test('adds sheets after the last one, under any name Excel takes, and fills them', async () => {
      const workbook = await makeWorkbook(book);
      const names = ["Phụ lục 'A' & <B>", 'TRUE', '2026', 'Sheet1', 'Thi đua'.normalize('NFD')];
      const plan = planOf(
        ...names.flatMap((sheet): Operation[] => [
          { kind: 'add-sheet', sheet },
          block(book, sheet, 'B2', [[sheet]]),
        ]),
      );
      const after = await applied(workbook, plan);
      expect(after.sheets.slice(2).map((sheet) => plainSheet(after, sheet))).toEqual(
        names.map((sheet) =>
          expect.objectContaining({
            name: sheet,
            visibility: 'visible',
            cells: { B2: `text ${JSON.stringify(sheet)}` },
          }),
        ),
      );
    });

    test('deletes an empty sheet and keeps the others', async () => {
      const before = bookOf({ A: [['a']], B: [], C: [['c']] });
      const workbook = await makeWorkbook(before);
      const after = await applied(workbook, planOf({ kind: 'delete-sheet', sheet: 'B' }));
      expect(plainBook(after)).toEqual(plainBook(bookOf({ A: [['a']], C: [['c']] })));
    });

    test('joins and parts cells', async () => {
      const workbook = await makeWorkbook(book);
      const joined = await applied(
        workbook,
        planOf(merge('Biểu 1', 'E1:F1'), merge('Biểu 1', 'E3:E9')),
      );
      expect(plainSheet(joined, sheetNamed(joined, 'Biểu 1')).merges).toEqual(['E1:F1', 'E3:E9']);
      const parted = await applied(workbook, planOf(merge('Biểu 1', 'E1:F1', false)));
      expect(plainSheet(parted, sheetNamed(parted, 'Biểu 1')).merges).toEqual(['E3:E9']);
      const none = await applied(workbook, planOf(merge('Biểu 1', 'E3:E9', false)));
      expect(plainSheet(none, sheetNamed(none, 'Biểu 1')).merges).toEqual([]);
    });

    test('changes looks without touching values, and back', async () => {
      const workbook = await makeWorkbook(book);
      const look = { numberFormat: '#,##0.00', fontName: 'Times New Roman', fontSize: 13 };
      const old = { numberFormat: 'General', fontName: 'Calibri', fontSize: 11 };
      const plan = planOf(style('Biểu 1', 'B2:C4', look, old));
      const after = await applied(workbook, plan);
      expect(plainSheet(after, sheetNamed(after, 'Biểu 1')).cells).toMatchObject({
        A2: 'text "Sản lượng"',
        B2: 'number 200 [#,##0.00|Times New Roman|13]',
        C3: '=B3*2 number 100 [#,##0.00|Times New Roman|13]',
        C4: '[#,##0.00|Times New Roman|13]',
      });
      const back = await applied(workbook, invert(plan));
      expect(plainBook(back)).toEqual(plainBook(book));
    });

    test('keeps the look of a cell whose value changes', async () => {
      const workbook = await makeWorkbook(book);
      const look = style('Biểu 1', 'B2', { numberFormat: '0%' }, { numberFormat: 'General' });
      const after = await applied(workbook, planOf(look, block(book, 'Biểu 1', 'B2', [[0.5]])));
      expect(plainSheet(after, sheetNamed(after, 'Biểu 1')).cells['B2']).toBe(
        'number 0.5 [0%|Calibri|11]',
      );
    });

    test('takes every kind of look on a sheet it adds', async () => {
      const workbook = await makeWorkbook(book);
      const plan = planOf(
        { kind: 'add-sheet', sheet: 'Mới' },
        style('Mới', 'A1:C3', {
          bold: true,
          italic: true,
          horizontal: 'center',
          vertical: 'top',
          wrap: true,
          indent: 2,
          border: 'thin',
          fill: 'FFF2CC',
          fontSize: 14,
        }),
        style('Mới', 'B2', { fill: 'none', border: 'none', bold: false, numberFormat: '@' }),
      );
      const after = await applied(workbook, plan);
      expect(plainSheet(after, sheetNamed(after, 'Mới')).cells).toMatchObject({
        A1: `[General|Calibri|14${fills ? '|FFF2CC' : ''}]`,
        B2: '[@|Calibri|14]',
      });
    });

    test('sets sizes over runs of columns and rows, splits them, and resets them', async () => {
      const size = (
        axis: 'columns' | 'rows',
        first: number,
        last: number,
        wanted: number | undefined,
        old: number | undefined,
      ): Operation => ({
        kind: 'size',
        sheet: 'Biểu 1',
        axis,
        span: { first, last },
        size: wanted,
        old,
      });
      const workbook = await makeWorkbook(book);
      const wide = await applied(
        workbook,
        planOf(size('columns', 1, 4, 20, undefined), size('rows', 0, 5, 30, undefined)),
      );
      expect(plainSheet(wide, sheetNamed(wide, 'Biểu 1'))).toMatchObject({
        widths: { 1: 20, 2: 20, 3: 20, 4: 20 },
        heights: { 0: 30, 1: 30, 2: 30, 3: 30, 4: 30, 5: 30 },
      });
      const split = await applied(
        workbook,
        planOf(
          size('columns', 2, 2, 8.5, 20),
          size('columns', 3, 3, undefined, 20),
          size('rows', 1, 4, undefined, 30),
        ),
      );
      expect(plainSheet(split, sheetNamed(split, 'Biểu 1'))).toMatchObject({
        widths: { 1: 20, 2: 8.5, 4: 20 },
        heights: { 0: 30, 5: 30 },
      });
    });

    test('sets up the page with print titles and area, and back', async () => {
      const setup: PageSetup = {
        orientation: 'landscape',
        paperSize: 9,
        margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
        titleRows: { first: 0, last: 1 },
        printArea: [
          { top: 0, left: 0, bottom: 9, right: 5 },
          { top: 19, left: 0, bottom: 29, right: 5 },
        ],
        header: '&CBiểu "01" & <phụ lục>',
        footer: '&RTrang &P/&N',
        firstHeader: '&C  ',
        differentFirst: true,
      };
      const other: PageSetup = {
        orientation: 'portrait',
        scale: 85,
        firstPageNumber: 3,
        footer: '&P',
      };
      const sheet = "Số 'liệu' & <x>";
      const workbook = await makeWorkbook(book);
      const plainOf = (page: PageSetup): unknown =>
        plainSheet(book, { ...sheetNamed(book, sheet), pageSetup: page }).pageSetup;
      const setups: readonly (readonly [PageSetup, PageSetup])[] = [
        [setup, {}],
        [other, setup],
        [{}, other],
      ];
      for (const [wanted, before] of setups) {
        const after = await applied(workbook, planOf(pageSetup(sheet, wanted, before)));
        expect(plainSheet(after, sheetNamed(after, sheet)).pageSetup).toEqual(plainOf(wanted));
      }
    });

    if (!notes) {
      test.each([
        ['a note', comment('Biểu 1', 'B2', 'Xem lại')],
        ...(links ? [] : [['a link', link('Biểu 1', 'B2', "'Biểu 1'!A1")] as const]),
      ] as const)('refuses %s', async (_, operation) => {
        const workbook = await makeWorkbook(book);
        const outcome = await workbook.applyPlan(planOf(operation));
        expect(outcome).toMatchObject({ ok: false, error: { code: 'not-supported' } });
        expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(book));
      });
    } else {
      const place = "'Số ''liệu'' & <x>'!A1";

      test('puts notes and links on cells, beside those of the plan before, and back', async () => {
        const workbook = await makeWorkbook(book);
        const text = 'Tỷ lệ in 201% <sai> & "phải" là 203%:\n  xem lại';
        const first = planOf(
          comment('Biểu 1', 'B2', text),
          comment('Biểu 1', 'XFD1048576', 'góc'),
          link('Biểu 1', 'A2', place),
        );
        const second = planOf(
          comment('Biểu 1', 'A1', 'thêm'),
          comment("Số 'liệu' & <x>", 'C1', 'tờ khác'),
          link('Biểu 1', 'A1', "'Biểu 1'!C3"),
          block(book, 'Biểu 1', 'B2', [[201]]),
        );
        const once = await applied(workbook, first);
        expect(plainSheet(once, sheetNamed(once, 'Biểu 1'))).toMatchObject({
          comments: { B2: text, XFD1048576: 'góc' },
          links: { A2: place },
        });
        const twice = await applied(workbook, second);
        expect(plainSheet(twice, sheetNamed(twice, 'Biểu 1'))).toMatchObject({
          comments: { A1: 'thêm', B2: text, XFD1048576: 'góc' },
          links: { A1: "'Biểu 1'!C3", A2: place },
        });
        expect(plainBook(await applied(workbook, invert(second)))).toEqual(plainBook(once));
        expect(plainBook(await applied(workbook, invert(first)))).toEqual(plainBook(book));
      });

      test('takes a sheet with notes, links and fills away again', async () => {
        const workbook = await makeWorkbook(book);
        const plan = planOf(
          { kind: 'add-sheet', sheet: 'Kết quả' },
          comment('Kết quả', 'A1', 'ghi chú'),
          link('Kết quả', 'A1', place),
          style('Kết quả', 'A1', { fill: 'fce4d6' }),
        );
        const after = await applied(workbook, plan);
        expect(plainSheet(after, sheetNamed(after, 'Kết quả'))).toMatchObject({
          cells: { A1: '[General|Calibri|11|FCE4D6]' },
          comments: { A1: 'ghi chú' },
          links: { A1: place },
        });
        expect(plainBook(await applied(workbook, invert(plan)))).toEqual(plainBook(book));
      });

      test('colours a cell and gives it its old colour back', async () => {
        const workbook = await makeWorkbook(book);
        const yellow = planOf(style('Biểu 1', 'B2:B3', { fill: 'FFF2CC' }, { fill: 'none' }));
        const red = planOf(style('Biểu 1', 'B2', { fill: 'FFC7CE' }, { fill: 'FFF2CC' }));
        await applied(workbook, yellow);
        const after = await applied(workbook, red);
        expect(plainSheet(after, sheetNamed(after, 'Biểu 1')).cells).toMatchObject({
          B2: 'number 200 [General|Calibri|11|FFC7CE]',
          B3: 'number 50 [General|Calibri|11|FFF2CC]',
        });
        await applied(workbook, invert(red));
        expect(plainBook(await applied(workbook, invert(yellow)))).toEqual(plainBook(book));
      });

      const wrong: readonly (readonly [string, Operation, Refusal])[] = [
        [
          'a note over a note',
          comment('Biểu 1', 'A1', 'mới'),
          { code: 'comment-changed', sheet: 'Biểu 1', cell: 'A1' },
        ],
        [
          'taking away a note that says something else',
          comment('Biểu 1', 'A1', undefined, 'cũ'),
          { code: 'comment-changed', sheet: 'Biểu 1', cell: 'A1' },
        ],
        [
          'rewriting a note',
          comment('Biểu 1', 'A1', 'mới', 'có rồi'),
          { code: 'not-supported', what: 'comment-rewrite' },
        ],
        [
          'an empty note',
          comment('Biểu 1', 'A2', ''),
          { code: 'not-supported', what: 'comment-length' },
        ],
        [
          'a note on a sheet that is not there',
          comment('Khác', 'A2', 'x'),
          { code: 'sheet-missing', sheet: 'Khác' },
        ],
        [
          'a link over a link',
          link('Biểu 1', 'A1', place),
          { code: 'link-changed', sheet: 'Biểu 1', cell: 'A1' },
        ],
        [
          'rewriting a link',
          link('Biểu 1', 'A1', place, "'Biểu 1'!A1"),
          { code: 'not-supported', what: 'link-rewrite' },
        ],
        [
          'a colour over another than was seen',
          style('Biểu 1', 'A1', { fill: 'FFC7CE' }, { fill: 'FFF2CC' }),
          { code: 'cell-changed', sheet: 'Biểu 1', cell: 'A1' },
        ],
      ];

      test.each(wrong)('refuses %s', async (_, operation, refusal) => {
        const workbook = await makeWorkbook(book);
        const start = await applied(
          workbook,
          planOf(comment('Biểu 1', 'A1', 'có rồi'), link('Biểu 1', 'A1', "'Biểu 1'!A1")),
        );
        const outcome = await workbook.applyPlan(planOf(operation));
        expect(outcome).toEqual({ ok: false, error: refusal });
        expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(start));
      });
    }

    const yearList = "'Số ''liệu'' & <x>'!$A$1:$A$9";
    if (!lists) {
      test('refuses a drop-down list on a sheet that was there', async () => {
        const workbook = await makeWorkbook(book);
        const outcome = await workbook.applyPlan(planOf(validation('Biểu 1', 'A1:A9', yearList)));
        expect(outcome).toEqual({
          ok: false,
          error: { code: 'not-supported', what: 'validation-in-excel' },
        });
      });
    } else {
      test('puts drop-down lists on ranges, beside those of the plan before, and back', async () => {
        const workbook = await makeWorkbook(book);
        const literal = '"Đạt,""Vượt"" & <x>,IFS(1)"';
        const first = planOf(validation('Biểu 1', 'A1:A500', yearList));
        const second = planOf(
          validation('Biểu 1', 'B1:XFD1048576', literal),
          link('Biểu 1', 'A1', "'Biểu 1'!C3"),
          merge('Biểu 1', 'E1:F1'),
        );
        const once = await applied(workbook, first);
        expect(sheetNamed(once, 'Biểu 1').validations).toEqual([
          { ranges: [rangeOf('A1:A500')], type: 'list', formula: yearList },
        ]);
        const twice = await applied(workbook, second);
        expect(plainSheet(twice, sheetNamed(twice, 'Biểu 1')).lists).toEqual({
          'A1:A500': yearList,
          'B1:XFD1048576': literal,
        });
        expect(plainBook(await applied(workbook, invert(second)))).toEqual(plainBook(once));
        expect(plainBook(await applied(workbook, invert(first)))).toEqual(plainBook(book));
      });

      const changed: Refusal = { code: 'validation-changed', sheet: 'Biểu 1', range: 'A5:B6' };
      const wrongLists: readonly (readonly [string, Operation, Refusal])[] = [
        ['one over cells that have one', validation('Biểu 1', 'A5:B6', '"a,b"'), changed],
        [
          'taking one away from some of its cells',
          validation('Biểu 1', 'A5:B6', undefined, yearList),
          changed,
        ],
        [
          'one that was not seen',
          validation('Biểu 1', 'A1:A5', undefined, '"a,b"'),
          { ...changed, range: 'A1:A5' },
        ],
        [
          'replacing one',
          validation('Biểu 1', 'A1:A5', '"a,b"', yearList),
          { code: 'not-supported', what: 'validation-rewrite' },
        ],
        [
          'entries of over 255 characters',
          validation('Biểu 1', 'C1', `"${'x'.repeat(256)}"`),
          { code: 'not-supported', what: 'validation-list' },
        ],
        [
          'deleting the sheet whose cells it offers',
          { kind: 'delete-sheet', sheet: 'Trống' },
          { code: 'not-supported', what: 'delete-referenced-sheet' },
        ],
      ];

      test.each(wrongLists)('refuses a drop-down list: %s', async (_, operation, refusal) => {
        const workbook = await makeWorkbook(book);
        const start = await applied(
          workbook,
          planOf(
            { kind: 'add-sheet', sheet: 'Trống' },
            validation('Biểu 1', 'A1:A5', yearList),
            validation('Biểu 1', 'F1', 'Trống!$A$1:$A$3'),
          ),
        );
        expect(await workbook.applyPlan(planOf(operation))).toEqual({ ok: false, error: refusal });
        expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(start));
      });
    }

    test('takes a sheet with drop-down lists away again', async () => {
      const workbook = await makeWorkbook(book);
      const plan = planOf(
        { kind: 'add-sheet', sheet: 'Sổ' },
        block(book, 'Sổ', 'A1', [['Năm']]),
        validation('Sổ', 'A2:A500', yearList),
        validation('Sổ', 'B2:B500', '"Đạt,Vượt"'),
      );
      expect((await applied(workbook, plan)).sheets).toHaveLength(3);
      expect(plainBook(await applied(workbook, invert(plan)))).toEqual(plainBook(book));
    });

    test('remembers, changes and forgets its state', async () => {
      const workbook = await makeWorkbook(book);
      const states = ['{"tên":"<Biểu> & \\"1\\""}', '  ', undefined, 'a\n\tb'];
      let old: string | undefined;
      for (const state of states) {
        const after = await applied(workbook, planOf({ kind: 'state', state, old }));
        expect(after.state).toBe(state);
        expect(after.sheets).toHaveLength(2);
        old = state;
      }
    });

    test('undoes what it did with the inverse it gives', async () => {
      const workbook = await makeWorkbook(book);
      const outcome = await workbook.applyPlan(
        planOf(
          block(book, 'Biểu 1', 'B2', [[1, { formula: 'B2+1', result: 2 }]]),
          { kind: 'add-sheet', sheet: 'Mới' },
          block(book, 'Mới', 'A1', [['x']]),
          style('Mới', 'A1', { bold: true }),
          pageSetup('Mới', { titleRows: { first: 0, last: 0 } }),
          merge('Mới', 'C1:D1'),
          { kind: 'state', state: 's', old: undefined },
        ),
      );
      if (!outcome.ok) throw new Error(outcome.error.code);
      const back = await applied(workbook, outcome.value.inverse);
      expect(plainBook(back)).toEqual(plainBook(book));
    });

    test('does what simulate says, refuses what it refuses, and undoes it', async () => {
      await fc.assert(
        fc.asyncProperty(notes ? bookAndNotes : bookAndPlan, async ({ book: before, plan }) => {
          const workbook = await makeWorkbook(before);
          // What was made may already be settled where the snapshot was not.
          const start = await workbook.readSnapshot('workbook');
          expect(plainBook(start)).toEqual(plainBook(before));
          const wanted = rehearse(plan, start);
          const outcome = await workbook.applyPlan(plan);
          const after = await workbook.readSnapshot('workbook');
          if (!wanted.ok) {
            expect(outcome).toEqual(wanted);
            expect(plainBook(after)).toEqual(plainBook(start));
            return;
          }
          expect(outcome.ok).toBe(true);
          const simulated = settle(simulate(plan, start), plan).snapshot;
          expect(plainBook(after)).toEqual(plainBook(simulated));
          if (!outcome.ok) return;
          expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
          const back = await workbook.readSnapshot('workbook');
          expect(plainBook(back)).toEqual(plainBook(start));
        }),
        { numRuns: 60 },
      );
    });

    test('names the first cell that is not as it was seen', async () => {
      const workbook = await makeWorkbook(book);
      const plan = planOf({
        ...block(book, 'Biểu 1', 'A2', [['x', 1, 2]]),
        old: [['Sản lượng', 200, 191]],
      });
      expect(await workbook.applyPlan(plan)).toEqual({
        ok: false,
        error: { code: 'cell-changed', sheet: 'Biểu 1', cell: formatCell({ row: 1, column: 2 }) },
      });
    });
  });
}
