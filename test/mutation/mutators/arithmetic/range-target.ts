import type { Mutator } from '../../mutator';
import { between } from '../../random';
import { placeOf, plainLines, writeLine } from './support';

export const mutators: readonly Mutator[] = [
  {
    code: 'arithmetic/range-target',
    kind: 'bound-used',
    spoil: (book, facts, choose) => {
      const line = choose.oneOf(plainLines(facts).filter(({ row }) => row.printed !== undefined));
      const cell = line?.row.printed;
      if (line === undefined || cell === undefined) return undefined;
      const actual = between(choose, 100, 500);
      const [low, high] = [Math.ceil(actual * 1.2), Math.ceil(actual * 1.5)];
      const printed = Math.round((100 * actual) / high);
      writeLine(book, line, { target: `${String(low)}-${String(high)}`, actual, printed });
      return placeOf(line.table.sheet, cell);
    },
  },
];
