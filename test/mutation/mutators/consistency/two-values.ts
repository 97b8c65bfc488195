import { plainFigures } from '../../figureCells';
import type { Mutator } from '../../mutator';
import { addSheet, rowsOf } from './support';

/** At least so many lines must be alike for two columns to be one. */
const ENOUGH = 5;

export const mutators: readonly Mutator[] = [
  {
    code: 'consistency/two-values',
    kind: 'differs',
    spoil: (book, facts, choose) => {
      const figures = plainFigures(facts).filter(
        ({ which, column, row, cell }) =>
          which === 'actual' &&
          typeof cell.value === 'number' &&
          new Set(column.map((other) => other.row.indicator)).size === column.length &&
          column.length >= ENOUGH &&
          row.indicator !== '',
      );
      const figure = choose.oneOf(figures);
      if (figure === undefined) return undefined;
      const { sheet, cell, value } = figure;
      const rows = rowsOf(book, sheet).map((row, i) =>
        i === cell.row ? row.map((old, j) => (j === cell.column ? value * 2 + 10 : old)) : row,
      );
      return addSheet(book, { name: 'Đối chiếu', rows, place: cell });
    },
  },
];
