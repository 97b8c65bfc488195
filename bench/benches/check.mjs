import { strictEqual } from 'node:assert';

/** (c) Checks the report of 80,000 cells from its file with every rule; SheetJS only reads it. */
export const check = {
  title: 'Check a report of 80,000 cells from its file; SheetJS merely reads it',
  task: 'check',
  engines: ['tdkt-excel', 'SheetJS'],
  input: ({ report }) => ({ book: report }),
  check: (result, engine, { reportCells }) => {
    strictEqual(result.cells, reportCells, `${engine} did not find every cell`);
    if (engine === 'tdkt-excel') strictEqual(result.tables, 5, 'not every table was checked');
  },
  targets: [{ peer: 'SheetJS', measure: 'ms', atLeast: 1 }],
};
