import type { Mutator } from '../../mutator';
import { placeOf, plainLines, writeLine, written } from './support';

export const mutators: readonly Mutator[] = [
  {
    code: 'arithmetic/strict-target',
    kind: 'equal',
    spoil: (book, facts, choose) => {
      const line = choose.oneOf(plainLines(facts));
      if (line === undefined) return undefined;
      writeLine(book, line, { target: `>${written(line.actualValue)}`, printed: 100 });
      return placeOf(line.table.sheet, line.actual);
    },
  },
];
