import type { Operation, Plan } from '../../../src/core/model/plan';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { createMemoryWorkbook } from '../../../src/workbook/memory/memory';
import { plainBook } from '../../contract/plain';
import {
  block,
  bookOf,
  insertRows,
  link,
  merge,
  planOf,
  rangeOf,
  style,
} from '../../contract/planning';
import { connected } from './connected';
import type { Injection } from './host';
import { plainHost } from './plainHost';

jest.setTimeout(60_000);

const { workbookOf, complaints } = connected();

afterEach(() => {
  expect(complaints()).toEqual([]);
});

const plain = bookOf({
  S: [
    ['TT', 'Chỉ tiêu', 'KH'],
    [1, 'Lúa', 100],
    [2, 'Ngô', 50],
    [undefined, 'Cộng', { formula: 'SUM(C2:C3)', result: 150 }],
  ],
  T: [[{ formula: 'S!C4/2', result: 75 }]],
});
const book: Snapshot = {
  ...plain,
  names: [
    { name: 'Tong', formula: 'S!$C$4', isHidden: false },
    { name: 'Rieng', sheet: 'T', formula: 'S!$C$2:$C$3', isHidden: false },
  ],
};

const nothing = bookOf({ S: [], T: [] });

/** Rows on two places of one sheet, with something written before, between and after them. */
const plan: Plan = planOf(
  block(book, 'S', 'B2', [['Lúa nước']]),
  insertRows('S', 2, 2),
  block(nothing, 'S', 'A3', [[2, 'Khoai', 30]]),
  merge('S', 'E3:F4'),
  insertRows('S', 1, 1, 'below'),
  block(nothing, 'S', 'B2', [['Cây lương thực']]),
  { kind: 'name', name: 'Rieng', scope: 'T', formula: 'S!$C$2:$C$6', old: 'S!$C$3:$C$6' },
  link('S', 'B2', "'T'!A1"),
  { kind: 'add-sheet', sheet: 'Kết quả' },
  block(nothing, 'Kết quả', 'A1', [['x', { formula: 'S!C7', result: 180 }]]),
);

function prepared() {
  return workbookOf(book);
}

test('rows, figures and names are written in three trips, and undone in two', async () => {
  const { host, workbook } = prepared();
  await workbook.prepare();
  const before = plainHost(host);
  host.forget();
  await workbook.readSnapshot('workbook');
  const outcome = await workbook.applyPlan(plan);
  expect(outcome).toMatchObject({ ok: true });
  expect(host.trips()).toHaveLength(3);
  const memory = createMemoryWorkbook(book);
  await memory.applyPlan(plan);
  const wanted = await memory.readSnapshot('workbook');
  expect(plainBook(host.book.snapshot())).toEqual(plainBook(wanted));
  expect(wanted.names.map(({ formula }) => formula)).toEqual(['S!$C$7', 'S!$C$2:$C$6']);
  if (!outcome.ok) return;
  host.forget();
  expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
  expect(host.trips()).toHaveLength(2);
  expect(plainHost(host)).toEqual(before);
});

describe('a plan with rows that fails half way leaves all as it was', () => {
  async function actions(): Promise<number> {
    const { host, workbook } = prepared();
    await workbook.prepare();
    host.forget();
    await workbook.applyPlan(plan);
    return host.trips()[1]?.actions ?? 0;
  }

  async function failing(of: Plan, when: Injection['when']): Promise<void> {
    const { host, workbook } = prepared();
    const before = plainHost(host);
    await workbook.prepare();
    host.forget();
    host.inject({ trip: 1, when, code: 'GeneralException' });
    expect(await workbook.applyPlan(of)).toEqual({
      ok: false,
      error: { code: 'excel-failed', error: 'GeneralException' },
    });
    expect(plainHost(host)).toEqual(before);
  }

  test('at whatever request', async () => {
    const count = await actions();
    expect(count).toBeGreaterThan(40);
    for (let index = 0; index < count; index += 1) await failing(plan, index);
    await failing(plan, 'after');
  });

  test('on the way back too', async () => {
    const done = prepared();
    const outcome = await done.workbook.applyPlan(plan);
    if (!outcome.ok) throw new Error(outcome.error.code);
    const after = plainHost(done.host);
    for (let index = 0; index < 400; index += 1) {
      await done.workbook.prepare();
      done.host.forget();
      done.host.inject({ trip: 1, when: index, code: 'GeneralException' });
      const back = await done.workbook.applyPlan(outcome.value.inverse);
      if (back.ok) {
        expect(index).toBeGreaterThan(20);
        return;
      }
      expect(plainHost(done.host)).toEqual(after);
    }
    throw new Error('the inverse never got through');
  });
});

test('new rows have bold letters of their neighbour and no merged cells of it', async () => {
  const { host, workbook } = prepared();
  const bold = style('S', 'A3:C3', { bold: true }, { bold: false });
  await workbook.applyPlan(planOf(bold, merge('S', 'E3:F3')));
  await workbook.applyPlan(planOf(insertRows('S', 2, 1, 'below'), insertRows('S', 1, 1)));
  const bolds = [1, 2, 3, 4, 5].map((row) => host.book.look('S', row, 0).bold);
  expect(bolds).toEqual([false, false, true, true, false]);
  expect(host.book.snapshot().sheets[0]?.merges).toEqual([rangeOf('E5:F5')]);
});

test('rows like a row in cells merged over rows are refused', async () => {
  const { host, workbook } = prepared();
  await workbook.applyPlan(planOf(merge('S', 'E3:E5')));
  const before = plainHost(host);
  const outcome = await workbook.applyPlan(planOf(insertRows('S', 2, 1, 'below')));
  expect(outcome).toEqual({
    ok: false,
    error: { code: 'not-supported', what: 'rows-below-merge' },
  });
  expect(plainHost(host)).toEqual(before);
});

test('a height that only the row above has is not taken over', async () => {
  const { host, workbook } = prepared();
  const high: Operation = {
    kind: 'size',
    sheet: 'S',
    axis: 'rows',
    span: { first: 1, last: 1 },
    size: 30,
    old: undefined,
  };
  await workbook.applyPlan(
    planOf(high, insertRows('S', 2, 1, 'below'), insertRows('S', 1, 1, 'below')),
  );
  expect([...(host.book.snapshot().sheets[0]?.rowHeights ?? [])]).toEqual([
    [2, 30],
    [1, 30],
  ]);
});
