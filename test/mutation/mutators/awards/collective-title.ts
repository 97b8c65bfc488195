import { formatCell } from '../../../../src/core/base/address';
import { readValue } from '../../../../src/core/model/cells';
import { writeCell } from '../../figureCells';
import type { Mutator } from '../../mutator';

const CODE = 'awards/collective-title';
/** The columns of the generated sheet. */
const PEOPLE = 2;
const COMPLETED = 3;
const ADVANCED = 4;
const FIGHTERS = 5;
const DISCIPLINED = 6;
const TITLE = 7;

/** Writes a figure into a line of a title, worked out from the number of its people. */
const mutator = (
  kind: string,
  column: number,
  title: string,
  figure: (people: number) => number,
): Mutator => ({
  code: CODE,
  kind,
  spoil: (book, { tables }, choose) => {
    const lines = tables.flatMap((table) => {
      const { sheet, columns } = table;
      if (columns.find((each) => each.column === TITLE)?.leaf !== 'Danh hiệu tập thể đề nghị') {
        return [];
      }
      return table.rows.flatMap(({ row }) => {
        const people = readValue(sheet, row, PEOPLE);
        return typeof people === 'number' && readValue(sheet, row, TITLE) === title
          ? [{ sheet: sheet.name, row, people }]
          : [];
      });
    });
    const line = choose.oneOf(lines);
    if (line === undefined) return undefined;
    const { sheet, row, people } = line;
    writeCell(book, sheet, { row, column }, figure(people));
    return { sheet, place: formatCell({ row, column: TITLE }) };
  },
});

const TOP = 'Tập thể lao động xuất sắc';
const GOOD = 'Tập thể lao động tiên tiến';

export const mutators: readonly Mutator[] = [
  mutator('share', ADVANCED, GOOD, (people) => Math.ceil((people * 7) / 10) - 1),
  mutator('completed', COMPLETED, TOP, (people) => people - 1),
  mutator('fighter', FIGHTERS, TOP, () => 0),
  mutator('discipline', DISCIPLINED, GOOD, () => 1),
  mutator('contradiction', ADVANCED, GOOD, (people) => people + 1),
];
