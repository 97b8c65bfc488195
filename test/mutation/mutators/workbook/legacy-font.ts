import type { Mutator } from '../../mutator';
import { COLUMN, figureOf, spoilRates } from './support';

const CODE = 'workbook/legacy-font';
/** "Sản lượng ngô" as TCVN3 stores it. */
const TCVN3 = 'S¶n l­îng ng«';

export const mutators: readonly Mutator[] = [
  spoilRates(CODE, 'font', ({ write, inner }) =>
    write(inner, COLUMN.name, { value: TCVN3, font: '.VnTime' }),
  ),
  spoilRates(CODE, 'garbled', ({ write, inner }) => write(inner, COLUMN.name, TCVN3)),
  spoilRates(CODE, 'undecodable', ({ write, inner }) =>
    write(inner, COLUMN.name, { value: 'S¶n l­îng ÿÚ', font: '.VnTime' }),
  ),
  spoilRates(CODE, 'font-only', (rates) => {
    const value = figureOf(rates, rates.inner, COLUMN.actual);
    return rates.write(rates.inner, COLUMN.actual, { value, font: 'VNI-Times' });
  }),
  {
    code: CODE,
    kind: 'old-book',
    spoil: (book) => {
      book.sheets = [
        { name: 'BC', rows: [['B¸o c¸o s¶n l­îng'], ['Ngµy 30 th¸ng 6']], merges: [] },
      ];
      return { sheet: 'BC', place: 'A1' };
    },
  },
];
