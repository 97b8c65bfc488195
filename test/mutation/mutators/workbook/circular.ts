import type { Mutator } from '../../mutator';
import { COLUMN, spoilRates } from './support';

const CODE = 'workbook/circular';

export const mutators: readonly Mutator[] = [
  spoilRates(CODE, 'itself', ({ write, inner }) =>
    write(inner, COLUMN.actual, { value: 0, formula: `SUM(E1:E${String(inner + 2)})` }),
  ),
  spoilRates(CODE, 'cycle', ({ write, inner }) => {
    const row = String(inner + 2);
    write(inner, COLUMN.actual, { value: 0, formula: `D${row}-1` });
    return write(inner, COLUMN.plan, { value: 0, formula: `E${row}+1` });
  }),
];
