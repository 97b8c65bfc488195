import { checks } from '../core/checks';
import { gatherFacts, type FactOptions, type Facts } from '../core/checks/facts';
import { readIgnored } from '../core/checks/ignoredState';
import { runChecks, type CheckResult, type RunOptions } from '../core/checks/runChecks';
import type { Snapshot } from '../core/model/snapshot';
import { lostMapping } from '../core/sources/mapping';
import type { WorkbookPort } from '../workbook/port';
import { bookMappings } from './bookMappings';

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
  const { preset } = options;
  const ignored = readIgnored(snapshot.state);
  return runChecks(factsOf(snapshot, options), checks, { preset, ignored });
}

/**
 * What checks look at, columns read as the workbook remembers them; a mapping given here whose
 * sheet is gone counts as a part that was not read.
 */
export function factsOf(snapshot: Snapshot, options: FactOptions): Facts {
  const mappings = bookMappings(snapshot, options.mappings);
  const lost = lostMapping(snapshot, mappings);
  const unread = lost === undefined ? [] : [{ part: lost.sheet, reason: 'mapped-sheet' }];
  return gatherFacts(
    { ...snapshot, unread: [...snapshot.unread, ...unread] },
    { ...options, mappings },
  );
}
