import { isCounted } from '../../../../src/core/checks/figures/countedUnit';
import { plainFigures, spoilOne } from '../../figureCells';
import type { Mutator } from '../../mutator';

export const mutators: readonly Mutator[] = [
  {
    code: 'figures/negative',
    kind: 'negative',
    spoil: (book, facts, choose) => {
      const counts = plainFigures(facts).filter(
        ({ which, row, value, cell }) =>
          which !== 'printed' &&
          value > 0 &&
          typeof cell.value === 'number' &&
          isCounted(row.unit) &&
          !/tăng|giảm/i.test(row.indicator),
      );
      return spoilOne(book, choose, counts, ({ value }) => -value);
    },
  },
];
