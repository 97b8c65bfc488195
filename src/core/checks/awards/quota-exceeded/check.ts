import { defineCheck } from '../../definition';
import { registersIn } from '../registers';
import { inCounts } from './inCounts';
import { inRegister } from './inRegister';

/**
 * More Chiến sĩ thi đua cơ sở than the rules of the province or ministry allow. Without a chosen
 * pack that has a quota there is none to exceed.
 */
export const check = defineCheck({
  code: 'awards/quota-exceeded',
  scope: 'table',
  findings: { over: 'error', 'over-pooled': 'error', 'small-unit': 'info', unclear: 'info' },
  /** `pooled`: one quota over all units instead of one for each. */
  options: { pooled: false },
  missing: 'skip',
  *run(facts, { options }) {
    if (facts.rules.pack === undefined) return;
    const { rules, date } = facts;
    for (const source of registersIn(facts)) yield* inRegister(source, rules, options, date?.year);
    for (const table of facts.tables) yield* inCounts(facts, table, options);
  },
});
