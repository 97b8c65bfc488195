import type { Mutator } from '../../mutator';
import { COLUMN, spoilRates } from './support';

const CODE = 'workbook/mixed-unicode';

export const mutators: readonly Mutator[] = [
  spoilRates(CODE, 'mixed', ({ write, inner }) =>
    write(inner, COLUMN.name, 'Sản lượng chè'.normalize('NFD')),
  ),
  {
    code: CODE,
    kind: 'decomposed',
    spoil: (book) => {
      book.sheets = book.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)),
        ),
      }));
      return { sheet: book.sheets[0]?.name ?? '' };
    },
  },
];
