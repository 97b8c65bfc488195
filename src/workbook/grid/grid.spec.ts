import { block, bookOf, contentAt, planOf } from '../../../test/contract/planning';
import { makeFile } from '../../../test/contract/makeFile';
import { testView, type TestView } from '../../../test/support/gridView';
import { cellKey } from '../../core/model/cells';
import type { CellContent } from '../../core/model/plan';
import type { Snapshot } from '../../core/model/snapshot';
import { nodeCodec } from '../file/codec/node';
import { openFileWorkbook } from '../file/file';
import { openGridWorkbook, type GridWorkbook } from './grid';

const SHEET = 'Biểu 1';
/** `=A1*2` is worked out by the file adapter; the other is for the engine alone. */
const OWN: CellContent = { formula: 'A1*2', result: 20 };
const ENGINE: CellContent = { formula: 'XLOOKUP(A1,A1:A2,A1:A2)', result: 10 };

async function open(): Promise<{ view: TestView; workbook: GridWorkbook }> {
  const view = testView();
  const file = await makeFile(bookOf({ [SHEET]: [[10, OWN, ENGINE], [5]] }));
  return { view, workbook: await openGridWorkbook(file, view) };
}

function at(book: Snapshot | undefined, row: number, column: number): CellContent {
  const sheet = book?.sheets[0];
  return sheet === undefined ? undefined : contentAt(sheet, row, column);
}

const typeTen = { sheet: SHEET, row: 0, column: 0, content: 11 } as const;

test('what is typed is read with fresh results, those of the engine where need be', async () => {
  const { view, workbook } = await open();
  view.results.set('Biểu 1!C1', 11);
  expect(workbook.edit([typeTen])).toBeUndefined();
  const book = await workbook.readSnapshot('workbook');
  expect(at(book, 0, 0)).toBe(11);
  expect(at(book, 0, 1)).toEqual({ formula: 'A1*2', result: 22 });
  expect(at(book, 0, 2)).toEqual({ formula: 'XLOOKUP(A1,A1:A2,A1:A2)', result: 11 });
  expect(book.sheets[0]?.grid.stale.size).toBe(0);
});

test('a formula that nobody works out keeps no value', async () => {
  const { workbook } = await open();
  workbook.edit([typeTen]);
  const book = await workbook.readSnapshot('workbook');
  expect(at(book, 0, 2)).toEqual({ formula: 'XLOOKUP(A1,A1:A2,A1:A2)', result: undefined });
  expect([...(book.sheets[0]?.grid.stale ?? [])]).toEqual([cellKey(0, 2)]);
});

test('the bytes hold what was typed', async () => {
  const { view, workbook } = await open();
  view.results.set('Biểu 1!E5', 15);
  workbook.edit([
    { sheet: SHEET, row: 4, column: 3, content: '007' },
    { sheet: SHEET, row: 4, column: 4, content: { formula: 'A1+A2', result: undefined } },
  ]);
  const opened = openFileWorkbook(await workbook.bytes(), nodeCodec);
  const book = opened.ok ? await opened.value.readSnapshot('workbook') : undefined;
  expect(at(book, 4, 3)).toBe('007');
  expect(at(book, 4, 4)).toEqual({ formula: 'A1+A2', result: 15 });
});

test('a refused entry is shown as it was and not kept', async () => {
  const { view, workbook } = await open();
  const refusal = workbook.edit([{ ...typeTen, content: Number.POSITIVE_INFINITY }]);
  expect(refusal).toEqual({ code: 'not-supported', what: 'number-not-finite' });
  expect(view.restored).toEqual(['Biểu 1!A1']);
  expect(at(await workbook.readSnapshot('workbook'), 0, 0)).toBe(10);
  expect(workbook.next().undo).toBeUndefined();
});

test('entries and plans are undone and redone in one line', async () => {
  const { view, workbook } = await open();
  workbook.edit([typeTen]);
  const before = await workbook.readSnapshot('workbook');
  const plan = planOf({ kind: 'add-sheet', sheet: 'Phụ lục' }, block(before, SHEET, 'A2', [[6]]));
  expect((await workbook.applyPlan(plan)).ok).toBe(true);
  expect(view.book?.sheets.map(({ name }) => name)).toEqual([SHEET, 'Phụ lục']);
  expect(at(view.book, 1, 0)).toBe(6);

  expect(await workbook.undo()).toEqual({ ok: true, value: true });
  expect(view.book?.sheets.map(({ name }) => name)).toEqual([SHEET]);
  expect(at(view.book, 1, 0)).toBe(5);
  await workbook.undo();
  expect(at(view.book, 0, 0)).toBe(10);
  expect(await workbook.undo()).toEqual({ ok: true, value: false });

  await workbook.redo();
  await workbook.redo();
  expect(at(view.book, 0, 0)).toBe(11);
  expect(at(view.book, 1, 0)).toBe(6);
  expect(at(await workbook.readSnapshot('workbook'), 0, 1)).toEqual({ ...OWN, result: 22 });
  await workbook.undo();
  workbook.edit([{ ...typeTen, content: 12 }]);
  expect(workbook.next().redo).toBeUndefined();
});

test('tells of every change', async () => {
  const { workbook } = await open();
  let told = 0;
  const stop = workbook.subscribe(() => {
    told += 1;
  });
  workbook.edit([typeTen]);
  await workbook.undo();
  stop();
  await workbook.redo();
  expect(told).toBe(2);
  expect(workbook.revision()).toBe(3);
});

test('untouched, the bytes are those that were opened', async () => {
  const file = await makeFile(bookOf({ [SHEET]: [[1]] }));
  const before = file.bytes();
  const workbook = await openGridWorkbook(file, testView());
  await workbook.readSnapshot('workbook');
  expect(await workbook.bytes()).toBe(before);
});

test('what was typed just before a sheet gets another name is typed there', async () => {
  const { view, workbook } = await open();
  await workbook.readSnapshot('workbook');
  const done = workbook.applyPlan(planOf({ kind: 'rename-sheet', sheet: SHEET, to: 'Số liệu' }));
  workbook.edit([
    typeTen,
    { sheet: SHEET, row: 6, column: 0, content: { formula: `'${SHEET}'!A1`, result: undefined } },
  ]);
  expect(await done).toMatchObject({ ok: true });
  const book = await workbook.readSnapshot('workbook');
  expect(book.sheets.map(({ name }) => name)).toEqual(['Số liệu']);
  expect(at(book, 0, 0)).toBe(11);
  expect(at(book, 6, 0)).toEqual({ formula: "'Số liệu'!A1", result: 11 });
  expect(view.book?.sheets[0]?.name).toBe('Số liệu');
});
