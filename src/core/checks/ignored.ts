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

/** Whether an entry speaks of exactly this finding, saying what it says now. */
export function isIgnored(finding: Finding, entries: readonly Ignored[]): Ignored | undefined {
  const place = placeOf(finding);
  return entries.find(
    (entry) =>
      entry.code === finding.code &&
      entry.sheet === finding.sheet &&
      entry.place === place &&
      entry.said === saidBy(finding),
  );
}

function placeOf({ cell, range }: Finding): string {
  return cell ?? range ?? '';
}
