import type { Mutator } from '../../mutator';
import { COLUMN, figureOf, rateOf, spoilRates } from './support';

const CODE = 'workbook/formula-overwritten';

export const mutators: readonly Mutator[] = [
  spoilRates(CODE, 'differs', (rates, choose) => {
    const { inner } = rates;
    const [actual, plan] = [
      figureOf(rates, inner, COLUMN.actual),
      figureOf(rates, inner, COLUMN.plan),
    ];
    return rates.write(inner, COLUMN.rate, rateOf(actual, plan) + 3 + choose.below(9));
  }),
  spoilRates(CODE, 'same', (rates) => {
    const { inner } = rates;
    const [actual, plan] = [
      figureOf(rates, inner, COLUMN.actual),
      figureOf(rates, inner, COLUMN.plan),
    ];
    return rates.write(inner, COLUMN.rate, rateOf(actual, plan));
  }),
  spoilRates(CODE, 'uncomputed', ({ lines, inner, write }) => {
    for (let line = 0; line < lines; line++) {
      const row = String(line + 2);
      write(line, COLUMN.rate, { value: 100, formula: `MEDIAN(D${row},E${row})` });
    }
    return write(inner, COLUMN.rate, 100);
  }),
];
