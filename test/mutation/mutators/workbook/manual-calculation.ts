import type { Mutator } from '../../mutator';
import { spoilRates } from './support';

export const mutators: readonly Mutator[] = [
  spoilRates('workbook/manual-calculation', 'manual', (_, __, book) => {
    book.extras = { calculation: 'manual' };
    return { sheet: '' };
  }),
];
