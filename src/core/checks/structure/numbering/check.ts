import { readValue } from '../../../model/cells';
import type { Snapshot } from '../../../model/snapshot';
import type { DataTable, TableKind, TableRow } from '../../../tables/dataTable';
import { fixCells } from '../../fix';
import { defineCheck, type Remark } from '../../definition';
import { countsThrough } from './countsThrough';
import { judgeNumbers } from './interpret';
import type { Problem } from './judge';
import { renumber } from './renumber';
import { writtenNumber } from './writtenNumber';

type Kind = 'duplicate' | 'missing' | 'out-of-order' | 'blank';

/** Tables whose lines have no parts: a line without a number forgot it. */
const FLAT: ReadonlySet<TableKind> = new Set<TableKind>([
  'register',
  'documents',
  'work-plan',
  'movements',
  'blocks',
  'role-models',
]);

/** The column of TT: numbers twice, left out, out of order, or not written. */
export const check = defineCheck({
  code: 'structure/numbering',
  scope: 'row',
  findings: {
    duplicate: 'warning',
    missing: 'warning',
    'out-of-order': 'warning',
    blank: 'warning',
  },
  /**
   * Where more than this share of a column's numbers is out of step (and more than
   * `mostSingle` of them), the numbers are those of another list and not counted.
   */
  options: { mostShare: 0.3, mostSingle: 3 },
  missing: 'skip',
  *run({ snapshot, tables }, { options }) {
    for (const table of tables) {
      const { numberColumn } = table;
      if (numberColumn !== undefined) yield* judgeTable(snapshot, table, numberColumn, options);
    }
  },
});

function* judgeTable(
  snapshot: Snapshot,
  table: DataTable,
  column: number,
  { mostShare, mostSingle }: { readonly mostShare: number; readonly mostSingle: number },
): Iterable<Remark<Kind>> {
  if (countsThrough(table.rows)) return;
  const judged = judgeNumbers(table.rows, (index) => {
    const row = table.rows[index]?.row;
    return row !== undefined && typeof readValue(table.sheet, row, column) === 'number';
  });
  const { problems, sequences } = judged;
  if (problems.length === 0) return;
  const numbered = sequences.reduce((sum, { members }) => sum + members.length, 0);
  if (problems.length > mostSingle && problems.length > numbered * mostShare) return;
  let fix = renumber(snapshot, table, column, judged);
  for (const problem of problems) {
    const blank = forgotten(table, column, problem);
    if (blank !== undefined) {
      yield forgot(snapshot, table, column, problem, blank);
      continue;
    }
    const remark = remarkOn(table, column, problem, judged.latin);
    if (remark === undefined) continue;
    // One change of the column mends them all.
    yield fix === undefined ? remark : { ...remark, fix };
    fix = undefined;
  }
}

function remarkOn(
  table: DataTable,
  column: number,
  problem: Problem,
  latin: boolean,
): Remark<Kind> | undefined {
  const row = table.rows[problem.index];
  if (row === undefined) return undefined;
  const { expected, kind } = problem;
  return {
    kind,
    sheet: table.sheet.name,
    cell: { row: row.row, column },
    data: {
      indicator: row.name,
      number: row.number?.text ?? '',
      before: table.rows[problem.before]?.number?.text ?? '',
      expected: row.number === undefined ? '' : writtenNumber(row.number, expected, latin),
      count: missingCount(problem),
    },
  };
}

/** How many numbers are left out before a line. */
function missingCount({ value, expected }: Problem): number {
  return Math.max(0, value - expected);
}

/** The line that should have the one missing number: the only one without, in between. */
function forgotten(table: DataTable, column: number, problem: Problem): TableRow | undefined {
  const { kind, index, before } = problem;
  const row = table.rows[index];
  if (kind !== 'missing' || row === undefined || !FLAT.has(table.kind)) return undefined;
  if (missingCount(problem) !== 1) return undefined;
  const between = table.rows.slice(before === index ? 0 : before + 1, index);
  const [only, ...more] = between.filter(({ kind: own }) => own === 'item');
  if (only === undefined || more.length > 0) return undefined;
  // Documents are known by their numbers, too.
  if (only.name === '' && table.kind !== 'documents') return undefined;
  const merged = table.sheet.merges.some(
    ({ left, right, top, bottom }) =>
      left <= column && column <= right && top <= only.row && only.row <= bottom,
  );
  return merged || only.number !== undefined ? undefined : only;
}

function forgot(
  snapshot: Snapshot,
  table: DataTable,
  column: number,
  { expected, index }: Problem,
  row: TableRow,
): Remark<Kind> {
  const next = table.rows[index]?.number;
  const indicator = row.name;
  const isPlain = next?.style === 'arabic' && next.text === String(next.path[0]);
  const data = { indicator, number: '', before: '', expected: String(expected), count: 1 };
  const change = { row: row.row, column, content: expected };
  return {
    kind: 'blank',
    sheet: table.sheet.name,
    cell: { row: row.row, column },
    data,
    ...(isPlain
      ? {
          fix: fixCells(snapshot, table.sheet, {
            code: 'fix/write-number',
            data: { number: String(expected) },
            changes: [change],
          }),
        }
      : {}),
  };
}
