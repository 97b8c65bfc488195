import { formatCell } from '../../../../src/core/base/address';
import { writeCell } from '../../figureCells';
import type { Mutator } from '../../mutator';
import { placeIn, registerLines, spoilLine } from '../../registerLines';

const CODE = 'awards/two-awards';

export const mutators: readonly Mutator[] = [
  {
    code: CODE,
    kind: 'one-cell',
    spoil: (book, facts, choose) =>
      spoilLine(
        book,
        facts,
        choose,
        ({ award }) => award === 'lao-dong-tien-tien',
        () => ({ 'danh-hieu': 'LĐTT và Giấy khen' }),
        'danh-hieu',
      ),
  },
  {
    code: CODE,
    kind: 'both-columns',
    spoil: (book, facts, choose) => {
      const line = choose.oneOf(registerLines(facts));
      if (line === undefined) return undefined;
      // Another column becomes one of forms, in which only this line has an entry.
      const { table } = line.source;
      const sheet = table.sheet.name;
      const right = table.header.right + 1;
      const { row } = { row: line.source.rowOf(line.entry) };
      if (line.award === undefined) return undefined;
      writeCell(book, sheet, { row: table.header.bottom, column: right }, 'Hình thức khen thưởng');
      writeCell(book, sheet, { row, column: right }, 'Giấy khen');
      return { ...placeIn(line, 'danh-hieu'), place: formatCell({ row, column: right }) };
    },
  },
];
