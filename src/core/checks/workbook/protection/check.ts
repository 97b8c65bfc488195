import { defineCheck } from '../../definition';
import { tableSheets } from '../report';

/** Protected sheets: neither fixes nor filled annexes can be written into them. */
export const check = defineCheck({
  code: 'workbook/protection',
  scope: 'sheet',
  findings: { sheet: 'info' },
  options: {},
  missing: 'skip',
  *run(facts) {
    const sheets = tableSheets(facts);
    for (const { name, isProtected } of facts.snapshot.sheets) {
      if (isProtected && sheets.has(name)) yield { kind: 'sheet', sheet: name, data: { name } };
    }
  },
});
