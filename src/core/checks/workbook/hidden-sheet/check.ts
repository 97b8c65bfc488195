import { formatRange } from '../../../base/address';
import { defineCheck } from '../../definition';
import { reportSheets } from '../report';

/** Sheets that travel with the report without being seen. */
export const check = defineCheck({
  code: 'workbook/hidden-sheet',
  scope: 'sheet',
  findings: { hidden: 'info', 'very-hidden': 'warning' },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const { name, visibility, grid } of reportSheets(facts)) {
      if (visibility === 'visible' || grid.used === undefined) continue;
      const kind = visibility === 'hidden' ? ('hidden' as const) : ('very-hidden' as const);
      yield { kind, sheet: name, data: { name, used: formatRange(grid.used) } };
    }
  },
});
