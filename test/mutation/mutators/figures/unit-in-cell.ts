import { isRate } from '../../../../src/core/figures/units';
import { spoilOne, type PlainFigure } from '../../figureCells';
import { clearUnit, measuredFigures, withUnit } from '../../unitCells';
import type { Mutator } from '../../mutator';

const code = 'figures/unit-in-cell';

const isMeasured = ({ row }: PlainFigure): boolean => !isRate(row.unit);

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'repeated',
    spoil: (book, facts, choose) =>
      spoilOne(book, choose, measuredFigures(facts).filter(isMeasured), withUnit),
  },
  {
    code,
    kind: 'alone',
    spoil: (book, facts, choose) =>
      spoilOne(book, choose, measuredFigures(facts).filter(isMeasured), (figure) => {
        clearUnit(book, facts, figure);
        return withUnit(figure);
      }),
  },
];
