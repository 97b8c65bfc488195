import { strictEqual } from 'node:assert';
import { rmSync } from 'node:fs';
import { read as readBack, valueOf } from '../engines/sheetjs.mjs';
import { DEPENDENT, EDITED, expectedChecksum } from '../lib/book.mjs';

const expected = expectedChecksum({ edited: true });

/** (b) Opens the 100,000-cell book, changes one input, saves; each output is read back. */
export const edit = {
  title: `Open, change ${EDITED.cell}, save (100,000 cells)`,
  task: 'edit',
  input: ({ book, out }) => ({ book, out, edited: EDITED }),
  check: (_, engine, { out }) => {
    const result = readBack({ book: out });
    strictEqual(result.cells, expected.cells, `${engine} lost cells`);
    strictEqual(result.inputs, expected.inputs, `${engine} did not save the change`);
    if (engine === 'tdkt-excel') strictEqual(valueOf(out, DEPENDENT.cell), DEPENDENT.value);
    rmSync(out);
  },
  targets: [
    { peer: 'exceljs', measure: 'ms', atLeast: 3 },
    { peer: 'exceljs', measure: 'rssMb', atLeast: 2 },
  ],
};
