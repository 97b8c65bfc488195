import type { CheckDefinition, Options } from '../../src/core/checks/definition';
import { gatherFacts, type FactOptions } from '../../src/core/checks/facts';
import type { Preset } from '../../src/core/checks/preset';
import { runChecks } from '../../src/core/checks/runChecks';
import type { Finding } from '../../src/core/model/finding';
import type { Snapshot } from '../../src/core/model/snapshot';
import { snapshotOf, type LiteralSheet } from './snapshotOf';

export interface CheckSheetsOptions extends FactOptions {
  /** Options of the check that differ from its defaults. */
  readonly options?: Options;
}

/** Every finding of one check in a snapshot. */
export function findingsIn(
  check: CheckDefinition,
  snapshot: Snapshot,
  { options, ...facts }: CheckSheetsOptions = {},
): readonly Finding[] {
  const preset: Preset | undefined =
    options === undefined
      ? undefined
      : { id: 'test', name: 'test', checks: { [check.code]: { options } } };
  return runChecks(gatherFacts(snapshot, facts), [check], { preset }).findings;
}

/** Every finding of one check on literal sheets. */
export function findingsOn(
  check: CheckDefinition,
  sheets: readonly LiteralSheet[],
  options: CheckSheetsOptions = {},
): readonly Finding[] {
  return findingsIn(check, snapshotOf(...sheets), options);
}

/**
 * What one check finds on one literal sheet, as `severity cell` (or range), in order:
 * `['error F2', 'warning B7']`.
 */
export function checkSheet(
  check: CheckDefinition,
  rows: LiteralSheet['rows'],
  options: CheckSheetsOptions & Omit<LiteralSheet, 'name' | 'rows'> = {},
): readonly string[] {
  const { merges, offset, ...rest } = options;
  const sheet: LiteralSheet = {
    name: 'KPI',
    rows,
    ...(merges === undefined ? {} : { merges }),
    ...(offset === undefined ? {} : { offset }),
  };
  return findingsOn(check, [sheet], rest).map(({ severity, cell, range }) =>
    `${severity} ${cell ?? range ?? ''}`.trim(),
  );
}
