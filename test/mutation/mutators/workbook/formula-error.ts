import type { Mutator } from '../../mutator';
import { COLUMN, spoilRates } from './support';

const CODE = 'workbook/formula-error';

export const mutators: readonly Mutator[] = [
  spoilRates(CODE, 'error', ({ write, inner }) =>
    write(inner, COLUMN.rate, {
      value: { error: '#REF!' },
      formula: `E${String(inner + 2)}/#REF!`,
    }),
  ),
  spoilRates(CODE, 'not-found', ({ write, inner }) =>
    write(inner, COLUMN.plan, { value: { error: '#N/A' }, formula: 'VLOOKUP("x",B90:C99,2,0)' }),
  ),
  spoilRates(CODE, 'intended', ({ write, inner }) =>
    write(inner, COLUMN.rate, { value: { error: '#N/A' }, formula: 'NA()' }),
  ),
  spoilRates(CODE, 'elsewhere', (_, choose, book) => {
    const rows = [['Nháp'], [{ value: { error: '#NAME?' as const }, formula: 'HAMLA(1)' }]];
    book.sheets.push({ name: `Nháp ${String(choose.below(9))}`, rows, merges: [] });
    return { sheet: book.sheets.at(-1)?.name ?? '', place: 'A2' };
  }),
];
