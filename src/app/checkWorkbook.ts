import { checks } from '../core/checks';
import { gatherFacts, type FactOptions } from '../core/checks/facts';
import { runChecks, type CheckResult, type RunOptions } from '../core/checks/runChecks';
import { lostMapping } from '../core/sources/mapping';
import type { WorkbookPort } from '../workbook/port';

export interface CheckOptions extends FactOptions, RunOptions {}

/** Reads the workbook and runs every check over it. Changes nothing. */
export async function checkWorkbook(
  workbook: WorkbookPort,
  options: CheckOptions = {},
): Promise<CheckResult> {
  const snapshot = await workbook.readSnapshot('workbook');
  const lost = lostMapping(snapshot, options.mappings ?? []);
  const unread = lost === undefined ? [] : [{ part: lost.sheet, reason: 'mapped-sheet' }];
  const facts = gatherFacts({ ...snapshot, unread: [...snapshot.unread, ...unread] }, options);
  return runChecks(facts, checks, options);
}
