import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { plainBook } from '../../../test/contract/plain';
import { testHost, type TestHost } from '../../../test/support/paneHost';
import { snapshotOf, type LiteralSheet } from '../../../test/support/snapshotOf';
import { findSheet, readFormula, readValue } from '../../core/model/cells';
import type { Snapshot } from '../../core/model/snapshot';
import { nodeCodec } from '../../workbook/file/codec/node';
import { openFileWorkbook } from '../../workbook/file/file';
import { createJournal } from './journal';
import type { ChosenFile } from './previousFile';
import { createTemplateStore, type TemplateStore } from './templateStore';
import type { TemplatePreview } from './templateState';

const samples = resolve(__dirname, '../../../samples');

const fileOf = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
});

const HA_QUANG = fileOf('ha-quang.xlsx', readFileSync(`${samples}/ha-quang-2020.xlsx`));

const DATA: LiteralSheet = {
  name: 'Số liệu',
  rows: [
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'],
    [1, 'Lúa', 'ha', 200, 150],
    [2, 'Ngô', 'ha', 50, 55],
    [3, 'Sắn', 'ha', 40, 40],
  ],
};
const FORM: LiteralSheet = {
  name: 'Biểu 1',
  rows: [
    ['Báo cáo của {đơn vị}, số {số văn bản}'],
    [],
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Giao đầu năm', 'Kế hoạch', 'Thực hiện'],
    ['…', '…'],
    ['…', '…'],
    ['Tổng cộng'],
  ],
};

async function issuedForm(): Promise<Snapshot> {
  const bytes = readFileSync(`${samples}/bieu-mau/bieu-chi-tieu.xlsx`);
  const opened = openFileWorkbook(bytes, nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.readSnapshot('workbook');
}

async function opened(book: Snapshot, changes: Parameters<typeof testHost>[1] = {}) {
  const host = testHost(book, changes);
  const journal = createJournal(host);
  const store = createTemplateStore(host, journal);
  await store.read();
  return { host, journal, store };
}

function preview(store: TemplateStore): TemplatePreview {
  const { book } = store.get();
  if (book.kind !== 'read') throw new Error(book.kind);
  return book.preview;
}

function choices(store: TemplateStore) {
  const { book } = store.get();
  if (book.kind !== 'read') throw new Error(book.kind);
  return book.choices;
}

async function cells(host: TestHost, sheet: string, rows: readonly number[], column: number) {
  const found = findSheet(await host.snapshot(), sheet);
  return rows.map((row) => (found === undefined ? undefined : readValue(found, row, column)));
}

describe('a form beside its data', () => {
  it('is found with its columns, its fields and the table that fills it', async () => {
    const { store } = await opened(snapshotOf(DATA, FORM));
    const { formSheet, data } = store.get();
    expect({ formSheet, data }).toEqual({ formSheet: 'Biểu 1', data: 'book' });
    const { blocks, fields } = choices(store);
    expect(fields).toEqual(['số văn bản']);
    expect(blocks.map(({ table, tables, isRefill }) => ({ table, tables, isRefill }))).toEqual([
      { table: 'Số liệu', tables: [{ sheet: 'Số liệu', lines: 3 }], isRefill: false },
    ]);
    const shown = preview(store);
    expect(shown.kind === 'form' && shown.blocks[0]?.rows).toEqual([
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Giao đầu năm', 'Kế hoạch', 'Thực hiện'],
      [1, 'Lúa', 'ha', undefined, 200, 150],
      [2, 'Ngô', 'ha', undefined, 50, 55],
      [3, 'Sắn', 'ha', undefined, 40, 40],
      [
        'Tổng cộng',
        undefined,
        undefined,
        undefined,
        { formula: 'SUM(E4:E6)', result: undefined },
        { formula: 'SUM(F4:F6)', result: undefined },
      ],
    ]);
  });

  it('is filled where it stands, and put back by undo', async () => {
    const { host, journal, store } = await opened(snapshotOf(DATA, FORM));
    const before = await host.snapshot();
    store.setTexts({ unit: 'xã Mẫu', fields: { 'số văn bản': '12/BC' } });
    await store.fill();
    expect(store.get()).toMatchObject({
      isBusy: false,
      problem: undefined,
      done: { sheets: ['Biểu 1'], lines: 3, inserted: 1, isUnchanged: false },
    });
    expect(await cells(host, 'Biểu 1', [0], 0)).toEqual(['Báo cáo của xã Mẫu, số 12/BC']);
    expect(await cells(host, 'Biểu 1', [3, 4, 5], 5)).toEqual([150, 55, 40]);
    expect(host.selected).toEqual([{ sheet: 'Biểu 1', cell: 'A1' }]);
    await journal.undo();
    expect(plainBook(await host.snapshot())).toEqual(plainBook(before));
    expect(store.get().isOutdated).toBe(true);
  });

  it('filled twice says the same, and knows by itself what it was filled with', async () => {
    const { host, journal, store } = await opened(snapshotOf(DATA, FORM));
    store.setTexts({ unit: 'xã Mẫu', fields: { 'số văn bản': '12/BC' } });
    await store.fill();
    const next = createTemplateStore(host, journal);
    await next.read();
    expect(next.get().texts).toEqual({
      unit: 'xã Mẫu',
      period: '',
      date: '',
      fields: { 'số văn bản': '12/BC' },
    });
    expect(choices(next).blocks.map(({ isRefill }) => isRefill)).toEqual([true]);
    await next.fill();
    expect(next.get().done?.isUnchanged).toBe(true);
    expect(journal.get().revision).toBe(1);
  });

  it('takes in a column what is chosen for it, and remembers that', async () => {
    const { host, journal, store } = await opened(snapshotOf(DATA, FORM));
    const place = { sheet: 'Biểu 1', index: 0 };
    store.chooseFill(place, 3, { kind: 'field', field: 'target' });
    const fills = (of: TemplateStore) =>
      choices(of).blocks[0]?.columns.map(({ fill }) => (fill?.kind === 'field' ? fill.field : ''));
    expect(fills(store)).toEqual(['number', 'indicator', 'unit', 'target', '', 'actual']);
    store.chooseFill(place, 5, undefined);
    await store.fill();
    expect(await cells(host, 'Biểu 1', [3, 4, 5], 3)).toEqual([200, 50, 40]);
    expect(await cells(host, 'Biểu 1', [3, 4, 5], 4)).toEqual([undefined, undefined, undefined]);
    expect(await cells(host, 'Biểu 1', [3, 4, 5], 5)).toEqual([undefined, undefined, undefined]);
    const next = createTemplateStore(host, journal);
    await next.read();
    expect(fills(next)).toEqual(['number', 'indicator', 'unit', 'target', '', '']);
  });
});

describe('a form filled from a file', () => {
  it('asks which of its tables, shows the lines, and fills them', async () => {
    const { host, journal, store } = await opened(await issuedForm());
    expect(store.get()).toMatchObject({ formSheet: 'Biểu 01', data: 'file' });
    expect(preview(store)).toEqual({ kind: 'none' });
    expect(choices(store).fields).toEqual(['địa danh']);
    await store.chooseFile(HA_QUANG);
    expect(preview(store)).toEqual({
      kind: 'problem',
      problem: {
        code: 'taskpane/form-several-sources',
        data: { block: 'Biểu 01!A5:G7', tables: 'Hà Quảng, Thông Nông' },
      },
    });
    await store.fill();
    expect(store.get().problem?.code).toBe('taskpane/form-several-sources');

    store.chooseTable({ sheet: 'Biểu 01', index: 0 }, 'Thông Nông');
    store.setTexts({ unit: 'huyện Hà Quảng', period: 'năm 2020', date: '5/6/2020' });
    const shown = preview(store);
    const lines = shown.kind === 'form' ? shown.form.blocks[0]?.lines : undefined;
    expect(lines).toBe(22);
    await store.fill();
    expect(store.get().done).toMatchObject({ lines: 22, inserted: 21 });
    const after = await host.snapshot();
    const form = findSheet(after, 'Biểu 01');
    if (form === undefined) throw new Error('the form is gone');
    expect(readValue(form, 2, 0)).toBe('Đơn vị báo cáo: huyện Hà Quảng');
    expect(readValue(form, 7, 1)).toBe('Thu nhập bình quân đầu người');
    expect(readFormula(form, 28, 5)?.text).toBe('IF(D29="","",E29/D29)');
    await journal.undo();
    expect(plainBook(await host.snapshot())).toEqual(plainBook(await issuedForm()));
  });

  it('says why a file can not be read, and keeps the one before', async () => {
    const { store } = await opened(await issuedForm());
    await store.chooseFile(HA_QUANG);
    await store.chooseFile(fileOf('anh.xlsx', Uint8Array.from([1, 2, 3])));
    expect(store.get().problem?.code).toBe('faults/not-a-zip');
    expect(store.get().file?.name).toBe('ha-quang.xlsx');
  });
});

describe('what stands in the way', () => {
  it('is told before anything is tried: a protected sheet, a wrong day', async () => {
    const { store } = await opened(snapshotOf(DATA, { ...FORM, isProtected: true }));
    expect(preview(store)).toEqual({
      kind: 'problem',
      problem: { code: 'refusals/sheet-protected', data: { sheet: 'Biểu 1' } },
    });
    store.setTexts({ date: '31/2/2026' });
    expect(preview(store)).toMatchObject({ problem: { code: 'taskpane/report-date-wrong' } });
  });

  it('is told when the workbook was changed meanwhile, and nothing is written', async () => {
    const book = snapshotOf(DATA, FORM);
    const host = testHost(book, {}, (workbook) => ({
      readSnapshot: (scope) => workbook.readSnapshot(scope),
      applyPlan: () =>
        Promise.resolve({
          ok: false,
          error: { code: 'cell-changed', sheet: 'Biểu 1', cell: 'B4' },
        }),
    }));
    const journal = createJournal(host);
    const store = createTemplateStore(host, journal);
    await store.read();
    await store.fill();
    expect(store.get()).toMatchObject({
      isBusy: false,
      done: undefined,
      problem: { code: 'refusals/cell-changed', data: { sheet: 'Biểu 1', cell: 'B4' } },
    });
    expect(journal.get().revision).toBe(0);
  });

  it('is told where no table of the sheet is understood', async () => {
    const { store } = await opened(snapshotOf({ name: 'Trang', rows: [['Lời mở đầu']] }, DATA));
    store.chooseForm('Trang');
    store.chooseData('book');
    expect(preview(store)).toMatchObject({ problem: { code: 'taskpane/form-no-block' } });
  });
});

test('a header that is not understood is pointed out, column by column', async () => {
  const form: LiteralSheet = {
    name: 'Biểu lạ',
    rows: [['Việc phải làm', 'Xong được'], ['…', '…'], ['Tổng cộng']],
  };
  const { host, store } = await opened(snapshotOf(form, DATA));
  store.chooseForm('Biểu lạ');
  store.chooseData('book');
  expect(preview(store)).toMatchObject({ problem: { code: 'taskpane/form-no-block' } });
  expect(store.columnsUnder({ first: 0, last: 0 })).toEqual([
    { column: 0, header: 'Việc phải làm' },
    { column: 1, header: 'Xong được' },
  ]);
  store.pointHeader(
    { first: 0, last: 0 },
    new Map([
      [0, 'indicator'],
      [1, 'actual'],
    ]),
  );
  await store.fill();
  expect(await cells(host, 'Biểu lạ', [1, 2, 3], 0)).toEqual(['Lúa', 'Ngô', 'Sắn']);
  expect(await cells(host, 'Biểu lạ', [1, 2, 3], 1)).toEqual([150, 55, 40]);
  store.forgetChoices();
  // The form remembers by itself where its header is.
  expect(preview(store)).toMatchObject({ kind: 'form', isUnchanged: true });
});
