import { readFormulas } from '../../../formulas/readFormulas';
import { defineCheck } from '../../definition';
import { placesInWords } from '../cellRuns';
import { isReport } from '../report';

/** What comes from other workbooks: whoever receives the report does not have them. */
export const check = defineCheck({
  code: 'workbook/external-links',
  scope: 'sheet',
  findings: { used: 'warning', unused: 'info' },
  options: {},
  missing: 'skip',
  *run(facts) {
    const { snapshot } = facts;
    if (!isReport(facts)) return;
    const targets = snapshot.externalLinks.join(', ');
    let isUsed = false;
    for (const { sheet, byKey } of readFormulas(snapshot)) {
      const cells = [...byKey.values()].filter(({ shape }) => shape.isExternal);
      const [first] = cells.sort((a, b) => a.key - b.key);
      if (first === undefined) continue;
      isUsed = true;
      const data = { targets, count: cells.length, cells: placesInWords(cells) };
      const cell = { row: first.row, column: first.column };
      yield { kind: 'used', sheet: sheet.name, cell, data };
    }
    if (!isUsed && targets !== '') yield { kind: 'unused', sheet: '', data: { targets } };
  },
});
