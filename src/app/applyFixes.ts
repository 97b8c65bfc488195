import { fail, type Result } from '../core/base/result';
import { chooseFixes, type FixableFinding } from '../core/checks/fixing/chooseFixes';
import type { Refusal } from '../core/model/plan';
import type { Applied, WorkbookPort } from '../workbook/port';
import { fixPlan } from './fixWorkbook';

/** Why no fix was made. */
export type ApplyFixesProblem =
  { readonly code: 'nothing-to-fix' } | { readonly code: 'refused'; readonly refusal: Refusal };

/**
 * Makes the fixes of findings that somebody saw and chose, all in one plan; of two that change
 * the same cell the first. What the workbook no longer holds as it was seen refuses them all.
 */
export async function applyFixes(
  workbook: WorkbookPort,
  findings: readonly FixableFinding[],
): Promise<Result<Applied, ApplyFixesProblem>> {
  const codes = findings.map(({ code }) => code);
  const { chosen } = chooseFixes(findings, codes);
  if (chosen.length === 0) return fail({ code: 'nothing-to-fix' });
  const applied = await workbook.applyPlan(fixPlan(chosen));
  return applied.ok ? applied : fail({ code: 'refused', refusal: applied.error });
}
