import type { Facts } from '../../../../src/core/checks/facts';
import { formatNumber } from '../../../../src/core/figures/formatFigure';
import { attainmentOfRow } from '../../../../src/core/sources/attainmentOfRow';
import { plainFigures, spoilOne, type PlainFigure } from '../../figureCells';
import type { Mutator } from '../../mutator';

const code = 'figures/mixed-percent-format';

/** Printed percentages of columns that hold at least four of them, all numbers. */
function percentages(facts: Facts): readonly PlainFigure[] {
  return plainFigures(facts).filter(
    ({ which, value, column }) =>
      which === 'printed' &&
      value !== 0 &&
      column.length >= 4 &&
      column.every(({ cell }) => typeof cell.value === 'number'),
  );
}

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'format',
    spoil: (book, facts, choose) =>
      spoilOne(book, choose, percentages(facts), ({ value }) => ({
        value: value / 100,
        format: '0.00%',
      })),
  },
  {
    code,
    kind: 'fraction',
    spoil: (book, facts, choose) => {
      const figures = percentages(facts).filter(
        ({ row, value }) => value >= 2 && value <= 200 && attainmentOfRow(row).kind === 'percent',
      );
      return spoilOne(book, choose, figures, ({ value }) => Number((value / 100).toFixed(4)));
    },
  },
  {
    code,
    kind: 'sign',
    spoil: (book, facts, choose) =>
      spoilOne(book, choose, percentages(facts), ({ cell }) => {
        const { figure } = cell;
        return figure.kind === 'number'
          ? `${formatNumber(figure.value, Math.min(figure.decimals, 2))}%`
          : null;
      }),
  },
];
