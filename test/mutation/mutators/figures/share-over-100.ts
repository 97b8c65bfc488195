import { namesShare } from '../../../../src/core/checks/figures/shareName';
import type { Facts } from '../../../../src/core/checks/facts';
import { plainFigures, spoilOne, type PlainFigure } from '../../figureCells';
import type { Mutator } from '../../mutator';

const code = 'figures/share-over-100';

function shares(facts: Facts): readonly PlainFigure[] {
  return plainFigures(facts).filter(
    ({ which, row }) => which === 'actual' && row.unit === '%' && namesShare(row.indicator),
  );
}

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'over-100',
    spoil: (book, facts, choose) =>
      spoilOne(book, choose, shares(facts), ({ value }) => Math.round(value * 10) / 10 + 100.1),
  },
  {
    code,
    kind: 'part-over-whole',
    spoil: (book, facts, choose) => {
      const whole = 5 + choose.below(40);
      return spoilOne(book, choose, shares(facts), () => `${String(whole + 1)}/${String(whole)}`);
    },
  },
];
