import { formatCell } from '../../../../src/core/base/address';
import type { Facts } from '../../../../src/core/checks/facts';
import type { DataTable } from '../../../../src/core/tables/dataTable';
import { writeCell } from '../../figureCells';
import type { Choices, ExpectedPlace, MutableBook, Mutator } from '../../mutator';

const CODE = 'structure/numbering';

/** Three lines that follow each other with Arabic numbers n, n + 1, n + 2. */
interface Run {
  readonly table: DataTable;
  readonly column: number;
  readonly rows: readonly [number, number, number];
  readonly first: number;
}

function runs({ tables }: Facts): readonly Run[] {
  return tables.flatMap((table) => {
    const { numberColumn: column, rows } = table;
    if (column === undefined) return [];
    return rows.flatMap((row, i) => {
      const [second, third] = [rows[i + 1], rows[i + 2]];
      const [n] = row.number?.path ?? [];
      const isRun =
        n !== undefined &&
        [row, second, third].every(
          (line, k) => line?.number?.style === 'arabic' && line.number.path[0] === n + k,
        );
      if (!isRun || second === undefined || third === undefined) return [];
      return [{ table, column, rows: [row.row, second.row, third.row], first: n }];
    });
  });
}

function write(book: MutableBook, run: Run, row: number, value: number | null): ExpectedPlace {
  const cell = { row, column: run.column };
  writeCell(book, run.table.sheet.name, cell, value);
  return { sheet: run.table.sheet.name, place: formatCell(cell) };
}

const mutator = (kind: string, spoil: (book: MutableBook, run: Run) => ExpectedPlace): Mutator => ({
  code: CODE,
  kind,
  spoil: (book: MutableBook, facts: Facts, choose: Choices) => {
    const run = choose.oneOf(runs(facts));
    return run === undefined ? undefined : spoil(book, run);
  },
});

export const mutators: readonly Mutator[] = [
  mutator('duplicate', (book, run) => write(book, run, run.rows[1], run.first)),
  mutator('out-of-order', (book, run) => write(book, run, run.rows[1], run.first + 50)),
  {
    code: CODE,
    kind: 'missing',
    spoil: (book, facts, choose) => {
      // The last number of a sequence, so that no later line is out of step too.
      const ends = runs(facts).filter(({ table, rows }) => table.rows.at(-1)?.row === rows[2]);
      const run = choose.oneOf(ends);
      return run === undefined ? undefined : write(book, run, run.rows[2], run.first + 3);
    },
  },
  {
    code: CODE,
    kind: 'blank',
    spoil: (book, facts, choose) => {
      const flat = runs(facts).filter(
        ({ table }) => table.kind === 'work-plan' || table.kind === 'documents',
      );
      const run = choose.oneOf(flat);
      return run === undefined ? undefined : write(book, run, run.rows[1], null);
    },
  },
];
