import { bookOf, contentAt } from '../../../test/contract/planning';
import { testHost } from '../../../test/support/paneHost';
import { findSheet } from '../../core/model/cells';
import type { FunctionArgument, PaneHost } from '../paneHost';
import { createFunctionsStore } from './functionsStore';
import { createJournal } from './journal';

const BOOK = bookOf({
  'Số liệu': [
    [10, 4],
    [20, 5, 'có chữ'],
  ],
});

function paneOf(changes: Partial<PaneHost> = {}) {
  const calls: (readonly [string, readonly FunctionArgument[]])[] = [];
  const host = testHost(BOOK, {
    callFunction: (name, args) => {
      calls.push([name, args]);
      return { kind: 'values', values: [[250]] };
    },
    ...changes,
  });
  host.cursor = { sheet: 'Số liệu', cell: 'D1' };
  const journal = createJournal(host);
  const store = createFunctionsStore(host, journal);
  const cell = async (row: number, column: number) => {
    const sheet = findSheet(await host.snapshot(), 'Số liệu');
    return sheet === undefined ? undefined : contentAt(sheet, row, column);
  };
  return { calls, host, journal, store, cell };
}

describe('the store of functions', () => {
  it('runs the function on what was typed and on the cells that were named', async () => {
    const { calls, store } = paneOf();
    store.open('HOANTHANH', 5);
    await store.type(0, 'A1');
    await store.type(1, '4,5');
    await store.type(2, 'thap');
    expect(calls.at(-1)).toEqual(['HOANTHANH', [[[10]], [[4.5]], [['thap']], null, null]]);
    expect(store.get().draft).toMatchObject({
      call: { shown: '=TDKT.HOANTHANH(A1; 4,5; "thap")', formula: 'TDKT.HOANTHANH(A1,4.5,"thap")' },
      outcome: { kind: 'values', values: [[250]] },
    });
  });

  it('reads ranges of other sheets, ends whole columns at the content, and errors where there is no sheet', async () => {
    const { calls, store } = paneOf();
    store.open('GOPKY', 2);
    await store.type(0, "'Số liệu'!A1:A9999");
    expect(calls.at(-1)?.[1][0]).toEqual([[10], [20]]);
    await store.type(0, "'Không có'!A1");
    expect(calls.at(-1)?.[1][0]).toEqual([[{ error: '#REF!' }]]);
  });

  it('puts the formula into the cell with the cursor, and undoes it', async () => {
    const { cell, journal, store } = paneOf();
    store.open('HOANTHANH', 5);
    await store.type(0, "'Số liệu'!A1");
    await store.type(1, 'B1');
    await store.insert();
    expect(store.get()).toMatchObject({ inserted: { cell: 'D1' }, problem: undefined });
    expect(await cell(0, 3)).toMatchObject({ formula: 'TDKT.HOANTHANH(A1,B1)' });
    await journal.undo();
    expect(await cell(0, 3)).toBeUndefined();
  });

  it('overwrites a cell only when asked twice, of the same cell', async () => {
    const { cell, host, store } = paneOf();
    store.open('BANGCHU', 2);
    await store.type(0, 'A1');
    host.cursor = { sheet: 'Số liệu', cell: 'C2' };
    await store.insert();
    expect(store.get().draft?.overwrites).toEqual({ sheet: 'Số liệu', cell: 'C2' });
    expect(await cell(1, 2)).toBe('có chữ');
    host.cursor = { sheet: 'Số liệu', cell: 'A2' };
    await store.insert();
    expect(await cell(1, 0)).toBe(20);
    await store.insert();
    expect(await cell(1, 0)).toMatchObject({ formula: 'TDKT.BANGCHU(A1)' });
  });

  it('takes the address of the cell with the cursor, and says when there is none', async () => {
    const { host, store } = paneOf();
    store.open('BANGCHU', 2);
    await store.takeCell(0);
    expect(store.get().draft?.typed[0]).toBe("'Số liệu'!D1");
    host.cursor = undefined;
    await store.insert();
    expect(store.get().problem?.code).toBe('taskpane/no-cell');
  });

  it('says nothing of a function that has no argument yet', async () => {
    const { calls, store } = paneOf();
    store.open('BANGCHU', 2);
    await store.type(0, ' ');
    expect(calls).toEqual([]);
    expect(store.get().draft?.outcome).toBeUndefined();
  });
});
