import type { Finding } from '../model/finding';

/** A finding that somebody decided to live with, and why. Travels in the workbook. */
export interface Ignored {
  readonly code: string;
  readonly sheet: string;
  /** The cell or range, A1; '' for the sheet or workbook. */
  readonly place: string;
  /** What the finding said: once it says something else, it is heard again. */
  readonly said: string;
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
}

/** What an entry would say about a finding: its data in one stable line. */
export function saidBy({ data }: Finding): string {
  return JSON.stringify(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** The entry that would silence a finding. */
export function ignoring(finding: Finding, reason: string, on: string): Ignored {
  const { code, sheet } = finding;
  return { code, sheet, place: placeOf(finding), said: saidBy(finding), reason, on };
}

/** The entry that speaks of exactly this finding, saying what it says now. */
export function isIgnored(finding: Finding, entries: readonly Ignored[]): Ignored | undefined {
  const here = entries.filter(
    ({ code, sheet, place }) =>
      code === finding.code && sheet === finding.sheet && place === placeOf(finding),
  );
  return here.find(({ said }) => said === saidBy(finding));
}

/** Whether two entries speak of the same finding, whatever their reasons. */
export function isSameEntry(a: Ignored, b: Ignored): boolean {
  return a.code === b.code && a.sheet === b.sheet && a.place === b.place && a.said === b.said;
}

function placeOf({ cell, range }: Finding): string {
  return cell ?? range ?? '';
}
