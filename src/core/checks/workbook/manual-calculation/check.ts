import { defineCheck } from '../../definition';
import { reportSheets } from '../report';

/** A workbook that is only computed when somebody asks for it: its results may be old. */
export const check = defineCheck({
  code: 'workbook/manual-calculation',
  scope: 'workbook',
  findings: { manual: 'warning' },
  options: {},
  missing: 'skip',
  *run(facts) {
    if (facts.snapshot.calculation !== 'manual') return;
    const formulas = reportSheets(facts).reduce((sum, { grid }) => sum + grid.formulas.size, 0);
    if (formulas > 0) yield { kind: 'manual', sheet: '', data: { formulas } };
  },
});
