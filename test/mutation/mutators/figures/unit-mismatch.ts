import { spoilOne, writeCell } from '../../figureCells';
import { clearUnit, inSmallerUnit, measuredFigures, withUnit } from '../../unitCells';
import type { Mutator } from '../../mutator';

const code = 'figures/unit-mismatch';

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'column',
    spoil: (book, facts, choose) => {
      const figures = measuredFigures(facts).filter(
        (figure) => inSmallerUnit(figure) !== undefined,
      );
      return spoilOne(book, choose, figures, (figure) => inSmallerUnit(figure));
    },
  },
  {
    code,
    kind: 'pair',
    spoil: (book, facts, choose) => {
      const all = measuredFigures(facts);
      const targets = new Map(
        all.flatMap((figure) => (figure.which === 'target' ? [[figure.row, figure] as const] : [])),
      );
      const actuals = all.filter(
        (figure) =>
          figure.which === 'actual' &&
          targets.has(figure.row) &&
          inSmallerUnit(figure) !== undefined,
      );
      return spoilOne(book, choose, actuals, (figure) => {
        const target = targets.get(figure.row);
        if (target !== undefined) writeCell(book, target.sheet, target.cell, withUnit(target));
        clearUnit(book, facts, figure);
        return inSmallerUnit(figure);
      });
    },
  },
];
