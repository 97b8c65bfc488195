import { defineCheck } from '../../definition';
import { comparedRemark } from '../comparedRemark';
import { comparisonsOf } from '../comparisons';

/** Growth in per cent rebuilt from the two years' figures that stand in the same line. */
export const check = defineCheck({
  code: 'arithmetic/growth',
  scope: 'row',
  findings: { wrong: 'error', 'rounded-up': 'warning', truncated: 'info' },
  options: {
    /** Offered is only the repair of a percentage that is off by at most this share of it. */
    fixWithin: 20,
  },
  missing: 'skip',
  *run(facts, { options }) {
    for (const table of facts.tables) {
      for (const comparison of comparisonsOf(facts.snapshot, table)) {
        if (comparison.style !== 'tang') continue;
        for (let i = 0; i < table.rows.length; i++) {
          const remark = comparedRemark(facts, table, comparison, i, options.fixWithin);
          if (remark !== undefined) yield remark;
        }
      }
    }
  },
});
