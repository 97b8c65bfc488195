import { bookOf, contentAt } from '../../../test/contract/planning';
import { plainBook } from '../../../test/contract/plain';
import { testHost, type TestHost } from '../../../test/support/paneHost';
import { findSheet } from '../../core/model/cells';
import type { CellContent } from '../../core/model/plan';
import { ReadRefused } from '../../workbook/port';
import type { AnnexesState } from './annexesState';
import { createAnnexesStore } from './annexesStore';
import { createJournal } from './journal';

const HEADER = ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Ghi chú'];
const SOURCE = [HEADER, [1, 'Trồng rừng', 500, 425], [2, 'Số xã đạt chuẩn', 10, 12, 'vượt sớm']];

function paneOf(sheets: Readonly<Record<string, readonly (readonly CellContent[])[]>>) {
  const host = testHost(bookOf(sheets));
  const journal = createJournal(host);
  return { host, journal, store: createAnnexesStore(host, journal) };
}

const preview = ({ book }: AnnexesState) => (book.kind === 'read' ? book.preview : undefined);
const percents = (state: AnnexesState): readonly unknown[] | undefined => {
  const shown = preview(state);
  return shown?.kind === 'annex'
    ? shown.annex.targets?.map(({ percent }) => percent.content)
    : undefined;
};

async function cell(host: TestHost, sheet: string, row: number, column: number) {
  const found = findSheet(await host.snapshot(), sheet);
  return found === undefined ? undefined : contentAt(found, row, column);
}

/** Writes into the workbook as its user does. */
async function type(
  host: TestHost,
  sheet: string,
  [row, column]: readonly [number, number],
  to: CellContent,
) {
  const old = await cell(host, sheet, row, column);
  const applied = await host.workbook.applyPlan({
    because: { code: 'test', data: {} },
    operations: [{ kind: 'set-block', sheet, at: { row, column }, old: [[old]], values: [[to]] }],
  });
  expect(applied.ok).toBe(true);
}

describe('the store of annexes', () => {
  it('finds the source and shows the annex before anything is written', async () => {
    const { host, store } = paneOf({ Nguồn: SOURCE });
    const before = plainBook(await host.snapshot());
    await store.read();
    store.chooseAnnex('chi-tieu-ghi-chu');
    store.setForm({ formulas: 'values' });
    expect(store.get()).toMatchObject({ annex: 'chi-tieu-ghi-chu', source: 'Nguồn' });
    expect(percents(store.get())).toEqual([85, 120]);
    expect(plainBook(await host.snapshot())).toEqual(before);
  });

  it('fills a new sheet, goes there, and undoes it', async () => {
    const { host, journal, store } = paneOf({ Nguồn: SOURCE });
    const before = plainBook(await host.snapshot());
    await store.read();
    store.chooseAnnex('chi-tieu-ghi-chu');
    await store.fill();
    expect(store.get().done).toEqual({ kind: 'filled', sheet: 'Phụ lục', lines: 2 });
    expect(host.selected).toEqual([{ sheet: 'Phụ lục', cell: 'A1' }]);
    expect((await host.snapshot()).sheets.map(({ name }) => name)).toEqual(['Nguồn', 'Phụ lục']);
    expect(journal.get().last?.code).toBe('reasons/fill-annexes');
    await journal.undo();
    expect(plainBook(await host.snapshot())).toEqual(before);
    expect(store.get().isOutdated).toBe(true);
  });

  it('fills what the workbook says now, not what it said when it was read', async () => {
    const { host, store } = paneOf({ Nguồn: SOURCE });
    await store.read();
    store.chooseAnnex('chi-tieu-ghi-chu');
    await type(host, 'Nguồn', [1, 3], 250);
    await store.fill();
    const sheet = findSheet(await host.snapshot(), 'Phụ lục');
    const values = [...(sheet?.grid.columns ?? [])].flatMap(({ numbers }) => [...numbers]);
    expect(values).toContain(250);
    expect(values).not.toContain(425);
  });

  it('fills again in place and keeps the notes that somebody wrote by hand', async () => {
    const { host, journal, store } = paneOf({ Nguồn: SOURCE });
    await store.read();
    store.chooseAnnex('chi-tieu-ghi-chu');
    await store.fill();
    const shown = preview(store.get());
    const first = shown?.kind === 'annex' ? (shown.annex.targets?.[0]?.row ?? 0) : 0;
    await type(host, 'Phụ lục', [first, 5], 'do mưa lũ');
    await type(host, 'Nguồn', [1, 3], 450);
    await store.read();
    const again = preview(store.get());
    expect(again).toMatchObject({ again: { kind: 'possible', sheet: 'Phụ lục' } });
    const before = plainBook(await host.snapshot());
    await store.fillAgain();
    expect(store.get().done).toEqual({
      kind: 'refilled',
      sheet: 'Phụ lục',
      changed: 1,
      notesKept: 1,
    });
    expect(await cell(host, 'Phụ lục', first, 3)).toBe(450);
    expect(await cell(host, 'Phụ lục', first, 5)).toBe('do mưa lũ');
    expect(await cell(host, 'Phụ lục', first + 1, 5)).toBe('vượt sớm');
    expect(await cell(host, 'Phụ lục', first, 4)).toMatchObject({ result: 90 });
    await journal.undo();
    expect(plainBook(await host.snapshot())).toEqual(before);
  });

  it('says that it can not fill in place once lines were added, and fills another sheet', async () => {
    const { host, store } = paneOf({ Nguồn: SOURCE });
    await store.read();
    store.chooseAnnex('chi-tieu-ghi-chu');
    await store.fill();
    await type(host, 'Nguồn', [3, 1], 'Dòng mới');
    await type(host, 'Nguồn', [3, 2], 4);
    await type(host, 'Nguồn', [3, 3], 2);
    await store.read();
    expect(preview(store.get())).toMatchObject({
      again: { kind: 'impossible', problem: { code: 'taskpane/fill-shape-changed' } },
    });
    await store.fill();
    expect(store.get().done).toEqual({ kind: 'filled', sheet: 'Phụ lục (2)', lines: 3 });
  });

  it('keeps in the workbook which column the user chose, and forgets it again', async () => {
    const { host, store } = paneOf({
      Nguồn: [
        ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Số khác'],
        [1, 'Trồng rừng', 500, 425, 100],
      ],
    });
    await store.read();
    store.chooseAnnex('chi-tieu-ghi-chu');
    store.setForm({ formulas: 'values' });
    expect(percents(store.get())).toEqual([85]);
    await store.mapColumn('actual', 4);
    expect(percents(store.get())).toEqual([20]);
    expect((await host.snapshot()).state).toContain('"mappings"');
    await store.forgetColumns('Nguồn');
    expect(percents(store.get())).toEqual([85]);
    expect((await host.snapshot()).state).not.toContain('"mappings"');
  });

  it('reads a table that the user points out', async () => {
    const { store } = paneOf({
      Lạ: [
        ['a', 'b', 'c'],
        ['Trồng rừng', 500, 425],
      ],
    });
    await store.read();
    store.setForm({ formulas: 'values' });
    expect(store.columnsUnder('Lạ', 0).map(({ header }) => header)).toEqual(['a', 'b', 'c']);
    await store.pointOut({
      sheet: 'Lạ',
      header: { first: 0, last: 0 },
      columns: { indicator: 0, target: 1, actual: 2 },
    });
    store.chooseAnnex('chi-tieu-ghi-chu');
    store.chooseSource('Lạ');
    expect(percents(store.get())).toEqual([85]);
  });

  it('writes the sample into a new sheet and offers to fill from it', async () => {
    const { host, store } = paneOf({ Trống: [] });
    await store.read();
    await store.openSample();
    expect(store.get().done).toEqual({ kind: 'sample', sheet: 'Số liệu mẫu' });
    expect(store.get().source).toBe('Số liệu mẫu');
    expect(preview(store.get())).toMatchObject({ kind: 'annex', annex: { lines: 8 } });
    expect(host.selected).toEqual([{ sheet: 'Số liệu mẫu', cell: 'A1' }]);
    await store.openSample();
    expect(store.get().done).toEqual({ kind: 'sample', sheet: 'Số liệu mẫu (2)' });
  });

  it('says why the workbook refused, and writes nothing', async () => {
    const book = bookOf({ Nguồn: SOURCE });
    const host = testHost(book, {}, (workbook) => ({
      ...workbook,
      applyPlan: () => Promise.resolve({ ok: false, error: { code: 'excel-busy' } }),
    }));
    const store = createAnnexesStore(host, createJournal(host));
    await store.read();
    store.chooseAnnex('chi-tieu-ghi-chu');
    await store.fill();
    expect(store.get()).toMatchObject({
      problem: { code: 'refusals/excel-busy' },
      done: undefined,
      isBusy: false,
    });
    expect(plainBook(await host.snapshot())).toEqual(plainBook(book));
  });

  it('says why the workbook could not be read', async () => {
    const host = testHost(bookOf({}), {}, (workbook) => ({
      ...workbook,
      readSnapshot: () => Promise.reject(new ReadRefused({ code: 'too-large' })),
    }));
    const store = createAnnexesStore(host, createJournal(host));
    await store.read();
    expect(store.get().book).toEqual({
      kind: 'failed',
      problem: { code: 'refusals/too-large', data: {} },
    });
  });

  it('leaves a state alone that is not the add-in’s', async () => {
    const host = testHost({ ...bookOf({ Nguồn: SOURCE }), state: 'of somebody else' });
    const store = createAnnexesStore(host, createJournal(host));
    await store.read();
    await store.mapColumn('actual', 4);
    expect(store.get().problem).toEqual({ code: 'problems/state-unreadable', data: {} });
    expect((await host.snapshot()).state).toBe('of somebody else');
  });
});
