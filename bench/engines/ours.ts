import { readFileSync, writeFileSync } from 'node:fs';
import { compileLater } from '../../src/cli/compileLater';
import { checks } from '../../src/core/checks';
import { gatherFacts } from '../../src/core/checks/facts';
import { runChecks } from '../../src/core/checks/runChecks';
import { parseCell } from '../../src/core/base/address';
import { readValue, valueAt } from '../../src/core/model/cells';
import { CELL_BLANK } from '../../src/core/model/snapshot';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import { openFileWorkbook } from '../../src/workbook/file/file';
import { openPackage } from '../../src/workbook/file/package/openPackage';
import { readWorkbook } from '../../src/workbook/file/read/readWorkbook';
import { Tally } from '../lib/tally.mjs';

// As the command line does before any command.
compileLater();

/** Reads the book into a snapshot and touches every value. */
export function read({ book }: { readonly book: string }): unknown {
  const opened = openPackage(readFileSync(book), nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  const snapshot = readWorkbook(opened.value);
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  const tally = new Tally();
  for (const { grid } of snapshot.value.sheets) {
    for (const column of grid.columns) {
      column.rows.forEach((_, index) => {
        const value = valueAt(grid, column, index);
        if (value !== undefined) tally.add(column.column, value);
      });
    }
  }
  return tally.result();
}

/** Reads the report, understands its tables and runs every rule over them. */
export function check({ book }: { readonly book: string }): unknown {
  const opened = openPackage(readFileSync(book), nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  const snapshot = readWorkbook(opened.value);
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  const facts = gatherFacts(snapshot.value);
  const { counts } = runChecks(facts, checks);
  const cells = snapshot.value.sheets.reduce(
    (sum, { grid }) =>
      sum + grid.columns.reduce((inColumns, { kinds }) => inColumns + filled(kinds), 0),
    0,
  );
  return { cells, tables: facts.tables.length, counts };
}

/** Checks the same report several times over, as a run over a folder of reports does. */
export function checkMany({
  book,
  times,
}: {
  readonly book: string;
  readonly times: number;
}): unknown {
  let last: unknown;
  for (let i = 0; i < times; i++) last = check({ book });
  return last;
}

function filled(kinds: Uint8Array): number {
  return kinds.reduce((sum, kind) => sum + (kind === CELL_BLANK ? 0 : 1), 0);
}

interface EditTask {
  readonly book: string;
  readonly out: string;
  readonly edited: { readonly cell: string; readonly value: number };
}

/** Opens the book, changes one cell by a plan that names the old value, saves. */
export async function edit({ book, out, edited }: EditTask): Promise<void> {
  const opened = openFileWorkbook(readFileSync(book), nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  const workbook = opened.value;
  const snapshot = await workbook.readSnapshot('workbook');
  const [sheet] = snapshot.sheets;
  const at = parseCell(edited.cell);
  if (sheet === undefined || at === undefined) throw new Error('no such cell');
  const applied = await workbook.applyPlan({
    because: { code: 'bench', data: {} },
    operations: [
      {
        kind: 'set-block',
        sheet: sheet.name,
        at,
        old: [[readValue(sheet, at.row, at.column)]],
        values: [[edited.value]],
      },
    ],
  });
  if (!applied.ok) throw new Error(applied.error.code);
  writeFileSync(out, workbook.bytes());
}
