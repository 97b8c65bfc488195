import { isRate } from '../../../../src/core/figures/units';
import type { Facts } from '../../../../src/core/checks/facts';
import { plainFigures, spoilOne, writeCell, type PlainFigure } from '../../figureCells';
import type { Mutator } from '../../mutator';

const code = 'figures/ambiguous-reading';

/** Figures beside another figure and the percentage of the two. */
function provable(facts: Facts): readonly PlainFigure[] {
  return plainFigures(facts).filter(
    ({ row, which }) =>
      which !== 'printed' &&
      !isRate(row.unit) &&
      row.targetFigure.kind === 'number' &&
      row.actualFigure.kind === 'number' &&
      row.printed?.figure.kind === 'number' &&
      row.readings.length === 0,
  );
}

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'settled',
    spoil: (book, facts, choose) => {
      const thousands = provable(facts).filter(
        ({ value }) => Number.isInteger(value) && value >= 1000 && value < 1_000_000,
      );
      return spoilOne(book, choose, thousands, ({ value }) =>
        String(value).replace(/\d{3}$/, ',$&'),
      );
    },
  },
  {
    code,
    kind: 'undecided',
    spoil: (book, facts, choose) => {
      const measured = provable(facts).filter(
        ({ which, row }) => which === 'actual' && /^(?:ha|tấn|triệu đồng|tỷ đồng)$/.test(row.unit),
      );
      return spoilOne(book, choose, measured, ({ sheet, row }) => {
        if (row.target !== undefined) writeCell(book, sheet, row.target, '1.6');
        if (row.printed !== undefined) writeCell(book, sheet, row.printed, null);
        return '1.5';
      });
    },
  },
];
