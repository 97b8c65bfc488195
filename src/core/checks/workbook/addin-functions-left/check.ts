import { readFormulas } from '../../../formulas/readFormulas';
import { defineCheck } from '../../definition';
import { cellRuns, placeOfRun } from '../cellRuns';
import { isReport } from '../report';

const OWN = 'TDKT.';

/** Functions of the add-in, which show #NAME? where it is not installed. */
export const check = defineCheck({
  code: 'workbook/addin-functions-left',
  scope: 'cell',
  findings: { functions: 'info' },
  options: {},
  missing: 'skip',
  *run(facts) {
    if (!isReport(facts)) return;
    for (const { sheet, byKey } of readFormulas(facts.snapshot)) {
      const own = [...byKey.values()].filter(({ shape }) =>
        shape.functions.some((name) => name.startsWith(OWN)),
      );
      for (const run of cellRuns(own)) {
        const { shape } =
          own.find(({ row, column }) => row === run.top && column === run.left) ?? {};
        const names = shape?.functions.filter((name) => name.startsWith(OWN)) ?? [];
        const data = { functions: names.join(', '), count: run.bottom - run.top + 1 };
        yield { kind: 'functions', sheet: sheet.name, ...placeOfRun(run), data };
      }
    }
  },
});
