import type { Mutator } from '../../mutator';
import { COLUMN, rateFormula, spoilRates } from './support';

export const mutators: readonly Mutator[] = [
  spoilRates('workbook/reference-to-blank', 'blank', ({ write, inner }) => {
    write(inner, COLUMN.actual, null);
    return write(inner, COLUMN.rate, { value: 0, formula: rateFormula(inner) });
  }),
];
