import { makeFile } from '../../test/contract/makeFile';
import { block, bookOf, planOf } from '../../test/contract/planning';
import { testView } from '../../test/support/gridView';
import { createStores } from '../taskpane/paneStores';
import { openGridWorkbook } from '../workbook/grid/grid';
import { createWorkbenchHost } from './workbenchHost';

const SHEET = 'Biểu 1';
const view = { select: (sheet: string) => sheet === SHEET, activeCell: () => undefined };

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
});
afterEach(() => {
  jest.useRealTimers();
});

async function pane() {
  const file = await makeFile(bookOf({ [SHEET]: [[1, 2]] }));
  const workbook = await openGridWorkbook(file, testView());
  const host = createWorkbenchHost(workbook, view);
  return { workbook, host, stores: createStores(host) };
}

test('the pane hears of what is typed and undone in the grid, once it rests', async () => {
  const { workbook, host, stores } = await pane();
  const { journal } = stores;
  workbook.edit([{ sheet: SHEET, row: 0, column: 0, content: 5 }]);
  workbook.edit([{ sheet: SHEET, row: 0, column: 1, content: 6 }]);
  expect(journal.get()).toMatchObject({ revision: 0, foreign: 2 });
  jest.runAllTimers();
  expect(journal.get()).toMatchObject({ revision: 1, foreign: 2, rests: 1 });

  const plan = planOf(block(await host.workbook.readSnapshot('workbook'), SHEET, 'A3', [[7]]));
  const applied = await host.workbook.applyPlan(plan);
  if (applied.ok) journal.record(applied.value);
  jest.runAllTimers();
  expect(journal.get()).toMatchObject({ revision: 2, foreign: 2, rests: 1 });

  await workbook.undo();
  jest.runAllTimers();
  expect(journal.get()).toMatchObject({ revision: 3, foreign: 3, rests: 2 });
  await workbook.redo();
  jest.runAllTimers();
  expect(journal.get()).toMatchObject({ revision: 4, foreign: 4, rests: 3 });
});

test('there is one history, that of the grid: the pane offers no undo of its own', async () => {
  const { workbook, host, stores } = await pane();
  const plan = planOf(block(await host.workbook.readSnapshot('workbook'), SHEET, 'A3', [[7]]));
  const applied = await host.workbook.applyPlan(plan);
  if (applied.ok) stores.journal.record(applied.value);
  expect(stores.journal.get().last).toBeUndefined();
  expect(workbook.next().undo).toEqual(plan.because);
});

test('a hidden sheet is no place to go to, and that is said', async () => {
  const { host } = await pane();
  expect(await host.select(SHEET, 'A1')).toBeUndefined();
  expect(await host.select('Nháp', 'A2')).toEqual({
    code: 'workbench/sheet-hidden',
    data: { sheet: 'Nháp' },
  });
});
