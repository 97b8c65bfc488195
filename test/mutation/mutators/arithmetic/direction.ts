import { columnOf } from '../../../../src/core/sources/targetTable';
import type { Mutator } from '../../mutator';
import { placeOf, plainLines, writeLine } from './support';

const code = 'arithmetic/direction';

/** Gives a line a name and the method that contradicts it. */
const contradict = (kind: string, indicator: string, method: string): Mutator => ({
  code,
  kind,
  spoil: (book, facts, choose) => {
    const line = choose.oneOf(
      plainLines(facts).filter(({ table }) => columnOf(table, 'method') !== undefined),
    );
    const column = line === undefined ? undefined : columnOf(line.table, 'method');
    if (line === undefined || column === undefined) return undefined;
    writeLine(book, line, { indicator, method });
    return placeOf(line.table.sheet, { row: line.row.row, column });
  },
});

export const mutators: readonly Mutator[] = [
  contradict('falls', 'Tỷ lệ hộ nghèo còn', 'cao'),
  contradict('rises', 'Nâng độ che phủ rừng', 'thap'),
  contradict('reduction', 'Giảm tỷ lệ hộ nghèo', 'thap'),
];
