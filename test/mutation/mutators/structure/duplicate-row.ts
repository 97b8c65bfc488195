import { formatCell } from '../../../../src/core/base/address';
import type { Facts } from '../../../../src/core/checks/facts';
import type { DataTable } from '../../../../src/core/tables/dataTable';
import { readValue } from '../../../../src/core/model/cells';
import { writeCell } from '../../figureCells';
import type { Mutator } from '../../mutator';

const CODE = 'structure/duplicate-row';

/** Two numbered lines of one group, one after the other. */
interface Pair {
  readonly table: DataTable;
  readonly nameColumn: number;
  readonly from: number;
  readonly to: number;
}

function pairs({ tables }: Facts): readonly Pair[] {
  return tables.flatMap((table) => {
    const { nameColumn, rows } = table;
    if (nameColumn === undefined) return [];
    return rows.flatMap((row, i) => {
      const next = rows[i + 1];
      const both = [row, next].every(
        (line) => line?.kind === 'item' && line.number?.style === 'arabic',
      );
      return both && next !== undefined ? [{ table, nameColumn, from: row.row, to: next.row }] : [];
    });
  });
}

const mutator = (
  kind: string,
  fits: (pair: Pair) => boolean,
  copied: (pair: Pair) => readonly number[],
): Mutator => ({
  code: CODE,
  kind,
  spoil: (book, facts, choose) => {
    const pair = choose.oneOf(pairs(facts).filter(fits));
    if (pair === undefined) return undefined;
    const { table, nameColumn, from, to } = pair;
    const { name } = table.sheet;
    for (const column of copied(pair)) {
      writeCell(book, name, { row: to, column }, readValue(table.sheet, from, column));
    }
    return { sheet: name, place: formatCell({ row: to, column: nameColumn }) };
  },
});

const figuresDiffer = ({ table, from, to }: Pair): boolean =>
  table.columns.some(
    ({ column, role }) =>
      (role === 'actual' || role === 'total') &&
      readValue(table.sheet, from, column) !== readValue(table.sheet, to, column),
  );

export const mutators: readonly Mutator[] = [
  mutator(
    'same-line',
    () => true,
    ({ table }) =>
      table.columns.filter(({ role }) => role !== 'number').map(({ column }) => column),
  ),
  mutator(
    'same-name',
    (pair) =>
      (pair.table.kind === 'targets' || pair.table.kind === 'award-counts') && figuresDiffer(pair),
    ({ table, nameColumn }) =>
      table.columns
        .filter(({ column, role }) => column === nameColumn || role === 'unit')
        .map(({ column }) => column),
  ),
];
