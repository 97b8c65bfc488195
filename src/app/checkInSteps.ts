import { fail, ok, type Result } from '../core/base/result';
import { checks } from '../core/checks';
import type { CheckDefinition, Remark, Undecided } from '../core/checks/definition';
import { readIgnored } from '../core/checks/ignoredState';
import { settingOf } from '../core/checks/preset';
import { runChecks, type CheckResult } from '../core/checks/runChecks';
import type { Snapshot } from '../core/model/snapshot';
import { factsOf, type CheckOptions } from './checkWorkbook';

const ALL: readonly CheckDefinition[] = checks;

/** How somebody who waits follows the checking and may end it. */
export interface Steps {
  /** Lets everything else on the page have its turn. */
  readonly pause: () => Promise<void>;
  readonly isCancelled: () => boolean;
  /** Called before each check and at the end. */
  readonly tell: (done: number, total: number) => void;
}

/**
 * What `checkSnapshot` gives, one check after the other with a pause between them, so that a
 * page stays alive. Fails when it was cancelled.
 */
export async function checkInSteps(
  snapshot: Snapshot,
  options: CheckOptions,
  { pause, isCancelled, tell }: Steps,
): Promise<Result<CheckResult, 'cancelled'>> {
  const { preset } = options;
  tell(0, ALL.length);
  await pause();
  const facts = factsOf(snapshot, options);
  const said = new Map<string, readonly (Remark<string> | Undecided)[]>();
  for (const [i, check] of ALL.entries()) {
    tell(i, ALL.length);
    await pause();
    if (isCancelled()) return fail('cancelled');
    const { enabled, options: own, missing } = settingOf(check, preset);
    if (enabled) said.set(check.code, [...check.run(facts, { options: own, missing })]);
  }
  tell(ALL.length, ALL.length);
  const finished = ALL.map((check) => ({ ...check, run: () => said.get(check.code) ?? [] }));
  return ok(runChecks(facts, finished, { preset, ignored: readIgnored(snapshot.state) }));
}
