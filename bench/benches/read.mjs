import { strictEqual } from 'node:assert';
import { expectedChecksum } from '../lib/book.mjs';

const expected = expectedChecksum();

/** (a) Reads the 100,000-cell book and touches every value. */
export const read = {
  title: 'Read 100,000 cells, touching every value',
  task: 'read',
  input: ({ book }) => ({ book }),
  check: (result, engine) => {
    strictEqual(result.cells, expected.cells, `${engine} did not find every cell`);
    strictEqual(result.inputs, expected.inputs, `${engine} did not read every number`);
  },
  targets: [
    { peer: 'exceljs', measure: 'ms', atLeast: 3 },
    { peer: 'SheetJS', measure: 'ms', atLeast: 2 },
  ],
};
