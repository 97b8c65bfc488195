import { cellOfKey } from '../../../model/cells';
import { defineCheck } from '../../definition';
import { placesInWords } from '../cellRuns';
import { reportSheets } from '../report';

/** Notes and threads that travel with the report. */
export const check = defineCheck({
  code: 'workbook/comments-left',
  scope: 'sheet',
  findings: { comments: 'info' },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const { name, comments } of reportSheets(facts)) {
      const keys = [...(comments?.keys() ?? [])].sort((a, b) => a - b);
      const [first] = keys;
      if (first === undefined) continue;
      const text = comments?.get(first) ?? '';
      const data = { count: keys.length, cells: placesInWords(keys.map(cellOfKey)), text };
      yield { kind: 'comments', sheet: name, cell: cellOfKey(first), data };
    }
  },
});
