import { formatCell, formatRange } from '../base/address';
import type { Finding, Severity } from '../model/finding';
import type { Unread } from '../model/snapshot';
import { LINE_STALE, LINE_UNREADABLE, linesWith } from '../sources/targetNumbers';
import type { SourceCell } from '../sources/targetTable';
import type { CheckDefinition, Remark, Undecided } from './definition';
import type { Facts } from './facts';
import { isIgnored, type Ignored } from './ignored';
import { settingOf, type Preset } from './preset';

/** Whether a workbook may be handed in. What could not be read is never 'passed'. */
export type Verdict = 'passed' | 'failed' | 'incomplete';

export interface CheckResult {
  readonly verdict: Verdict;
  /** Of the findings that were not ignored; every one is counted, however few are shown. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Parts and cells that could not be read, or hold a result that can't be trusted. */
  readonly unread: readonly Unread[];
  /** Ordered by sheet, row, column, code, finding. */
  readonly findings: readonly Finding[];
  /** Findings that somebody ignored, with the reason. */
  readonly suppressed: readonly { readonly finding: Finding; readonly entry: Ignored }[];
}

export interface RunOptions {
  readonly preset?: Preset | undefined;
  readonly ignored?: readonly Ignored[];
}

/** Runs the checks over the facts. The order of `checks` does not show in the result. */
export function runChecks(
  facts: Facts,
  checks: readonly CheckDefinition[],
  { preset, ignored = [] }: RunOptions = {},
): CheckResult {
  const placed: PlacedFinding[] = [];
  const undecided: Unread[] = [];
  const order = new Map(facts.snapshot.sheets.map((sheet, i) => [sheet.name, i]));
  for (const check of checks) {
    const { enabled, options, missing, severities } = settingOf(check, preset);
    if (!enabled) continue;
    for (const said of check.run(facts, { options, missing })) {
      if ('undecided' in said) undecided.push(asUnread(said));
      else placed.push(placeFinding(check.code, severities, said, order));
    }
  }
  const all = placed.sort(comparePlaces).map(({ finding }) => finding);
  const findings: Finding[] = [];
  const suppressed: { finding: Finding; entry: Ignored }[] = [];
  for (const finding of all) {
    const entry = ignored.length === 0 ? undefined : isIgnored(finding, ignored);
    if (entry === undefined) findings.push(finding);
    else suppressed.push({ finding, entry });
  }
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const unread = distinct([
    ...facts.snapshot.unread,
    ...unreadCells(facts),
    ...undecided,
    ...noTable(facts),
  ]);
  const verdict = unread.length > 0 ? 'incomplete' : counts.error > 0 ? 'failed' : 'passed';
  return { verdict, counts, unread, findings, suppressed };
}

interface PlacedFinding {
  readonly finding: Finding;
  readonly place: readonly [sheet: number, row: number, column: number];
}

function placeFinding(
  code: string,
  severities: Readonly<Record<string, Severity>>,
  remark: Remark<string>,
  order: ReadonlyMap<string, number>,
): PlacedFinding {
  const { kind, sheet, cell, range, data, fix } = remark;
  const finding: Finding = {
    code,
    kind,
    severity: severities[kind] ?? 'error',
    sheet,
    cell: cell === undefined ? null : formatCell(cell),
    range: range === undefined ? null : formatRange(range),
    data: { kind, ...data },
    ...(fix === undefined ? {} : { fix }),
  };
  // What is about the whole workbook or sheet comes before its cells.
  const row = cell?.row ?? range?.top ?? -1;
  const column = cell?.column ?? range?.left ?? -1;
  return { finding, place: [order.get(sheet) ?? -1, row, column] };
}

function comparePlaces(a: PlacedFinding, b: PlacedFinding): number {
  return (
    a.place[0] - b.place[0] ||
    a.place[1] - b.place[1] ||
    a.place[2] - b.place[2] ||
    compareText(a.finding.code, b.finding.code) ||
    compareText(a.finding.kind, b.finding.kind)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function asUnread({ undecided, sheet, cell }: Undecided): Unread {
  const part = cell === undefined ? sheet : `${sheet}!${formatCell(cell)}`;
  return { part, reason: undecided };
}

function distinct(entries: readonly Unread[]): readonly Unread[] {
  return [...new Map(entries.map((entry) => [`${entry.part}\n${entry.reason}`, entry])).values()];
}

/** Figures that were not understood, and cached results that can't be trusted. */
function unreadCells({ targets }: Facts): readonly Unread[] {
  const unread: Unread[] = [];
  for (const table of targets) {
    const { sheet } = table;
    const add = (cell: SourceCell | undefined): void => {
      const reason = cell === undefined ? undefined : unreadReason(cell);
      if (cell === undefined || reason === undefined) return;
      unread.push({ part: `${sheet}!${formatCell(cell)}`, reason });
    };
    const lines = linesWith(table, LINE_STALE | LINE_UNREADABLE);
    for (const { target, actual, printed } of lines) {
      add(target);
      add(actual);
      add(printed);
    }
  }
  return unread;
}

function unreadReason({ isStale, figure }: SourceCell): string | undefined {
  if (isStale) return 'stale';
  return figure.kind === 'unreadable' ? 'unreadable-figure' : undefined;
}

/** A workbook in which nothing was found to check has not passed; nor have bare headers. */
function noTable({ tables, targets }: Facts): readonly Unread[] {
  if (tables.length === 0 && targets.length === 0) return [{ part: '', reason: 'no-table' }];
  if ([...tables, ...targets].some(({ rows }) => rows.length > 0)) return [];
  const sheets = [...tables.map(({ sheet }) => sheet.name), ...targets.map(({ sheet }) => sheet)];
  return sheets.map((part) => ({ part, reason: 'empty-table' }));
}
