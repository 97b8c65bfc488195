import { formatRange } from '../../../../src/core/base/address';
import { writeCell } from '../../figureCells';
import type { Mutator } from '../../mutator';

/** Columns that a form must have, as the books of the trials name them. */
const NEEDED = /^(?:Cấp Trung ương|Cấp bộ|Huân chương|Cờ thi đua|Bằng khen|Chiến sĩ|Huy hiệu)/;

export const mutators: readonly Mutator[] = [
  {
    code: 'structure/header-changed',
    kind: 'form-column',
    spoil: (book, { tables }, choose) => {
      const headers = tables
        .filter(({ kind }) => kind === 'statutory')
        .flatMap(({ sheet, header, columns }) =>
          columns
            .filter(({ leaf }) => NEEDED.test(leaf))
            .map(({ column }) => ({ sheet: sheet.name, header, column })),
        );
      const place = choose.oneOf(headers);
      if (place === undefined) return undefined;
      writeCell(book, place.sheet, { row: place.header.top, column: place.column }, 'Cột khác');
      return { sheet: place.sheet, place: formatRange(place.header) };
    },
  },
];
