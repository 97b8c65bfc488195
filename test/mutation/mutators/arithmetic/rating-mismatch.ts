import type { Mutator } from '../../mutator';
import { writeCell } from '../../figureCells';
import { placeOf, plainLines, writeLine } from './support';

const code = 'arithmetic/rating-mismatch';

/** Gives a table a column of ratings, in which one word contradicts its line. */
const rate = (kind: string, actual: number, word: string): Mutator => ({
  code,
  kind,
  spoil: (book, facts, choose) => {
    // Part of a year is not judged by the year's target.
    const line = choose.oneOf(
      plainLines(facts).filter(({ table }) => !/tháng|quý/i.test(table.titles.join(' '))),
    );
    if (line === undefined) return undefined;
    const { table, row } = line;
    const column = table.header.right + 1;
    writeCell(book, table.sheet, { row: table.header.bottom, column }, 'Mức đạt');
    writeLine(book, line, {
      indicator: 'Xây dựng trường',
      target: 20,
      actual,
      printed: actual * 5,
    });
    writeCell(book, table.sheet, { row: row.row, column }, word);
    return placeOf(table.sheet, { row: row.row, column });
  },
});

export const mutators: readonly Mutator[] = [
  rate('missed', 25, 'Không đạt'),
  rate('reached', 15, 'Đạt'),
  rate('not-exceeded', 20, 'Vượt'),
];
