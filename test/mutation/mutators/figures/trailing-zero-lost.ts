import { isRate } from '../../../../src/core/figures/units';
import type { Facts } from '../../../../src/core/checks/facts';
import { plainFigures, spoilOne, type PlainFigure } from '../../figureCells';
import type { Mutator } from '../../mutator';

/** Thousands that end in a zero, beside another figure and the percentage of the two. */
function losable(facts: Facts): readonly PlainFigure[] {
  return plainFigures(facts).filter(
    ({ row, which, value }) =>
      which !== 'printed' &&
      !isRate(row.unit) &&
      row.targetFigure.kind === 'number' &&
      row.actualFigure.kind === 'number' &&
      row.printed?.figure.kind === 'number' &&
      row.readings.length === 0 &&
      value >= 1000 &&
      value < 1_000_000 &&
      value % 10 === 0 &&
      value % 1000 !== 0,
  );
}

export const mutators: readonly Mutator[] = [
  {
    code: 'figures/trailing-zero-lost',
    kind: 'text',
    spoil: (book, facts, choose) =>
      spoilOne(book, choose, losable(facts), ({ value }) => String(value / 1000)),
  },
  {
    code: 'figures/trailing-zero-lost',
    kind: 'number',
    spoil: (book, facts, choose) =>
      spoilOne(book, choose, losable(facts), ({ value }) => value / 1000),
  },
];
