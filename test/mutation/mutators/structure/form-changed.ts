import { formatCell } from '../../../../src/core/base/address';
import type { Facts } from '../../../../src/core/checks/facts';
import { columnWith } from '../../../../src/core/tables/dataTable';
import { writeCell } from '../../figureCells';
import type { Mutator } from '../../mutator';

const CODE = 'structure/form-changed';

/** Two lines of a statutory form with codes, one after the other. */
interface Pair {
  readonly sheet: string;
  readonly column: number;
  readonly first: number;
  readonly second: number;
}

function pairs({ tables }: Facts): readonly Pair[] {
  return tables
    .filter(({ kind }) => kind === 'statutory')
    .flatMap((table) => {
      const column = columnWith(table, 'code')?.column;
      if (column === undefined) return [];
      const rows = table.rows.filter(({ kind }) => kind !== 'heading').map(({ row }) => row);
      return rows.slice(0, -1).map((first, i) => ({
        sheet: table.sheet.name,
        column,
        first,
        second: rows[i + 1] ?? first,
      }));
    });
}

export const mutators: readonly Mutator[] = [
  {
    code: CODE,
    kind: 'code-twice',
    spoil: (book, facts, choose) => {
      const pair = choose.oneOf(pairs(facts));
      if (pair === undefined) return undefined;
      const { sheet, column, first, second } = pair;
      const cells = book.sheets.find(({ name }) => name === sheet)?.rows;
      writeCell(book, sheet, { row: second, column }, cells?.[first]?.[column] ?? null);
      return { sheet, place: formatCell({ row: second, column }) };
    },
  },
  {
    code: CODE,
    kind: 'code-foreign',
    spoil: (book, facts, choose) => {
      const pair = choose.oneOf(pairs(facts));
      if (pair === undefined) return undefined;
      const { sheet, column, second } = pair;
      writeCell(book, sheet, { row: second, column }, String(60 + choose.below(30)));
      return { sheet, place: formatCell({ row: second, column }) };
    },
  },
  {
    code: CODE,
    kind: 'code-missing',
    spoil: (book, facts, choose) => {
      const pair = choose.oneOf(pairs(facts));
      if (pair === undefined) return undefined;
      const { sheet, column, first, second } = pair;
      book.sheets.find(({ name }) => name === sheet)?.rows.splice(first, 1);
      return { sheet, place: formatCell({ row: second - 1, column }) };
    },
  },
];
