import { bookOf, contentAt, planOf } from '../../../test/contract/planning';
import { testHost } from '../../../test/support/paneHost';
import { assertPresent } from '../../core/base/assert';
import { createJournal } from './journal';

const write = (old: number | undefined, value: number | undefined) =>
  planOf({
    kind: 'set-block',
    sheet: 'A',
    at: { row: 0, column: 0 },
    old: [[old]],
    values: [[value]],
  });

function book() {
  const host = testHost(bookOf({ A: [[1]] }));
  const journal = createJournal(host);
  const apply = async (old: number | undefined, value: number): Promise<void> => {
    const applied = await host.workbook.applyPlan(write(old, value));
    if (!applied.ok) throw new Error(applied.error.code);
    journal.record(applied.value);
  };
  const now = async () =>
    contentAt(assertPresent((await host.snapshot()).sheets[0], 'the sheet'), 0, 0);
  return { host, journal, apply, now };
}

describe('the journal', () => {
  it('undoes what was written, last first, until nothing is left', async () => {
    const { journal, apply, now } = book();
    await apply(1, 2);
    await apply(2, 3);
    await journal.undo();
    expect(await now()).toBe(2);
    await journal.undo();
    expect(await now()).toBe(1);
    expect(journal.get()).toMatchObject({ last: undefined, revision: 4 });
    await journal.undo();
    expect(journal.get().revision).toBe(4);
  });

  it('refuses to undo over what somebody wrote since, and can do it later', async () => {
    const { host, journal, apply, now } = book();
    await apply(1, 2);
    await host.workbook.applyPlan(write(2, 9));
    await journal.undo();
    expect(journal.get().problem).toEqual({
      code: 'refusals/cell-changed',
      data: { sheet: 'A', cell: 'A1' },
    });
    expect(await now()).toBe(9);
    await host.workbook.applyPlan(write(9, 2));
    await journal.undo();
    expect(await now()).toBe(1);
    expect(journal.get().problem).toBeUndefined();
  });

  it('undoes once when it is asked twice at once', async () => {
    const { journal, apply, now } = book();
    await apply(1, 2);
    await apply(2, 3);
    await Promise.all([journal.undo(), journal.undo()]);
    expect(await now()).toBe(2);
  });
});
