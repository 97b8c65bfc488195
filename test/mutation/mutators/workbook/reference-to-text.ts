import type { Mutator } from '../../mutator';
import { COLUMN, figureOf, spoilRates } from './support';

export const mutators: readonly Mutator[] = [
  spoilRates('workbook/reference-to-text', 'text', (rates) => {
    const plan = figureOf(rates, rates.inner, COLUMN.plan);
    rates.write(rates.inner, COLUMN.plan, String(plan));
    const rate = rates.read(rates.inner, COLUMN.rate);
    return rates.write(rates.inner, COLUMN.rate, rate);
  }),
];
