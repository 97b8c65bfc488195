import { formatCell } from '../base/address';
import type { Finding, Severity } from '../model/finding';
import type { Unread } from '../model/snapshot';
import type { TargetTable } from '../sources/targetTable';
import type { CheckDefinition, Facts } from './definition';

/** Whether a workbook may be handed in. What could not be read is never 'passed'. */
export type Verdict = 'passed' | 'failed' | 'incomplete';

export interface CheckResult {
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Parts and cells that could not be read, or hold a result that can't be trusted. */
  readonly unread: readonly Unread[];
  /** Ordered by sheet, row, column, code. */
  readonly findings: readonly Finding[];
}

/** Runs the checks over the facts. The order of `checks` does not show in the result. */
export function runChecks(facts: Facts, checks: readonly CheckDefinition[]): CheckResult {
  const order = new Map(facts.snapshot.sheets.map((sheet, i) => [sheet.name, i]));
  const remarks = checks.flatMap((check) => [...check.run(facts)]);
  const findings = [...remarks]
    .sort(
      (a, b) =>
        (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
        a.cell.row - b.cell.row ||
        a.cell.column - b.cell.column ||
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    )
    .map(({ code, severity, sheet, cell, data }): Finding => ({
      code,
      severity,
      sheet,
      cell: formatCell(cell),
      range: null,
      data,
    }));
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const unread = [...facts.snapshot.unread, ...unreadCells(facts), ...noTable(facts)];
  const verdict = unread.length > 0 ? 'incomplete' : counts.error > 0 ? 'failed' : 'passed';
  return { verdict, counts, unread, findings };
}

/** Figures that were not understood, and cached results that can't be trusted. */
function unreadCells({ tables }: Facts): readonly Unread[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      [row.target, row.actual, row.printed].flatMap((cell): readonly Unread[] => {
        if (cell === undefined) return [];
        const part = `${table.sheet}!${formatCell(cell)}`;
        if (cell.isStale) return [{ part, reason: 'stale' }];
        return cell.figure.kind === 'unreadable' ? [{ part, reason: 'unreadable-figure' }] : [];
      }),
    ),
  );
}

/** A workbook in which nothing was found to check has not passed. */
function noTable({ tables }: { readonly tables: readonly TargetTable[] }): readonly Unread[] {
  return tables.length === 0 ? [{ part: '', reason: 'no-table' }] : [];
}
