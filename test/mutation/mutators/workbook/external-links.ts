import type { Mutator } from '../../mutator';
import { COLUMN, figureOf, spoilRates } from './support';

const CODE = 'workbook/external-links';
const LINKED = { externalLinks: ['KH-2020.xlsx'] };

export const mutators: readonly Mutator[] = [
  spoilRates(CODE, 'used', (rates, _, book) => {
    book.extras = LINKED;
    const value = figureOf(rates, rates.inner, COLUMN.plan);
    return rates.write(rates.inner, COLUMN.plan, { value, formula: '[1]KH!$D$5' });
  }),
  spoilRates(CODE, 'unused', (_, __, book) => {
    book.extras = LINKED;
    return { sheet: '' };
  }),
];
