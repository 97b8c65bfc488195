import { fail, type Result } from '../core/base/result';
import type { Reason, Refusal } from '../core/model/plan';
import type { Applied, WorkbookPort } from '../workbook/port';

/** Why the workbook does not remember it. */
export type StateProblem =
  { readonly code: 'state-unreadable' } | { readonly code: 'refused'; readonly refusal: Refusal };

/** Changes what the add-in remembers in the workbook; `change` gives undefined to leave it. */
export async function changeState(
  workbook: WorkbookPort,
  because: Reason,
  change: (state: string | undefined) => string | undefined,
): Promise<Result<Applied, StateProblem>> {
  const { state: old } = await workbook.readSnapshot({ sheets: [] });
  const state = change(old);
  if (state === undefined) return fail({ code: 'state-unreadable' });
  const applied = await workbook.applyPlan({
    because,
    operations: [{ kind: 'state', old, state }],
  });
  return applied.ok ? applied : fail({ code: 'refused', refusal: applied.error });
}
