import type { Result } from '../core/base/result';
import { addResultSheet } from '../core/checks/resultSheets';
import type { CheckResult } from '../core/checks/runChecks';
import { DEFAULT_STYLE } from '../core/model/cells';
import type { Operation, Plan, Refusal } from '../core/model/plan';
import type { Snapshot } from '../core/model/snapshot';
import { sentence, type Language } from '../strings/sentence';
import type { Applied, WorkbookPort } from '../workbook/port';
import { markCells } from './annotate/markCells';
import { freeSheetName } from './annotate/freeSheetName';
import { resultSheet } from './annotate/resultSheet';
import type { ReportHead } from './reports/checkedBook';

export interface AnnotateOptions extends ReportHead {
  readonly language: Language;
}

/**
 * Marks what a check found in the workbook itself: a note and a colour on each cell, and a sheet
 * that lists everything and leads to the cells. No figure is changed.
 */
export async function annotateWorkbook(
  workbook: WorkbookPort,
  result: CheckResult,
  options: AnnotateOptions,
): Promise<Result<Applied, Refusal>> {
  const snapshot = await workbook.readSnapshot('workbook');
  return workbook.applyPlan(planAnnotations(snapshot, result, options));
}

/** The plan of the marks; nothing is written. */
export function planAnnotations(
  snapshot: Snapshot,
  result: CheckResult,
  { language, ...head }: AnnotateOptions,
): Plan {
  const { operations, besideNotes } = markCells(snapshot, result.findings, language);
  const standardStyle = snapshot.styles[0] ?? DEFAULT_STYLE;
  const name = freeSheetName(snapshot, sentence('report/result-sheet', {}, language));
  return {
    because: { code: 'reasons/annotate', data: { count: result.findings.length } },
    operations: [
      ...operations,
      ...resultSheet(result, { name, language, head, besideNotes, standardStyle }),
      ...remembered(snapshot, name),
    ],
  };
}

/** The sheet is remembered as ours, so that the next check does not take it for the report. */
function remembered({ state: old }: Snapshot, sheet: string): readonly Operation[] {
  const state = addResultSheet(old, sheet);
  return state === undefined ? [] : [{ kind: 'state', old, state }];
}
