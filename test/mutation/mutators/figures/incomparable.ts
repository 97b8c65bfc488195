import { toNumber } from '../../../../src/core/base/exact';
import type { Facts } from '../../../../src/core/checks/facts';
import { plainFigures, spoilOne, writeCell, type PlainFigure } from '../../figureCells';
import type { Mutator } from '../../mutator';

const code = 'figures/incomparable';

/** Actuals beside a target that is one whole number. */
function actuals(facts: Facts): readonly PlainFigure[] {
  return plainFigures(facts).filter(({ which, row }) => which === 'actual' && targetOf(row) > 0);
}

function targetOf({ target }: PlainFigure['row']): number {
  const figure = target?.figure;
  const value = figure?.kind === 'number' && figure.unit === '' ? toNumber(figure.value) : 0;
  return Number.isInteger(value) ? value : 0;
}

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'units',
    spoil: (book, facts, choose) =>
      spoilOne(book, choose, actuals(facts), ({ sheet, row }) => {
        if (row.target !== undefined) writeCell(book, sheet, row.target, '40 hộ');
        return '45 người';
      }),
  },
  {
    code,
    kind: 'magnitude',
    spoil: (book, facts, choose) =>
      spoilOne(
        book,
        choose,
        actuals(facts),
        ({ row }) => targetOf(row) * (row.periods ?? 1) * (60 + choose.below(40)),
      ),
  },
];
