import { formatCell } from '../../../../src/core/base/address';
import { plainFigures, writeCell } from '../../figureCells';
import type { Mutator } from '../../mutator';

export const mutators: readonly Mutator[] = [
  {
    code: 'figures/unknown-option',
    kind: 'unknown-option',
    spoil: (book, facts, choose) => {
      const figure = choose.oneOf(plainFigures(facts));
      if (figure === undefined) return undefined;
      const table = facts.tables.find(({ targets }) => targets?.rows.includes(figure.row) === true);
      if (table === undefined) return undefined;
      const { sheet, row } = figure;
      const own = table.columns.find(({ role }) => role === 'method')?.column;
      const column = own ?? Math.max(...table.columns.map((other) => other.column)) + 1;
      writeCell(book, sheet, { row: table.header.bottom, column }, 'Cách tính');
      writeCell(book, sheet, { row: row.row, column }, 'nhanh');
      return { sheet, place: formatCell({ row: row.row, column }) };
    },
  },
];
