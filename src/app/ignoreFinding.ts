import { formatIsoDate, type CalendarDate } from '../core/base/dates';
import { fail, type Result } from '../core/base/result';
import { ignoring, type Ignored } from '../core/checks/ignored';
import { addIgnored, removeIgnored } from '../core/checks/ignoredState';
import type { Finding } from '../core/model/finding';
import type { Refusal } from '../core/model/plan';
import type { Applied, WorkbookPort } from '../workbook/port';
import { changeState } from './changeState';

/** Why nothing was remembered. */
export type IgnoreProblem =
  | { readonly code: 'ignoring/no-reason' }
  | { readonly code: 'ignoring/state-unreadable' }
  | { readonly code: 'ignoring/refused'; readonly refusal: Refusal };

/** Why a finding is ignored, and since when. */
export interface IgnoreNote {
  /** In the user's own words; never empty. */
  readonly reason: string;
  readonly on: CalendarDate;
}

/**
 * Remembers in the workbook that these findings are to be ignored and why. They count as
 * ignored as long as they say what they say now: once their figures change they are heard again.
 */
export async function ignoreFindings(
  workbook: WorkbookPort,
  findings: readonly Finding[],
  { reason, on }: IgnoreNote,
): Promise<Result<Applied, IgnoreProblem>> {
  const words = reason.trim();
  if (words === '') return fail({ code: 'ignoring/no-reason' });
  const entries = findings.map((finding) => ignoring(finding, words, formatIsoDate(on)));
  return remember(workbook, 'reasons/ignore-findings', entries.length, (state) =>
    addIgnored(state, entries),
  );
}

/** Forgets entries: their findings are heard again. */
export async function hearFindings(
  workbook: WorkbookPort,
  entries: readonly Ignored[],
): Promise<Result<Applied, IgnoreProblem>> {
  return remember(workbook, 'reasons/hear-findings', entries.length, (state) =>
    removeIgnored(state, entries),
  );
}

async function remember(
  workbook: WorkbookPort,
  code: string,
  count: number,
  change: (state: string | undefined) => string | undefined,
): Promise<Result<Applied, IgnoreProblem>> {
  const changed = await changeState(workbook, { code, data: { count } }, change);
  if (changed.ok) return changed;
  const { error } = changed;
  return error.code === 'refused'
    ? fail({ code: 'ignoring/refused', refusal: error.refusal })
    : fail({ code: 'ignoring/state-unreadable' });
}
