import type { Plan } from '../../../src/core/model/plan';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { block, bookOf, insertRows, planOf, renameSheet } from '../../contract/planning';
import { connected } from './connected';
import type { Injection } from './host';
import { plainHost } from './plainHost';

jest.setTimeout(60_000);

const { workbookOf, complaints } = connected();

afterEach(() => {
  expect(complaints()).toEqual([]);
});

const book: Snapshot = {
  ...bookOf({ S: [[1], [2]], T: [[{ formula: 'S!A1*2', result: 2 }]] }),
  names: [
    { name: 'Tong', formula: 'S!$A$1:$A$2', isHidden: false },
    { name: 'Rieng', sheet: 'S', formula: 'S!$A$1', isHidden: false },
  ],
};

const nothing = bookOf({ S: [] });

/** Two names, with something written before, between and after. */
const plan: Plan = planOf(
  block(book, 'T', 'B1', [['trước']]),
  renameSheet('S', 'Số liệu'),
  block(nothing, 'Số liệu', 'B1', [['giữa']]),
  renameSheet('T', 'S'),
  block(nothing, 'S', 'C1', [[{ formula: "'Số liệu'!A2", result: 2 }]]),
);

test('a plan that renames sheets is written in two trips, and names follow', async () => {
  const { host, workbook } = workbookOf(book);
  await workbook.prepare();
  host.forget();
  expect(await workbook.applyPlan(plan)).toMatchObject({ ok: true });
  expect(host.trips()).toHaveLength(2);
  const after = await workbook.readSnapshot('workbook');
  expect(after.sheets.map(({ name }) => name)).toEqual(['Số liệu', 'S']);
  expect(after.names).toEqual([
    { name: 'Tong', formula: "'Số liệu'!$A$1:$A$2", isHidden: false },
    { name: 'Rieng', sheet: 'Số liệu', formula: "'Số liệu'!$A$1", isHidden: false },
  ]);
});

test('a plan that renames sheets and fails half way leaves all as it was', async () => {
  async function failing(when: Injection['when']): Promise<void> {
    const { host, workbook } = workbookOf(book);
    await workbook.prepare();
    const before = plainHost(host);
    host.forget();
    host.inject({ trip: 1, when, code: 'GeneralException' });
    expect(await workbook.applyPlan(plan)).toEqual({
      ok: false,
      error: { code: 'excel-failed', error: 'GeneralException' },
    });
    expect(plainHost(host)).toEqual(before);
  }
  const done = workbookOf(book);
  await done.workbook.prepare();
  done.host.forget();
  await done.workbook.applyPlan(plan);
  const count = done.host.trips()[1]?.actions ?? 0;
  expect(count).toBeGreaterThan(10);
  for (let index = 0; index < count; index += 1) await failing(index);
  await failing('after');
});

test.each([
  [{ isStructureLocked: true }, planOf(renameSheet('S', 'X')), 'structure-locked'],
  [{}, planOf(renameSheet('S', 'X'), insertRows('X', 1, 1)), 'rename-among-others'],
])('what Excel can not be asked for is refused: %j', async (options, asked, what) => {
  const { host, workbook } = workbookOf(book, options);
  const before = plainHost(host);
  expect(await workbook.applyPlan(asked)).toEqual({
    ok: false,
    error: { code: 'not-supported', what },
  });
  expect(plainHost(host)).toEqual(before);
});
