import { formatCell } from '../../../../src/core/base/address';
import { awardOfName } from '../../../../src/core/checks/awards/countTables';
import { readValue } from '../../../../src/core/model/cells';
import { writeCell } from '../../figureCells';
import type { Mutator } from '../../mutator';
import { spoilLine } from '../../registerLines';

const CODE = 'awards/wrong-recipient';

export const mutators: readonly Mutator[] = [
  {
    code: CODE,
    kind: 'title',
    spoil: (book, facts, choose) =>
      spoilLine(
        book,
        facts,
        choose,
        ({ award, has }) => award === 'lao-dong-tien-tien' && has('doi-tuong'),
        () => ({ 'doi-tuong': 'Tập thể' }),
        'doi-tuong',
      ),
  },
  {
    code: CODE,
    kind: 'form',
    spoil: (book, facts, choose) =>
      spoilLine(
        book,
        facts,
        choose,
        ({ award, has }) => award === 'tap-the-lao-dong-tien-tien' && has('doi-tuong'),
        () => ({ 'danh-hieu': 'Kỷ niệm chương', cap: null }),
        'doi-tuong',
      ),
  },
  {
    code: CODE,
    kind: 'class',
    spoil: (book, facts, choose) =>
      spoilLine(
        book,
        facts,
        choose,
        ({ award, has }) => award === 'lao-dong-tien-tien' && has('phan-loai') && has('doi-tuong'),
        () => ({ 'phan-loai': 'Doanh nghiệp' }),
        'phan-loai',
      ),
  },
  {
    code: CODE,
    kind: 'text',
    spoil: (book, facts, choose) =>
      spoilLine(
        book,
        facts,
        choose,
        ({ award, has }) => award === 'giay-khen' && has('doi-tuong'),
        () => ({ 'danh-hieu': 'Giấy khen tập thể' }),
        'doi-tuong',
      ),
  },
  {
    code: CODE,
    kind: 'count',
    spoil: (book, facts, choose) => {
      const places = facts.tables.flatMap((table) => {
        const column = table.columns.find(({ leaf }) => leaf === 'Cá nhân')?.column;
        if (table.kind !== 'award-counts' || column === undefined) return [];
        return table.rows.flatMap(({ name, row, kind }) =>
          kind === 'item' &&
          awardOfName(name) === 'tap-the-lao-dong-tien-tien' &&
          readValue(table.sheet, row, column) !== undefined
            ? [{ sheet: table.sheet.name, row, column }]
            : [],
        );
      });
      const place = choose.oneOf(places);
      if (place === undefined) return undefined;
      writeCell(book, place.sheet, place, 1 + choose.below(20));
      return { sheet: place.sheet, place: formatCell(place) };
    },
  },
];
