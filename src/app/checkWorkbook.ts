import { checks } from '../core/checks';
import { gatherFacts, type FactOptions } from '../core/checks/facts';
import { readIgnored } from '../core/checks/ignoredState';
import { runChecks, type CheckResult, type RunOptions } from '../core/checks/runChecks';
import type { Snapshot } from '../core/model/snapshot';
import { lostMapping } from '../core/sources/mapping';
import type { WorkbookPort } from '../workbook/port';

export interface CheckOptions extends FactOptions, Omit<RunOptions, 'ignored'> {}

/** Reads the workbook and runs every check over it. Changes nothing. */
export async function checkWorkbook(
  workbook: WorkbookPort,
  options: CheckOptions = {},
): Promise<CheckResult> {
  return checkSnapshot(await workbook.readSnapshot('workbook'), options);
}

/** Runs every check over a workbook as it was read; what it says to ignore is set apart. */
export function checkSnapshot(snapshot: Snapshot, options: CheckOptions = {}): CheckResult {
  const lost = lostMapping(snapshot, options.mappings ?? []);
  const unread = lost === undefined ? [] : [{ part: lost.sheet, reason: 'mapped-sheet' }];
  const facts = gatherFacts({ ...snapshot, unread: [...snapshot.unread, ...unread] }, options);
  const { preset } = options;
  return runChecks(facts, checks, { preset, ignored: readIgnored(snapshot.state) });
}
