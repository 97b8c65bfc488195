import type { Mutator } from '../../mutator';
import { COLUMN, figureOf, spoilRates } from './support';

export const mutators: readonly Mutator[] = [
  spoilRates('workbook/addin-functions-left', 'functions', (rates) => {
    const { inner, write } = rates;
    const [actual, plan] = [
      figureOf(rates, inner, COLUMN.actual),
      figureOf(rates, inner, COLUMN.plan),
    ];
    const row = String(inner + 2);
    const value = (actual / plan) * 100;
    return write(inner, COLUMN.rate, { value, formula: `TDKT.HOANTHANH(E${row},D${row})` });
  }),
];
