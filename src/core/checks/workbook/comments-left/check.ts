import { cellOfKey } from '../../../model/cells';
import { defineCheck } from '../../definition';
import { placesInWords } from '../cellRuns';
import { reportSheets } from '../report';

/** What an annotated copy says of findings: `TĐKT – Lỗi: … [figures/negative]`. */
const OF_FINDINGS = /^TĐKT – [^]*\[[a-z]+\/[a-z0-9-]+\]\s*$/;

/** Notes and threads that travel with the report. */
export const check = defineCheck({
  code: 'workbook/comments-left',
  scope: 'sheet',
  findings: { comments: 'info' },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const { name, comments } of reportSheets(facts)) {
      const keys = [...(comments ?? [])]
        .filter(([, text]) => !OF_FINDINGS.test(text))
        .map(([key]) => key)
        .sort((a, b) => a - b);
      const [first] = keys;
      if (first === undefined) continue;
      const text = comments?.get(first) ?? '';
      const data = { count: keys.length, cells: placesInWords(keys.map(cellOfKey)), text };
      yield { kind: 'comments', sheet: name, cell: cellOfKey(first), data };
    }
  },
});
