import fc from 'fast-check';
import { DEFAULT_STYLE, findSheet } from '../../../src/core/model/cells';
import type { CellContent, Operation, Plan } from '../../../src/core/model/plan';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { invert } from '../../../src/core/plan/invert';
import { createMemoryWorkbook } from '../../../src/workbook/memory/memory';
import { ReadRefused } from '../../../src/workbook/port';
import { bookAndPlan } from '../../contract/arbitraries';
import { plainBook, plainSheet } from '../../contract/plain';
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
} from '../../contract/planning';
import type { HostOptions } from './book';
import { connected } from './connected';
import { fillPlan, sourceBook } from './fillPlan';
import type { Injection } from './host';
import { PAYLOAD_LIMIT } from './host';
import { plainHost } from './plainHost';

jest.setTimeout(30_000);

const { workbookOf, complaints } = connected();

afterEach(() => {
  expect(complaints()).toEqual([]);
});

function formatted(book: Snapshot, format: string): Snapshot {
  // Every cell that holds something has the format.
  const styles = [DEFAULT_STYLE, { ...DEFAULT_STYLE, numberFormat: format }];
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    grid: {
      ...sheet.grid,
      columns: sheet.grid.columns.map((data) => ({ ...data, styles: data.styles.map(() => 1) })),
    },
  }));
  return { ...book, styles, sheets };
}

describe('round trips', () => {
  test.each([20, 5_000])('a fill of %i rows takes three once the pane is open', async (rows) => {
    const { host, workbook } = workbookOf(sourceBook(rows));
    await workbook.prepare();
    expect(host.trips()).toHaveLength(2);
    host.forget();
    await workbook.readSnapshot('workbook');
    expect(host.trips()).toHaveLength(1);
    expect(await workbook.applyPlan(fillPlan(rows))).toMatchObject({ ok: true });
    expect(host.trips()).toHaveLength(3);
    for (const { sent, received } of host.trips()) {
      expect(sent).toBeLessThan(PAYLOAD_LIMIT);
      expect(received).toBeLessThan(PAYLOAD_LIMIT);
    }
    const memory = createMemoryWorkbook(sourceBook(rows));
    await memory.applyPlan(fillPlan(rows));
    expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(
      plainBook(await memory.readSnapshot('workbook')),
    );
  });

  test('a fill is undone in two', async () => {
    const { host, workbook } = workbookOf(sourceBook(20));
    await workbook.prepare();
    const before = plainHost(host);
    const outcome = await workbook.applyPlan(fillPlan(20));
    if (!outcome.ok) throw new Error(outcome.error.code);
    host.forget();
    expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
    expect(host.trips()).toHaveLength(2);
    expect(plainHost(host)).toEqual(before);
  });

  test('reading takes two when nobody prepared it, and one from then on', async () => {
    const { host, workbook } = workbookOf(sourceBook(20));
    await workbook.readSnapshot('workbook');
    expect(host.trips()).toHaveLength(2);
    host.forget();
    await workbook.readSnapshot({ sheets: ['Biểu 1'] });
    expect(host.trips()).toHaveLength(1);
  });

  test('a sheet that came meanwhile is read as well', async () => {
    const { host, workbook } = workbookOf(sourceBook(3));
    await workbook.prepare();
    host.book.addSheet('Mới');
    const snapshot = await workbook.readSnapshot('workbook');
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Số liệu', 'Biểu 1', 'Mới']);
    host.book.deleteSheet('Số liệu');
    const later = await workbook.readSnapshot('workbook');
    expect(later.sheets.map(({ name }) => name)).toEqual(['Biểu 1', 'Mới']);
  });

  test('what is too large for one trip is read and written in several', async () => {
    const book = sourceBook(400);
    const limits = { cells: 1_000, bytes: 40_000 };
    const { host, workbook } = workbookOf(book, {}, { limits });
    await workbook.prepare();
    host.forget();
    expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(book));
    const reads = host.trips().length;
    // 401 rows of 8 cells in bands of 125 rows, and a small sheet in the last one's trip.
    expect(reads).toBe(4);
    const outcome = await workbook.applyPlan(fillPlan(400));
    expect(outcome).toMatchObject({ ok: true });
    expect(host.trips().length).toBeGreaterThan(reads + 4);
    const memory = createMemoryWorkbook(book);
    await memory.applyPlan(fillPlan(400));
    expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(
      plainBook(await memory.readSnapshot('workbook')),
    );
  });

  test('an answer that Excel for the web finds too large is asked for in parts', async () => {
    const long = 'Nội dung rất dài '.repeat(30);
    const book = bookOf({ S: Array.from({ length: 4_000 }, () => [long, 1, 2, 3, 4, 5, 6, 7]) });
    const { host, workbook } = workbookOf(book, {}, { isOnline: true });
    expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(book));
    const errors = host.trips().map(({ error }) => error);
    expect(errors.filter((error) => error === 'ResponsePayloadSizeLimitExceeded')).toHaveLength(1);
  });

  test('of a sheet that is mostly blank only what holds something is read', async () => {
    const book = bookOf({ S: [['đầu']] });
    const { host, workbook } = workbookOf(book);
    await workbook.readSnapshot('workbook');
    const far = planOf(block(book, 'S', 'XFD400', [['cuối']]));
    expect(await workbook.applyPlan(far)).toMatchObject({ ok: true });
    host.forget();
    const snapshot = await workbook.readSnapshot('workbook');
    const sheet = snapshot.sheets[0];
    expect(sheet && plainSheet(snapshot, sheet).cells).toEqual({
      A1: 'text "đầu"',
      XFD400: 'text "cuối"',
    });
    expect(host.trips().every(({ received }) => received < 100_000)).toBe(true);
  });
});

describe('drawing and computing', () => {
  test('are put off for each trip that writes, and for no other', async () => {
    const limits = { cells: 10_000, bytes: 9_000 };
    const { host, workbook } = workbookOf(sourceBook(6), {}, { limits });
    await workbook.prepare();
    await workbook.readSnapshot('workbook');
    expect(host.book.suspensions).toEqual({ screen: 0, calculation: 0 });
    host.forget();
    await workbook.applyPlan(fillPlan(12));
    const writes = host.trips().length - 1;
    expect(writes).toBeGreaterThan(1);
    expect(host.book.suspensions).toEqual({ screen: writes, calculation: writes });
  });
});

describe('all or nothing', () => {
  const book = formatted(sourceBook(6), '@');
  const plan = fillPlan(12);
  const limits = { cells: 10_000, bytes: 9_000 };

  async function tripsOfFill(): Promise<number> {
    const { host, workbook } = workbookOf(book, {}, { limits });
    await workbook.prepare();
    host.forget();
    expect(await workbook.applyPlan(plan)).toMatchObject({ ok: true });
    return host.trips().length;
  }

  async function failing(...injections: readonly Injection[]) {
    const { host, workbook } = workbookOf(book, {}, { limits });
    await workbook.prepare();
    const before = plainHost(host);
    host.forget();
    host.inject(...injections);
    const outcome = await workbook.applyPlan(plan);
    host.inject();
    return { outcome, before, after: plainHost(host), host, workbook };
  }

  test('a failure at any trip leaves the workbook as it was, cell by cell', async () => {
    const trips = await tripsOfFill();
    expect(trips).toBeGreaterThan(5);
    for (let trip = 0; trip < trips; trip += 1) {
      for (const when of ['before', 'middle', 'after'] as const) {
        const { outcome, before, after } = await failing({ trip, when, code: 'GeneralException' });
        expect({ trip, when, outcome }).toEqual({
          trip,
          when,
          outcome: { ok: false, error: { code: 'excel-failed', error: 'GeneralException' } },
        });
        expect({ trip, when, book: after }).toEqual({ trip, when, book: before });
      }
    }
  });

  test('a failure before any action of a trip leaves cells, formats and looks as they were', async () => {
    const small = formatted(bookOf({ S: [['a', 1, 'b'], [{ formula: 'B1*2', result: 2 }]] }), '@');
    const look = { bold: true, fontSize: 14, numberFormat: '0.0' };
    const steps = planOf(
      block(small, 'S', 'A1', [['x', 5, { formula: 'A2', result: 2 }]]),
      style('S', 'A2', look, { bold: false, fontSize: 11, numberFormat: '@' }),
      block(small, 'S', 'D1', [['001']]),
      merge('S', 'E1:F2'),
    );
    const once = workbookOf(small);
    await once.workbook.prepare();
    once.host.forget();
    await once.workbook.applyPlan(steps);
    const actions = once.host.trips()[1]?.actions ?? 0;
    expect(actions).toBeGreaterThan(20);
    for (let when = 0; when < actions; when += 1) {
      const { host, workbook } = workbookOf(small);
      await workbook.prepare();
      const before = plainHost(host);
      host.forget();
      host.inject({ trip: 1, when, code: 'GeneralException' });
      expect(await workbook.applyPlan(steps)).toMatchObject({ ok: false });
      expect({ when, book: plainHost(host) }).toEqual({ when, book: before });
    }
  });

  test('a cell edited between two batches puts the first one back', async () => {
    const trips = await tripsOfFill();
    const code = 'InvalidOperationInCellEditMode';
    const { outcome, before, after } = await failing({ trip: trips - 1, when: 'before', code });
    expect(outcome).toEqual({ ok: false, error: { code: 'excel-busy' } });
    expect(after).toEqual(before);
  });

  test('one more failure while it puts back does not keep it from putting back', async () => {
    const trips = await tripsOfFill();
    for (let later = 1; later < 6; later += 1) {
      const { outcome, before, after } = await failing(
        { trip: trips - 1, when: 'middle', code: 'GeneralException' },
        { trip: trips - 1 + later, when: 'middle', code: 'RequestAborted' },
      );
      expect(outcome).toMatchObject({ ok: false, error: { code: 'excel-failed' } });
      expect({ later, book: after }).toEqual({ later, book: before });
    }
  });

  test('says so when it can not put back', async () => {
    const trips = await tripsOfFill();
    const always = Array.from({ length: 30 }, (_, i): Injection => ({
      trip: trips - 1 + i,
      when: 'before',
      code: 'RequestAborted',
    }));
    const { outcome } = await failing(...always);
    expect(outcome).toEqual({
      ok: false,
      error: { code: 'not-restored', error: 'RequestAborted' },
    });
  });

  test('a cell that somebody else changed while it failed keeps what they wrote', async () => {
    const trips = await tripsOfFill();
    const { host, workbook } = workbookOf(book, {}, { limits });
    await workbook.prepare();
    host.forget();
    host.inject({ trip: trips - 1, when: 'before', code: 'GeneralException' });
    host.onTrip = (trip) => {
      if (trip === trips)
        host.book.write(host.book.sheet('Biểu 1'), 4, 1, { value: 'của người khác' });
    };
    expect(await workbook.applyPlan(plan)).toMatchObject({ ok: false });
    const after = host.book.snapshot();
    const sheet = findSheet(after, 'Biểu 1');
    expect(sheet && contentAt(sheet, 4, 1)).toBe('của người khác');
    expect(sheet && contentAt(sheet, 5, 1)).toBeUndefined();
    expect(after.sheets.map(({ name }) => name)).toEqual(['Số liệu', 'Biểu 1']);
  });

  test('undoes a fill of several batches', async () => {
    const { host, workbook } = workbookOf(book, {}, { limits });
    const before = plainHost(host);
    const outcome = await workbook.applyPlan(plan);
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(plainHost(host)).not.toEqual(before);
    expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
    expect(plainHost(host)).toEqual(before);
  });
});

describe('what is refused', () => {
  const book = bookOf({
    S: [
      ['a', 1],
      [2, { formula: 'B1*2', result: 2 }],
    ],
  });
  const plan = planOf(block(book, 'S', 'A1', [['b', 5]]));

  const hosts: readonly (readonly [string, HostOptions, Plan, unknown])[] = [
    ['a cell is being edited', { isEditing: true }, plan, { code: 'excel-busy' }],
    ['the workbook is closed', { isClosed: true }, plan, { code: 'workbook-closed' }],
    ['the workbook is read-only', { isReadOnly: true }, plan, { code: 'no-permission' }],
    [
      'the structure is locked and a sheet is to be added',
      { isStructureLocked: true },
      planOf({ kind: 'add-sheet', sheet: 'Mới' }),
      { code: 'not-supported', what: 'structure-locked' },
    ],
  ];

  test.each(hosts)('says why when %s', async (_, options, wanted, error) => {
    const { host, workbook } = workbookOf(book);
    await workbook.readSnapshot('workbook');
    const before = plainHost(host);
    host.book.options = options;
    expect(await workbook.applyPlan(wanted)).toEqual({ ok: false, error });
    expect(plainHost(host)).toEqual(before);
  });

  test.each([
    ['InactiveWorkbook', { code: 'workbook-inactive' }],
    ['InvalidOperationInCellEditMode', { code: 'excel-busy' }],
    ['RequestPayloadSizeLimitExceeded', { code: 'too-large' }],
  ])('takes %s of any trip for what it is', async (code, error) => {
    const { host, workbook } = workbookOf(book);
    await workbook.prepare();
    host.forget();
    host.inject({ trip: 1, when: 'before', code });
    const before = plainHost(host);
    expect(await workbook.applyPlan(plan)).toEqual({ ok: false, error });
    expect(plainHost(host)).toEqual(before);
  });

  test('reading rejects with the reason', async () => {
    const { workbook } = workbookOf(book, { isEditing: true });
    const reading = workbook.readSnapshot('workbook');
    await expect(reading).rejects.toBeInstanceOf(ReadRefused);
    await expect(reading).rejects.toMatchObject({ refusal: { code: 'excel-busy' } });
  });

  test('gives up on a workbook in which something named is never found', async () => {
    const { host, workbook } = workbookOf(book);
    await workbook.prepare();
    host.forget();
    // Only reading fails; learning the outline does not.
    host.inject(
      ...[0, 3, 6].map((trip): Injection => ({ trip, when: 'before', code: 'ItemNotFound' })),
    );
    await expect(workbook.readSnapshot('workbook')).rejects.toMatchObject({
      refusal: { code: 'excel-failed', error: 'ItemNotFound' },
    });
    expect(host.trips()).toHaveLength(7);
    host.inject();
    expect((await workbook.readSnapshot('workbook')).sheets).toHaveLength(1);
  });

  test('a protected sheet is left alone, others are written', async () => {
    const [first, ...others] = bookOf({ S: [['a']], T: [['b']] }).sheets;
    if (first === undefined) throw new Error('no sheet');
    const locked = { ...bookOf({}), sheets: [{ ...first, isProtected: true }, ...others] };
    const { host, workbook } = workbookOf(locked);
    const both = planOf(block(locked, 'T', 'A1', [['x']]), block(locked, 'S', 'A1', [['y']]));
    const before = plainHost(host);
    expect(await workbook.applyPlan(both)).toEqual({
      ok: false,
      error: { code: 'sheet-protected', sheet: 'S' },
    });
    expect(plainHost(host)).toEqual(before);
    const one = planOf(block(locked, 'T', 'A1', [['x']]));
    expect(await workbook.applyPlan(one)).toMatchObject({ ok: true });
  });

  test('a change of a co-author since the snapshot is not overwritten', async () => {
    const { host, workbook } = workbookOf(book);
    await workbook.readSnapshot('workbook');
    host.book.write(host.book.sheet('S'), 0, 1, { value: 7 });
    host.book.settle();
    expect(await workbook.applyPlan(plan)).toEqual({
      ok: false,
      error: { code: 'cell-changed', sheet: 'S', cell: 'B1' },
    });
  });

  test('a formula that fills several cells is not broken', async () => {
    const base = bookOf({ S: [[{ formula: 'ROW(A1:A3)', result: 1 }], [2], [3], ['x']] });
    const [sheet] = base.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const array = { top: 0, left: 0, bottom: 2, right: 0 };
    const formulas = new Map([[0, { text: 'ROW(A1:A3)', array }]]);
    const spilled = { ...base, sheets: [{ ...sheet, grid: { ...sheet.grid, formulas } }] };
    const { workbook } = workbookOf(spilled);
    const snapshot = await workbook.readSnapshot('workbook');
    expect(snapshot.sheets[0]?.grid.formulas.get(0)).toEqual({ text: 'ROW(A1:A3)', array });
    expect(await workbook.applyPlan(planOf(block(spilled, 'S', 'A2', [[5]])))).toEqual({
      ok: false,
      error: { code: 'in-array-formula', sheet: 'S', cell: 'A2' },
    });
    expect(await workbook.applyPlan(planOf(block(spilled, 'S', 'A4', [[5]])))).toMatchObject({
      ok: true,
    });
  });

  test('what Excel does not keep as it was written is put back', async () => {
    const { host, workbook } = workbookOf(book);
    const before = plainHost(host);
    const write = host.book.write.bind(host.book);
    // An Excel that cuts long texts.
    host.book.write = (sheet, row, column, content) => {
      const { value } = content;
      write(sheet, row, column, typeof value === 'string' ? { value: value.slice(0, 5) } : content);
    };
    const long = planOf(
      block(book, 'S', 'A1', [
        [1, 2],
        ['dài hơn năm', 3],
      ]),
    );
    expect(await workbook.applyPlan(long)).toEqual({
      ok: false,
      error: { code: 'cell-not-kept', sheet: 'S', cell: 'A2' },
    });
    expect(plainHost(host)).toEqual(before);
  });
});

describe('values and formats', () => {
  const contents: readonly CellContent[] = [
    '00123',
    '=1+1',
    "'x",
    '',
    5,
    0.125,
    true,
    { formula: 'SUM(1,2)', result: 3 },
    '01/7/2025',
    'Mar 5',
    'TRUE',
  ];

  test.each(['@', 'General', '0.00%', 'dd/mm/yyyy'])(
    'text stays text and numbers numbers in cells of format %s, which stays',
    async (format) => {
      const book = formatted(bookOf({ S: [contents.map(() => 'cũ')] }), format);
      const { workbook } = workbookOf(book);
      const plan = planOf(block(book, 'S', 'A1', [contents]));
      expect(await workbook.applyPlan(plan)).toMatchObject({ ok: true });
      const snapshot = await workbook.readSnapshot('workbook');
      const memory = createMemoryWorkbook(book);
      await memory.applyPlan(plan);
      expect(plainBook(snapshot)).toEqual(plainBook(await memory.readSnapshot('workbook')));
    },
  );

  test('a formula takes no format from the cells it refers to', async () => {
    const book = formatted(bookOf({ S: [[45_000, 0.5]] }), 'dd/mm/yyyy');
    const { workbook } = workbookOf(book);
    const formulas = [
      { formula: 'A1+1', result: 45_001 },
      { formula: 'B1*2', result: 1 },
    ];
    await workbook.applyPlan(planOf(block(book, 'S', 'A2', [formulas])));
    const snapshot = await workbook.readSnapshot('workbook');
    const sheet = snapshot.sheets[0];
    expect(sheet && plainSheet(snapshot, sheet).cells).toMatchObject({
      A2: '=A1+1 number 45001',
      B2: '=B1*2 number 1',
    });
  });

  test('formulas of the add-in read alike before and after Excel registered them', async () => {
    const book = bookOf({ S: [[{ formula: 'TDKT.TUGOC(5,4,1)', result: 1 }]] });
    const { host, workbook } = workbookOf(book, { isUnregistered: true });
    expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(book));
    const same = planOf(block(book, 'S', 'B1', [[1]]), {
      ...block(book, 'S', 'A1', [[2]]),
    });
    expect(await workbook.applyPlan(same)).toMatchObject({ ok: true });
    expect(host.trips().length).toBeGreaterThan(0);
  });

  test('several print areas stand between the list separators of the user', async () => {
    const book = bookOf({ S: [['a']] });
    const areas = ['A1:B9', 'A20:B29'];
    const printArea = [
      { top: 0, left: 0, bottom: 8, right: 1 },
      { top: 19, left: 0, bottom: 28, right: 1 },
    ];
    const plan = planOf(pageSetup('S', { printArea }));
    const platforms = [
      [{ decimalSeparator: ',', listSeparator: ';' }, { isOnline: false }],
      [{ decimalSeparator: ',', listSeparator: ',' }, { isOnline: true }],
      [{ decimalSeparator: '.', listSeparator: ',' }, { isOnline: false }],
    ] as const;
    for (const [options, platform] of platforms) {
      const { workbook } = workbookOf(book, options, platform);
      expect(await workbook.applyPlan(plan)).toMatchObject({ ok: true });
      const snapshot = await workbook.readSnapshot('workbook');
      const sheet = snapshot.sheets[0];
      expect(sheet && plainSheet(snapshot, sheet).pageSetup).toEqual({ printArea: areas });
    }
  });

  test('a width that a screen rounds to whole pixels can be undone', async () => {
    const book = bookOf({ S: [['a']] });
    const { host, workbook } = workbookOf(book, { wholePixels: true });
    const before = plainHost(host);
    const span = { first: 0, last: 2 };
    const plan = planOf({
      kind: 'size',
      sheet: 'S',
      axis: 'columns',
      span,
      size: 8.5,
      old: undefined,
    });
    const outcome = await workbook.applyPlan(plan);
    if (!outcome.ok) throw new Error(outcome.error.code);
    const [width] = (await workbook.readSnapshot('workbook')).sheets[0]?.columnWidths ?? [];
    expect(width?.width).toBeCloseTo(60 / 7, 3);
    expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
    expect(plainHost(host)).toEqual(before);
  });

  test('the state is the part that files hold', async () => {
    const { host, workbook } = workbookOf(bookOf({ S: [] }));
    await workbook.applyPlan(planOf({ kind: 'state', state: '{"a":"<&>\r"}', old: undefined }));
    expect(host.book.xmlParts.map(({ xml }) => xml)).toEqual([
      '<state xmlns="urn:tdkt:state:1">{"a":"&lt;&amp;&gt;&#13;"}</state>',
    ]);
    expect((await workbook.readSnapshot('workbook')).state).toBe('{"a":"<&>\r"}');
  });

  test('fonts and heights that differ deep in a table are read', async () => {
    const rows = Array.from({ length: 700 }, (_, i) => [i, `dòng ${String(i)}`]);
    const book = bookOf({ S: rows });
    const look = { fontName: '.VnTime', fontSize: 14 };
    const old = { fontName: 'Calibri', fontSize: 11 };
    const tall: Operation = {
      kind: 'size',
      sheet: 'S',
      axis: 'rows',
      span: { first: 600, last: 601 },
      size: 33,
      old: undefined,
    };
    const plan = planOf(style('S', 'B500:B502', look, old), tall, merge('S', 'D650:E651'));
    const memory = createMemoryWorkbook(book);
    await memory.applyPlan(plan);
    const wanted = await memory.readSnapshot('workbook');
    const { host, workbook } = workbookOf(wanted);
    await workbook.prepare();
    host.forget();
    expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(wanted));
    expect(host.trips()).toHaveLength(2);
  });
});

test('drop-down lists of a new sheet offer ranges and literals', async () => {
  const { host, workbook } = workbookOf(bookOf({ 'Danh mục': [['Đạt'], ['Vượt']] }));
  const plan = planOf(
    { kind: 'add-sheet', sheet: 'Sổ' },
    validation('Sổ', 'A2:A501', "'Danh mục'!$A$1:$A$2"),
    validation('Sổ', 'B2', '"Có,""Không"""'),
  );
  expect(await workbook.applyPlan(plan)).toMatchObject({ ok: true });
  const [, sheet] = host.book.snapshot().sheets;
  expect(sheet?.validations).toMatchObject([
    { ranges: [rangeOf('A2:A501')], type: 'list', formula: "'Danh mục'!$A$1:$A$2" },
    { ranges: [rangeOf('B2')], type: 'list', formula: '"Có,""Không"""' },
  ]);
});

describe('fills and links', () => {
  const book = bookOf({ S: [['tên', 200], [{ formula: 'B1*2', result: 400 }]] });
  const place = "'S'!B1";

  test('colours cells, reads colours, and gives the old ones back', async () => {
    const { host, workbook } = workbookOf(book);
    const yellow = planOf(style('S', 'A1:B1', { fill: 'FFF2CC' }, { fill: 'none' }));
    const red = planOf(style('S', 'B1', { fill: 'FFC7CE' }, { fill: 'FFF2CC' }));
    const before = plainHost(host);
    await workbook.applyPlan(yellow);
    const outcome = await workbook.applyPlan(red);
    const snapshot = await workbook.readSnapshot('workbook');
    const sheet = snapshot.sheets[0];
    expect(sheet && plainSheet(snapshot, sheet).cells).toMatchObject({
      A1: 'text "tên" [General|Calibri|11|FFF2CC]',
      B1: 'number 200 [General|Calibri|11|FFC7CE]',
    });
    expect(await workbook.applyPlan(red)).toMatchObject({ error: { code: 'cell-changed' } });
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
    expect(await workbook.applyPlan(invert(yellow))).toMatchObject({ ok: true });
    expect(plainHost(host)).toEqual(before);
  });

  test('lets cells lead somewhere without touching what they hold or their font', async () => {
    const look = { fontName: 'Times New Roman', fontSize: 13 };
    const { host, workbook } = workbookOf(book);
    await workbook.applyPlan(
      planOf(style('S', 'A1:A2', look, { fontName: 'Calibri', fontSize: 11 })),
    );
    const before = plainHost(host);
    const plan = planOf(link('S', 'A1', place), link('S', 'A2', place), link('S', 'B1', place));
    const outcome = await workbook.applyPlan(plan);
    if (!outcome.ok) throw new Error(outcome.error.code);
    const snapshot = host.book.snapshot();
    const sheet = snapshot.sheets[0];
    expect(sheet && plainSheet(snapshot, sheet)).toMatchObject({
      cells: {
        A1: 'text "tên" [General|Times New Roman|13]',
        A2: '=B1*2 number 400 [General|Times New Roman|13]',
        B1: 'number 200',
      },
      links: { A1: place, A2: place, B1: place },
    });
    expect(await workbook.applyPlan(plan)).toEqual({
      ok: false,
      error: { code: 'link-changed', sheet: 'S', cell: 'A1' },
    });
    expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
    expect(plainHost(host)).toEqual(before);
  });

  test('takes links away again when a later part of the plan fails', async () => {
    const plan = planOf(
      link('S', 'A1', place),
      { kind: 'add-sheet', sheet: 'Kết quả' },
      block(book, 'Kết quả', 'A1', [['Ô sai']]),
      link('Kết quả', 'A1', place),
      style('Kết quả', 'A1', { fill: 'FCE4D6' }),
    );
    const font = { fontName: 'Times New Roman', fontSize: 13 };
    for (const when of ['middle', 'after'] as const) {
      const { host, workbook } = workbookOf(book);
      await workbook.applyPlan(
        planOf(style('S', 'A1', font, { fontName: 'Calibri', fontSize: 11 })),
      );
      const before = plainHost(host);
      host.forget();
      host.inject({ trip: 1, when, code: 'GeneralException' });
      expect(await workbook.applyPlan(plan)).toMatchObject({ ok: false });
      expect(plainHost(host)).toEqual(before);
      host.inject();
      expect(await workbook.applyPlan(plan)).toMatchObject({ ok: true });
    }
  });

  test('a link on a blank cell, which would write into it, is not kept', async () => {
    const { host, workbook } = workbookOf(book);
    const before = plainHost(host);
    expect(await workbook.applyPlan(planOf(link('S', 'D9', place)))).toEqual({
      ok: false,
      error: { code: 'cell-not-kept', sheet: 'S', cell: 'D9' },
    });
    expect(plainHost(host)).toEqual(before);
  });

  test('notes are refused by an Excel that has none for add-ins', async () => {
    const { workbook } = workbookOf(book);
    expect(await workbook.applyPlan(planOf(comment('S', 'A1', 'Xem lại')))).toEqual({
      ok: false,
      error: { code: 'not-supported', what: 'comments-in-excel' },
    });
  });
});

describe('Excel’s own undo', () => {
  const book = bookOf({ S: [['a', 1]] });
  const plan = planOf(block(book, 'S', 'A1', [['b']]));

  test('is asked for one step where Excel has it, and done without where it refuses', async () => {
    const asked: (boolean | undefined)[] = [];
    const { host, workbook } = workbookOf(book, {}, { supports: (version) => version === '1.20' });
    await workbook.prepare();
    host.forget();
    host.inject({ trip: 1, when: 'middle', code: 'UndoNotSupported' });
    const run = host.onTrip;
    host.onTrip = (trip) => {
      run(trip);
      asked.push(host.lastOptions.mergeUndoGroup);
    };
    expect(await workbook.applyPlan(plan)).toMatchObject({ ok: true });
    expect(asked.slice(0, 2)).toEqual([true, true]);
    expect(asked.at(-1)).toBeUndefined();
    const sheet = host.book.snapshot().sheets[0];
    expect(sheet && contentAt(sheet, 0, 0)).toBe('b');
  });
});

describe('random plans', () => {
  test('end as they end in memory', async () => {
    await fc.assert(
      fc.asyncProperty(bookAndPlan, async ({ book, plan }) => {
        const memory = createMemoryWorkbook(book);
        const { workbook } = workbookOf(book);
        const wanted = await memory.applyPlan(plan);
        const outcome = await workbook.applyPlan(plan);
        expect(outcome).toEqual(wanted);
        expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(
          plainBook(await memory.readSnapshot('workbook')),
        );
      }),
      { numRuns: 40 },
    );
  });
});
