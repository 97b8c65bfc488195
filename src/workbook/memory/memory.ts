import { ok } from '../../core/base/result';
import type { Snapshot } from '../../core/model/snapshot';
import { invert } from '../../core/plan/invert';
import { rehearse } from '../../core/plan/rehearse';
import { outsideUndo } from '../../core/plan/removal/outsideUndo';
import type { WorkbookPort } from '../port';
import type { CustomFunction } from '../recalc/book';
import { settle } from '../settle';
import { withinScope } from '../scope';

/**
 * A workbook that lives in memory and behaves as every adapter must: a plan is checked whole,
 * carried out whole, and dependants of what it changed hold their new result or are marked
 * stale. `functions` computes custom functions, by upper-case name.
 */
export function createMemoryWorkbook(
  snapshot: Snapshot,
  functions?: ReadonlyMap<string, CustomFunction>,
): WorkbookPort {
  let current = snapshot;
  return {
    readSnapshot: (scope) => Promise.resolve(withinScope(current, scope)),
    applyPlan: (plan) => {
      const outcome = rehearse(plan, current);
      if (!outcome.ok) return Promise.resolve(outcome);
      current = settle(outcome.value, plan, functions).snapshot;
      return Promise.resolve(ok({ inverse: invert(plan), outsideUndo: outsideUndo(plan) }));
    },
  };
}
