import { fail, ok, type Result } from '../core/base/result';
import { fixChanges, type FixChange } from '../core/checks/fixChanges';
import {
  chooseFixes,
  isFixable,
  type FixableFinding,
  type WhyLeft,
} from '../core/checks/fixing/chooseFixes';
import type { CheckResult } from '../core/checks/runChecks';
import type { Plan, Refusal } from '../core/model/plan';
import type { Snapshot } from '../core/model/snapshot';
import { validate } from '../core/plan/rehearse';
import type { WorkbookPort } from '../workbook/port';
import { checkSnapshot, type CheckOptions } from './checkWorkbook';

export interface FixOptions extends CheckOptions {
  /** Codes to mend; without them all, save fixes that turn formulas into values. */
  readonly only?: readonly string[] | undefined;
}

/** One thing that was changed, and the finding it was changed for. */
export interface MadeChange extends FixChange {
  readonly finding: FixableFinding;
}

/** A fix that was not made. */
export interface LeftFix {
  readonly finding: FixableFinding;
  readonly why: WhyLeft;
  readonly refusal?: Refusal;
}

export interface Fixing {
  /** In the order they were made. */
  readonly changes: readonly MadeChange[];
  /** The findings that still bring a fix, and why it was not made. */
  readonly left: readonly LeftFix[];
  /** How often the workbook was mended and checked again. */
  readonly rounds: number;
  /** The workbook checked as it is now. */
  readonly result: CheckResult;
}

// One mended cell may bring another finding to light; fixes that undo each other must end.
const MOST_ROUNDS = 5;

/**
 * Mends what checks found and know how to mend: a plan of all fixes, a new check, and again
 * until nothing is left to mend. Fails when the workbook refuses a plan; what earlier rounds
 * changed then stays.
 */
export async function fixWorkbook(
  workbook: WorkbookPort,
  options: FixOptions = {},
): Promise<Result<Fixing, Refusal>> {
  const changes: MadeChange[] = [];
  for (let rounds = 0; ; rounds += 1) {
    const snapshot = await workbook.readSnapshot('workbook');
    const result = checkSnapshot(snapshot, options);
    const { chosen, left } = settle(snapshot, result, options.only);
    if (chosen.length === 0 || rounds === MOST_ROUNDS) {
      const unsettled = chosen.map((finding): LeftFix => ({ finding, why: 'conflict' }));
      return ok({ changes, left: [...left, ...unsettled], rounds, result });
    }
    const applied = await workbook.applyPlan(fixPlan(chosen));
    if (!applied.ok) return fail(applied.error);
    for (const finding of chosen) {
      for (const change of fixChanges(finding.fix.operations)) changes.push({ ...change, finding });
    }
  }
}

interface Settled {
  readonly chosen: readonly FixableFinding[];
  readonly left: readonly LeftFix[];
}

/** The fixes of this round; those that the workbook would refuse do not keep others from it. */
function settle(
  snapshot: Snapshot,
  { findings }: CheckResult,
  only: readonly string[] | undefined,
): Settled {
  const { chosen, left } = chooseFixes(findings.filter(isFixable), only);
  if (validate(fixPlan(chosen), snapshot) === undefined) return { chosen, left };
  const taken: FixableFinding[] = [];
  const refused: LeftFix[] = [];
  for (const finding of chosen) {
    const refusal = validate(fixPlan([finding]), snapshot);
    if (refusal === undefined) taken.push(finding);
    else refused.push({ finding, why: 'refused', refusal });
  }
  return { chosen: taken, left: [...left, ...refused] };
}

/** One plan of all these fixes. */
export function fixPlan(findings: readonly FixableFinding[]): Plan {
  return {
    because: { code: 'reasons/fix-findings', data: { count: findings.length } },
    operations: findings.flatMap(({ fix }) => [...fix.operations]),
  };
}
