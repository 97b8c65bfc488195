import { defineCheck } from '../../definition';
import { placeOfRun } from '../cellRuns';
import { operandRuns } from '../operands';
import { indicatorAt } from '../report';

/** Formulas that count with a cell of words, which Excel takes for a number in its own way. */
export const check = defineCheck({
  code: 'workbook/reference-to-text',
  scope: 'cell',
  findings: { text: 'warning' },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const run of operandRuns(facts, (value) => typeof value === 'string')) {
      const { sheet, range, operand, value, formula } = run;
      const text = typeof value === 'string' ? value : '';
      const data = {
        ...indicatorAt(facts, sheet, range.top),
        operand,
        text,
        formula,
        count: range.bottom - range.top + 1,
      };
      yield { kind: 'text', sheet: sheet.name, ...placeOfRun(range), data };
    }
  },
});
