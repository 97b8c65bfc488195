import type { Result } from '../core/base/result';
import type { Operation, Refusal } from '../core/model/plan';
import { findSheet } from '../core/model/cells';
import type { Snapshot } from '../core/model/snapshot';
import { STARTER_NAMES, starterOperations } from '../core/starter/starter';
import { sentence, type Language } from '../strings/sentence';
import type { Applied, WorkbookPort } from '../workbook/port';

export interface StarterOptions {
  /** Of the sheet that says how to use the others; the sheets themselves are Vietnamese. */
  readonly language: Language;
  /** An empty sheet that goes once there are others. */
  readonly spare?: string;
  /** Sheets that are not made: those whose names the workbook has. */
  readonly except?: readonly string[];
}

/** Which sheets of the starter a workbook has room for, and which of their names it has already. */
export function starterRoom(snapshot: Snapshot): {
  readonly adds: readonly string[];
  readonly keeps: readonly string[];
} {
  const has = (name: string): boolean => findSheet(snapshot, name) !== undefined;
  return {
    adds: STARTER_NAMES.filter((name) => !has(name)),
    keeps: STARTER_NAMES.filter(has),
  };
}

/**
 * Adds the sheets of the starter, with their drop-down lists and example lines, to a workbook;
 * refused where a sheet of the same name exists.
 */
export function makeStarter(
  workbook: WorkbookPort,
  { language, spare, except = [] }: StarterOptions,
): Promise<Result<Applied, Refusal>> {
  const leave: readonly Operation[] =
    spare === undefined ? [] : [{ kind: 'delete-sheet', sheet: spare }];
  const guide = sentence('starter/guide', {}, language).split('\n');
  return workbook.applyPlan({
    because: { code: 'reasons/make-starter', data: {} },
    operations: [...starterOperations(guide, except), ...leave],
  });
}
