import { bookOf, contentAt } from '../../../test/contract/planning';
import { plainBook } from '../../../test/contract/plain';
import { testHost, type TestHost } from '../../../test/support/paneHost';
import { findSheet } from '../../core/model/cells';
import type { CellContent } from '../../core/model/plan';
import type { Snapshot } from '../../core/model/snapshot';
import { rememberMapping } from '../../core/sources/mappingState';
import { createFinishStore, type FinishList } from './finishStore';
import { createJournal } from './journal';

const call = (formula: string, result: Exclude<CellContent, { formula: string }>): CellContent => ({
  formula,
  result,
});

/** Actual, target, percentage. */
const BOOK = bookOf({
  Biểu: [
    [425, 500, call('TDKT.HOANTHANH(A1,B1,,,0)', 85)],
    [12, 10, call('IF(OR(A2="",B2=""),"",TDKT.HOANTHANH(A2,B2,"thap",,1))', 83.3)],
    ['1.994 tỷ', 1875, call('TDKT.HOANTHANH(A3,B3,,,2)', 106.35)],
    [1, 3, call('TDKT.HOANTHANH(A4,B4)', 33.333333)],
    [1, 0, call('TDKT.HOANTHANH(A5,B5,,,0)', { error: '#DIV/0!' })],
    [1, 4, call('TDKT.HOANTHANH(A6,B6,,,0)', { error: '#NAME?' })],
    [1, 4, call('IF(A7="TDKT.X(",1,2)', 2)],
  ],
});

function paneOf(snapshot: Snapshot, preset?: string) {
  const host = testHost(snapshot);
  const journal = createJournal(host);
  return { host, journal, store: createFinishStore(host, journal, () => preset) };
}

function read(list: FinishList): Extract<FinishList, { kind: 'read' }> {
  if (list.kind !== 'read') throw new Error(`the list is ${list.kind}`);
  return list;
}

async function column(host: TestHost): Promise<readonly CellContent[]> {
  const sheet = findSheet(await host.snapshot(), 'Biểu');
  return Array.from({ length: 7 }, (_, row) =>
    sheet === undefined ? undefined : contentAt(sheet, row, 2),
  );
}

describe('the store of what is finished', () => {
  it('lists every formula with a function, and what keeps it from being a value', async () => {
    const { store } = paneOf(BOOK);
    await store.read();
    const { formulas, stuck } = read(store.get().list);
    expect(formulas.map(({ cell, why }) => [cell, why])).toEqual([
      ['C1', undefined],
      ['C2', undefined],
      ['C3', undefined],
      ['C4', undefined],
      ['C5', 'error'],
      ['C6', 'error'],
    ]);
    expect(stuck.map(({ cell }) => cell)).toEqual(['C6']);
  });

  it('offers a formula of Excel only where it gives exactly the same figure', async () => {
    const { store } = paneOf(BOOK);
    await store.read();
    expect(read(store.get().list).twins.map(({ cell, native }) => [cell, native])).toEqual([
      ['C1', 'IF(OR(A1="",B1=""),"",IF(B1=0,"",ROUND(A1*100/B1,0)))'],
      ['C2', 'IF(OR(A2="",B2=""),"",IF(A2=0,"",ROUND(B2*100/A2,1)))'],
    ]);
  });

  it('turns functions into values, says the list is outdated, and undoes it', async () => {
    const { host, journal, store } = paneOf(BOOK);
    await store.read();
    await store.toValues();
    const cells = await column(host);
    expect(cells.slice(0, 4)).toEqual([85, 83.3, 106.35, 33.333333]);
    expect(cells[4]).toMatchObject({ formula: 'TDKT.HOANTHANH(A5,B5,,,0)' });
    expect(cells[6]).toMatchObject({ result: 2 });
    expect(store.get().isOutdated).toBe(true);
    await journal.undo();
    const before = await column(paneOf(BOOK).host);
    expect((await column(host)).map(formulaOf)).toEqual(before.map(formulaOf));
  });

  it('turns functions into formulas of Excel', async () => {
    const { host, store } = paneOf(BOOK);
    await store.read();
    await store.toNative();
    const [first, second, third] = await column(host);
    expect(first).toEqual({
      formula: 'IF(OR(A1="",B1=""),"",IF(B1=0,"",ROUND(A1*100/B1,0)))',
      result: 85,
    });
    expect(second).toMatchObject({ result: 83.3 });
    expect(formulaOf(third)).toBe('TDKT.HOANTHANH(A3,B3,,,2)');
  });

  it('enters stuck formulas again as they are', async () => {
    const { host, journal, store } = paneOf(BOOK);
    await store.read();
    await store.reenter();
    expect(store.get().problem).toBeUndefined();
    expect(journal.get().last?.code).toBe('reasons/reenter-formulas');
    expect(formulaOf((await column(host))[5])).toBe('TDKT.HOANTHANH(A6,B6,,,0)');
  });

  it('says when there is nothing to do, and changes nothing', async () => {
    const book = bookOf({ Biểu: [[1, 2]] });
    const { host, store } = paneOf(book);
    await store.read();
    await store.toValues();
    expect(store.get().problem?.code).toBe('taskpane/nothing-to-do');
    expect(plainBook(await host.snapshot())).toEqual(plainBook(book));
  });

  it('leaves protected sheets alone', async () => {
    const [sheet, ...others] = BOOK.sheets;
    const locked = sheet === undefined ? others : [{ ...sheet, isProtected: true }];
    const { store } = paneOf({ ...BOOK, sheets: locked });
    await store.read();
    expect(read(store.get().list).formulas.every(({ why }) => why === 'protected')).toBe(true);
    expect(read(store.get().list).stuck).toEqual([]);
  });

  it('lists what should not leave the office', async () => {
    const [sheet] = bookOf({ Ẩn: [[1]] }).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const { store } = paneOf({
      ...BOOK,
      sheets: [
        ...BOOK.sheets,
        {
          ...sheet,
          visibility: 'hidden',
          hiddenRows: [{ first: 2, last: 4 }],
          hiddenColumns: [{ first: 1, last: 1 }],
          comments: new Map([[0, 'hỏi lại chị Hà']]),
        },
      ],
      externalLinks: ['so-lieu-2025.xlsx'],
    });
    await store.read();
    expect(read(store.get().list).matters).toEqual([
      { kind: 'hidden-sheet', sheet: 'Ẩn', count: 1, usedBy: '' },
      { kind: 'hidden-lines', sheet: 'Ẩn', count: 4 },
      { kind: 'comment', sheet: 'Ẩn', cell: 'A1', text: 'hỏi lại chị Hà' },
      { kind: 'external-links', targets: ['so-lieu-2025.xlsx'], usedBy: '' },
    ]);
  });
});

/** A book with a hidden sheet that a formula reads, a note, and who made it. */
function withSecrets(): Snapshot {
  const book = bookOf({ Biểu: [[{ formula: "'Ẩn'!A1+1", result: 8 }]], Ẩn: [[7]] });
  const sheets = book.sheets.map((sheet, i) => ({
    ...sheet,
    visibility: i === 0 ? ('visible' as const) : ('hidden' as const),
    ...(i === 0 ? { comments: new Map([[1, 'hỏi lại']]) } : {}),
  }));
  return { ...book, sheets, properties: { author: 'Nông Thị A', lastAuthor: 'TVA' } };
}

describe('removing what should not leave the office', () => {
  it('names first what goes for good and which formulas become values', async () => {
    const { host, store } = paneOf(withSecrets());
    await store.read();
    store.choose(read(store.get().list).matters, true);
    store.askRemoval();
    const { pending } = store.get();
    expect(pending?.matters.map(({ kind }) => kind)).toEqual([
      'comment',
      'hidden-sheet',
      'property',
      'property',
    ]);
    expect(pending?.frozen).toEqual([{ sheet: 'Biểu', cell: 'A1' }]);
    expect((await host.snapshot()).sheets).toHaveLength(2);
  });

  it('removes them once they are confirmed, and offers no undo for that', async () => {
    const { host, journal, store } = paneOf(withSecrets());
    await store.read();
    store.choose(read(store.get().list).matters, true);
    store.askRemoval();
    await store.remove();
    const after = await host.snapshot();
    expect(plainBook(after)).toMatchObject({
      sheets: [{ name: 'Biểu', cells: { A1: 'number 8' }, comments: {} }],
    });
    expect(after).not.toHaveProperty('properties');
    expect(store.get().removed).toBe(4);
    expect(store.get().pending).toBeUndefined();
    expect(journal.get().last).toBeUndefined();
  });

  it('leaves the name that Excel writes with every save', async () => {
    const host = testHost(withSecrets(), { writesLastAuthor: true });
    const store = createFinishStore(host, createJournal(host), () => undefined);
    await store.read();
    store.choose(read(store.get().list).matters, true);
    store.askRemoval();
    await store.remove();
    expect((await host.snapshot()).properties).toEqual({ lastAuthor: 'TVA' });
  });

  it('writes a log of a check and undoes it', async () => {
    const { host, journal, store } = paneOf(withSecrets());
    await store.read();
    await store.audit('vi');
    expect(store.get().audited).toBe('Nhật ký kiểm tra');
    const { sheets } = await host.snapshot();
    expect(sheets.map(({ name }) => name)).toEqual(['Biểu', 'Ẩn', 'Nhật ký kiểm tra']);
    expect(journal.get().last?.code).toBe('reasons/write-audit');
    await journal.undo();
    expect((await host.snapshot()).sheets).toHaveLength(2);
  });

  it('writes a log of the check that its tab makes: columns as remembered, its preset', async () => {
    const book = bookOf({
      Biểu: [
        ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Giao lại', 'Thực hiện', 'Tỷ lệ %'],
        [1, 'Trồng rừng', 100, 200, 100, 100],
        [2, 'Làm đường', 50, 100, 50, 100],
      ],
    });
    const columns = { number: 0, indicator: 1, target: 3, actual: 4, printed: 5 };
    const mapping = { sheet: 'Biểu', header: { first: 0, last: 0 }, columns };
    const state = rememberMapping(undefined, mapping) ?? '';
    const { host, store } = paneOf({ ...book, state }, 'bao-cao-nam');
    await store.read();
    await store.audit('vi');
    const log = findSheet(await host.snapshot(), 'Nhật ký kiểm tra');
    expect([2, 3, 5].map((row) => log && contentAt(log, row, 1))).toEqual([
      'Chưa nộp được: 2 lỗi',
      '2 lỗi, 0 cảnh báo, 0 lưu ý',
      'Báo cáo tổng kết năm',
    ]);
  });

  it('says where a removal can not be done, and does not ask', async () => {
    const book = withSecrets();
    const sheets = book.sheets.map((sheet) =>
      sheet.name === 'Biểu' ? { ...sheet, grid: { ...sheet.grid, stale: new Set([0]) } } : sheet,
    );
    const { store } = paneOf({ ...book, sheets });
    await store.read();
    store.choose(read(store.get().list).matters, true);
    store.askRemoval();
    expect(store.get().pending).toBeUndefined();
    expect(store.get().problem).toMatchObject({
      code: 'refusals/sheet-in-use',
      data: { sheet: 'Ẩn', by: 'Biểu!A1' },
    });
  });
});

function formulaOf(content: CellContent): string | undefined {
  return typeof content === 'object' && 'formula' in content ? content.formula : undefined;
}
