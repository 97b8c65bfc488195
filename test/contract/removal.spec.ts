import type { Operation, Plan, Refusal } from '../../src/core/model/plan';
import type { RemoveSheet } from '../../src/core/model/removal';
import type { Snapshot } from '../../src/core/model/snapshot';
import { createMemoryWorkbook } from '../../src/workbook/memory/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { connected } from '../host/wire/connected';
import { makeFile } from './makeFile';
import { block, bookOf, cellOf, comment, planOf } from './planning';
import { plainBook } from './plain';

const wire = connected({ hasNotes: true });

afterEach(() => {
  expect(wire.complaints()).toEqual([]);
});

const ADAPTERS: readonly (readonly [string, (snapshot: Snapshot) => Promise<WorkbookPort>])[] = [
  ['memory', (snapshot) => Promise.resolve(createMemoryWorkbook(snapshot))],
  ['file', makeFile],
  ['excel', (snapshot) => Promise.resolve(wire.workbookOf(snapshot).workbook)],
];

const BOOK = bookOf({
  'Biểu 1': [
    ['Số hộ', 50],
    ['Từ nháp', { formula: "'Nháp'!A1*2", result: 20 }],
    ['Ở đây', { formula: 'B1+1', result: 51 }],
  ],
  Nháp: [[10, 'chưa duyệt']],
});

function removeSheet(changes: Partial<RemoveSheet> = {}): RemoveSheet {
  return {
    kind: 'remove-sheet',
    sheet: 'Nháp',
    visibility: 'visible',
    cells: 2,
    tables: [],
    names: [],
    ...changes,
  };
}

/** The formula that reads the sheet, turned into its value. */
const VALUE: Operation = block(BOOK, 'Biểu 1', 'B2', [[20]]);

async function refusalOf(workbook: WorkbookPort, plan: Plan): Promise<Refusal | undefined> {
  const outcome = await workbook.applyPlan(plan);
  return outcome.ok ? undefined : outcome.error;
}

describe.each(ADAPTERS)('removing for good: %s', (_name, make) => {
  test('deletes a sheet with its content once nothing speaks of it', async () => {
    const workbook = await make(BOOK);
    const outcome = await workbook.applyPlan(planOf(VALUE, removeSheet()));
    expect(outcome).toMatchObject({ ok: true });
    const after = await workbook.readSnapshot('workbook');
    expect(after.sheets.map(({ name }) => name)).toEqual(['Biểu 1']);
    expect(plainBook(after)).toMatchObject({
      sheets: [{ cells: { B1: 'number 50', B2: 'number 20', B3: '=B1+1 number 51' } }],
    });
  });

  test('says that neither the sheet nor the formula that spoke of it comes back', async () => {
    const workbook = await make(BOOK);
    const other = block(BOOK, 'Biểu 1', 'A1', [['Số hộ nghèo']]);
    const plan = planOf(other, VALUE, removeSheet());
    const outcome = await workbook.applyPlan(plan);
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(outcome.value.outsideUndo).toEqual([VALUE, removeSheet()]);
    expect(outcome.value.inverse.operations).toHaveLength(1);
    expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
    expect(plainBook(await workbook.readSnapshot('workbook'))).toMatchObject({
      sheets: [{ cells: { A1: 'text "Số hộ"', B2: 'number 20' } }],
    });
  });

  test('names the cells that speak of a sheet, and changes nothing', async () => {
    const workbook = await make(BOOK);
    const refusal = await refusalOf(workbook, planOf(removeSheet()));
    expect(refusal).toEqual({ code: 'sheet-in-use', sheet: 'Nháp', by: 'Biểu 1!B2' });
    expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(BOOK));
  });

  test('refuses a sheet that holds something else than was seen', async () => {
    const workbook = await make(BOOK);
    const fewer = planOf(VALUE, removeSheet({ cells: 1 }));
    const hidden = planOf(VALUE, removeSheet({ visibility: 'hidden' }));
    const expected = { code: 'sheet-changed', sheet: 'Nháp' };
    expect(await refusalOf(workbook, fewer)).toEqual(expected);
    expect(await refusalOf(workbook, hidden)).toEqual(expected);
  });

  test('keeps the last visible sheet', async () => {
    const workbook = await make(bookOf({ Nháp: [[1, 2]] }));
    const refusal = await refusalOf(workbook, planOf(removeSheet()));
    expect(refusal).toEqual({ code: 'sheet-last', sheet: 'Nháp' });
  });

  test('takes the chosen notes off and leaves the others', async () => {
    const workbook = await make(BOOK);
    const noted = planOf(
      comment('Biểu 1', 'A1', 'hỏi lại huyện'),
      comment('Biểu 1', 'B1', 'giữ lại'),
    );
    expect(await workbook.applyPlan(noted)).toMatchObject({ ok: true });
    const gone = [{ cell: cellOf('A1'), text: 'hỏi lại huyện' }];
    const removal: Operation = { kind: 'remove-comments', sheet: 'Biểu 1', comments: gone };
    const outcome = await workbook.applyPlan(planOf(removal));
    expect(outcome).toMatchObject({ ok: true, value: { inverse: { operations: [] } } });
    const after = await workbook.readSnapshot('workbook');
    expect(plainBook(after)).toMatchObject({ sheets: [{ comments: { B1: 'giữ lại' } }, {}] });
    expect(await refusalOf(workbook, planOf(removal))).toEqual({
      code: 'comment-changed',
      sheet: 'Biểu 1',
      cell: 'A1',
    });
  });

  test('refuses to take away properties that are not there', async () => {
    const workbook = await make(BOOK);
    const removal: Operation = { kind: 'remove-properties', old: { author: 'Không ai' } };
    expect(await refusalOf(workbook, planOf(removal))).toEqual({ code: 'properties-changed' });
  });
});

describe('over the wire', () => {
  const PROPERTIES = {
    title: 'Biểu',
    author: 'Nông Thị A',
    lastAuthor: 'TVA',
    company: 'UBND xã',
    custom: [
      { name: 'Số văn bản', value: '12/BC' },
      { name: 'Kỳ', value: '2026' },
    ],
  };

  test('blanks the properties that were chosen', async () => {
    const { workbook } = wire.workbookOf({ ...BOOK, properties: PROPERTIES });
    const old = { author: 'Nông Thị A', custom: [{ name: 'Kỳ', value: '2026' }] };
    const outcome = await workbook.applyPlan(planOf({ kind: 'remove-properties', old }));
    expect(outcome).toMatchObject({ ok: true });
    expect((await workbook.readSnapshot('workbook')).properties).toEqual({
      title: 'Biểu',
      lastAuthor: 'TVA',
      company: 'UBND xã',
      custom: [{ name: 'Số văn bản', value: '12/BC' }],
    });
  });

  test('refuses what Excel writes again with every save', async () => {
    const { workbook } = wire.workbookOf({ ...BOOK, properties: PROPERTIES });
    const plan = planOf({ kind: 'remove-properties', old: { lastAuthor: 'TVA' } });
    const expected = { code: 'not-supported', what: 'last-author-in-excel' };
    expect(await refusalOf(workbook, plan)).toEqual(expected);
  });

  test('deletes a sheet that Excel does not even list, with the names that stand for it', async () => {
    const [first, draft] = BOOK.sheets;
    if (first === undefined || draft === undefined) throw new Error('two sheets');
    const names = [
      { name: 'NguonNhap', formula: "'Nháp'!$A$1", isHidden: false },
      { name: 'GianTiep', formula: 'NguonNhap*2', isHidden: true, sheet: 'Biểu 1' },
    ];
    const kept = { name: 'TyLe', formula: '0.5', isHidden: false };
    const book: Snapshot = {
      ...BOOK,
      sheets: [first, { ...draft, visibility: 'veryHidden' }],
      names: [...names, kept],
    };
    const { workbook } = wire.workbookOf(book);
    const removal = removeSheet({ visibility: 'veryHidden', names });
    expect(await workbook.applyPlan(planOf(VALUE, removal))).toMatchObject({ ok: true });
    const after = await workbook.readSnapshot('workbook');
    expect(after.sheets.map(({ name }) => name)).toEqual(['Biểu 1']);
    expect(after.names).toEqual([kept]);
  });

  test('takes threads off as well as notes', async () => {
    const [first, ...others] = BOOK.sheets;
    if (first === undefined) throw new Error('a sheet');
    const comments = new Map([
      [0, 'ghi chú'],
      [1, 'trao đổi'],
    ]);
    const book = { ...BOOK, sheets: [{ ...first, comments }, ...others] };
    const { workbook, host } = wire.workbookOf(book, { threads: ['Biểu 1!B1'] });
    const seen = await workbook.readSnapshot('workbook');
    expect(seen.sheets[0]?.comments).toEqual(comments);
    const removal: Operation = {
      kind: 'remove-comments',
      sheet: 'Biểu 1',
      comments: [
        { cell: cellOf('A1'), text: 'ghi chú' },
        { cell: cellOf('B1'), text: 'trao đổi' },
      ],
    };
    expect(await workbook.applyPlan(planOf(removal))).toMatchObject({ ok: true });
    expect(host.book.snapshot().sheets[0]).not.toHaveProperty('comments');
  });

  test('breaks links once no formula reads another workbook', async () => {
    const book = bookOf({
      S: [
        [
          { formula: "'C:\\gửi\\[Sổ.xlsx]T'!A1", result: 5 },
          { formula: 'Nguon', result: 7 },
        ],
      ],
    });
    const names = [{ name: 'Nguon', formula: '[Khác.xlsx]T!$B$2', isHidden: false }];
    const linked = { ...book, names };
    const targets = ['C:\\gửi\\Sổ.xlsx', 'Khác.xlsx'];
    const { workbook, host } = wire.workbookOf(linked, {}, { supports: (v) => v !== '1.20' });
    expect((await workbook.readSnapshot('workbook')).externalLinks).toEqual(targets);
    const removal: Operation = { kind: 'remove-links', targets, names };
    const values = block(linked, 'S', 'A1', [[5, 7]]);
    expect(await refusalOf(workbook, planOf(removal))).toEqual({
      code: 'links-in-use',
      by: 'S!A1, S!B1',
    });
    expect(await workbook.applyPlan(planOf(values, removal))).toMatchObject({ ok: true });
    const after = await workbook.readSnapshot('workbook');
    expect(after.externalLinks).toEqual([]);
    expect(after.names).toEqual([]);
    expect(host.book.linksBroken).toBe(1);
  });

  test('writes the values of a spilling formula over all the cells that it fills', async () => {
    const book = spilled();
    const { workbook, host } = wire.workbookOf(book);
    expect(await workbook.applyPlan(planOf(FREED))).toMatchObject({ ok: true });
    const after = host.book.snapshot();
    expect(plainBook(after)).toMatchObject({
      sheets: [{ cells: { A1: 'number 1', A2: 'text "=b"', B1: 'text "x"' } }],
    });
  });
});

const FREED: Operation = {
  kind: 'array-to-values',
  sheet: 'S',
  range: { top: 0, left: 0, bottom: 1, right: 0 },
  formula: 'TDKT.GOPKY(B1:B2)',
  values: [[1], ['=b']],
};

/** A formula in A1 that fills A1:A2. */
function spilled(): Snapshot {
  const book = bookOf({ S: [[{ formula: 'TDKT.GOPKY(B1:B2)', result: 1 }, 'x'], ['=b']] });
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    grid: {
      ...sheet.grid,
      formulas: new Map([
        [0, { text: 'TDKT.GOPKY(B1:B2)', array: { top: 0, left: 0, bottom: 1, right: 0 } }],
      ]),
    },
  }));
  return { ...book, sheets };
}

test('memory keeps the values of a spilling formula and lets it go', async () => {
  const workbook = createMemoryWorkbook(spilled());
  expect(await workbook.applyPlan(planOf(FREED))).toMatchObject({ ok: true });
  expect(plainBook(await workbook.readSnapshot('workbook'))).toMatchObject({
    sheets: [{ cells: { A1: 'number 1', A2: 'text "=b"' } }],
  });
  expect(await refusalOf(workbook, planOf(FREED))).toMatchObject({ code: 'cell-changed' });
});
