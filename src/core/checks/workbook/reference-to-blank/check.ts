import { defineCheck } from '../../definition';
import { placeOfRun } from '../cellRuns';
import { operandRuns } from '../operands';
import { indicatorAt } from '../report';

/** Formulas that multiply or divide a blank cell: they show 0 as if it had been reported. */
export const check = defineCheck({
  code: 'workbook/reference-to-blank',
  scope: 'cell',
  findings: { blank: 'warning' },
  options: {},
  missing: 'skip',
  *run(facts) {
    // A blank term of a sum is nothing; a blank factor makes the whole 0.
    const runs = operandRuns(
      facts,
      (value, operator) => value === undefined && (operator === '*' || operator === '/'),
    );
    for (const { sheet, range, operand, formula } of runs) {
      const data = {
        ...indicatorAt(facts, sheet, range.top),
        operand,
        formula,
        count: range.bottom - range.top + 1,
      };
      yield { kind: 'blank', sheet: sheet.name, ...placeOfRun(range), data };
    }
  },
});
