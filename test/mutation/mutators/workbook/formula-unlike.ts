import type { Mutator } from '../../mutator';
import { COLUMN, figureOf, rateFormula, rateOf, spoilRates } from './support';

const CODE = 'workbook/formula-unlike';

export const mutators: readonly Mutator[] = [
  spoilRates(CODE, 'differs', (rates) => {
    const { inner } = rates;
    const [actual, plan] = [
      figureOf(rates, inner, COLUMN.actual),
      figureOf(rates, inner - 1, COLUMN.plan),
    ];
    const formula = rateFormula(inner, inner - 1);
    return rates.write(inner, COLUMN.rate, { value: rateOf(actual, plan), formula });
  }),
  spoilRates(CODE, 'same', (rates) => {
    const { inner } = rates;
    const plan = figureOf(rates, inner, COLUMN.plan);
    const [actual, before] = [inner, inner - 1].map((line) => figureOf(rates, line, COLUMN.actual));
    rates.write(inner - 1, COLUMN.plan, plan);
    rates.write(inner - 1, COLUMN.rate, {
      value: rateOf(before ?? 0, plan),
      formula: rateFormula(inner - 1),
    });
    const formula = rateFormula(inner, inner - 1);
    return rates.write(inner, COLUMN.rate, { value: rateOf(actual ?? 0, plan), formula });
  }),
];
