import type { Result } from '../core/base/result';
import type { Operation, Refusal } from '../core/model/plan';
import { starterOperations } from '../core/starter/starter';
import { sentence, type Language } from '../strings/sentence';
import type { Applied, WorkbookPort } from '../workbook/port';

export interface StarterOptions {
  /** Of the sheet that says how to use the others; the sheets themselves are Vietnamese. */
  readonly language: Language;
  /** An empty sheet that goes once there are others. */
  readonly spare?: string;
}

/**
 * Adds the sheets of the starter, with their drop-down lists and example lines, to a workbook;
 * refused where a sheet of the same name exists.
 */
export function makeStarter(
  workbook: WorkbookPort,
  { language, spare }: StarterOptions,
): Promise<Result<Applied, Refusal>> {
  const leave: readonly Operation[] =
    spare === undefined ? [] : [{ kind: 'delete-sheet', sheet: spare }];
  const guide = sentence('starter/guide', {}, language).split('\n');
  return workbook.applyPlan({
    because: { code: 'reasons/make-starter', data: {} },
    operations: [...starterOperations(guide), ...leave],
  });
}
