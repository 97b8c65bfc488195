import { plainFigures, spoilOne } from '../../figureCells';
import type { Mutator } from '../../mutator';

export const mutators: readonly Mutator[] = [
  {
    code: 'figures/unreadable',
    kind: 'unreadable',
    spoil: (book, facts, choose) => {
      const text = choose.oneOf(['……', '4 xã 2 thôn', '1.23.4', '31/02/2020']) ?? '……';
      return spoilOne(book, choose, plainFigures(facts), () => text);
    },
  },
];
