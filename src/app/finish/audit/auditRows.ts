import { readRecords } from '../../../core/annexes/state';
import { checks } from '../../../core/checks';
import { settingOf, type Preset } from '../../../core/checks/preset';
import type { CheckResult } from '../../../core/checks/runChecks';
import type { Severity } from '../../../core/model/finding';
import type { CellValue, Snapshot } from '../../../core/model/snapshot';
import { checkTitle } from '../../../strings/checkTitle';
import { sentence, type Language } from '../../../strings/sentence';
import { dayText } from '../../reports/headLine';
import { reportFinding, wordsOf } from '../../reports/reportedFinding';

export interface AuditFacts {
  readonly snapshot: Snapshot;
  readonly result: CheckResult;
  readonly preset: Preset | undefined;
  /** The id of the chosen rules; undefined for those of the nation. */
  readonly pack: string | undefined;
  /** The day of the check, `2026-11-21`; left out where nobody says it. */
  readonly date: string | undefined;
  readonly language: Language;
}

/** The log: rows of one cell or of label and text go over the whole width; then a table. */
export interface AuditRows {
  readonly rows: readonly (readonly CellValue[])[];
  /** Where the table of checks stands among the rows, its header first. */
  readonly table: { readonly first: number; readonly last: number };
}

/** What the log says: only what the workbook remembers and what the check found. */
export function auditRows(facts: AuditFacts): AuditRows {
  const { snapshot, result, preset, pack, date, language } = facts;
  const word = (code: string, data = {}): string => sentence(code, data, language);
  const own = (code: string): string => word(`finish/audit-${code}`);
  const head: readonly (readonly CellValue[])[] = [
    [own('title')],
    ...(date === undefined ? [] : [[own('on'), dayText(date, language)]]),
    [own('verdict'), word(`report/verdict-${result.verdict}`, result.counts)],
    [own('found'), word('report/counts', result.counts)],
    [own('rules'), pack ?? own('rules-national')],
    ...(preset === undefined ? [] : [[own('preset'), preset.name]]),
    [undefined],
  ];
  const enabled = checks.filter((check) => settingOf(check, preset).enabled);
  const counted = (code: string, severity: Severity): number =>
    result.findings.filter((one) => one.code === code && one.severity === severity).length;
  const list = enabled.map(({ code }) => [
    checkTitle(code, language),
    code,
    counted(code, 'error'),
    counted(code, 'warning'),
    counted(code, 'info'),
  ]);
  const header = ['check', 'code', 'errors', 'warnings', 'infos'].map(own);
  return {
    rows: [
      ...head,
      header,
      ...list,
      ...section(
        own('annexes'),
        (readRecords(snapshot.state) ?? []).map(({ sheet, annex, source }) =>
          word('finish/audit-annex', { sheet, annex, source }),
        ),
      ),
      ...section(
        word('report/suppressed', { count: result.suppressed.length }),
        result.suppressed.map(({ finding, entry: { reason, on } }) => {
          const place = `${finding.sheet}!${finding.cell ?? finding.range ?? ''}`;
          const said = wordsOf(reportFinding(finding, language));
          return `${place}: ${said} – ${word('report/ignored-line', { reason, on })}`;
        }),
      ),
      ...section(
        word('report/unread', { count: result.unread.length }),
        result.unread.map(({ part, reason }) => word(`unread/${reason}`, { part })),
      ),
    ],
    table: { first: head.length, last: head.length + list.length },
  };
}

function section(heading: string, lines: readonly string[]): readonly (readonly CellValue[])[] {
  return lines.length === 0 ? [] : [[undefined], [heading], ...lines.map((line) => [line])];
}
