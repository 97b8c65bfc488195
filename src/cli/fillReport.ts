import { formatRange } from '../core/base/address';
import type { AnnexNote, FilledAnnex } from '../core/annexes/definition';
import { formatNumber } from '../core/figures/formatFigure';
import type { CheckResult } from '../core/checks/runChecks';
import { isFormulaCell } from '../core/plan/content';
import type { SourceCell } from '../core/sources/targetTable';
import type { Language } from '../strings/sentence';
import { sentence } from '../strings/sentence';
import { reportFinding, type ReportedFinding } from '../app/reports/reportedFinding';
import { findingLines } from './findingReport';
import { textTable } from './textTable';

interface ReportedRow {
  readonly number: string;
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
  readonly printed: string;
  readonly percent: string;
  readonly cell: string;
  readonly by: 'formula' | 'value' | 'words' | 'none';
  readonly doubts: readonly string[];
}

/** What a fill did, as data: the JSON output and the source of the text. */
export interface FillReport {
  readonly out: string;
  readonly annexes: readonly {
    readonly annex: string;
    readonly sheet: string;
    readonly source: {
      readonly sheet: string;
      readonly header: string;
      readonly confidence: number;
      readonly columns: Readonly<Record<string, string>>;
      /** Headers of columns that were not used. */
      readonly unused: readonly string[];
    };
    /** Lines of the table's body. */
    readonly lines: number;
    /** What whoever signs the annex must know. */
    readonly notes: readonly string[];
    /** Line by line, for annexes of targets. */
    readonly rows: readonly ReportedRow[];
    /** What the source says wrongly or unclearly. */
    readonly findings: readonly ReportedFinding[];
    /** Cells of the source that could not be read, or hold an outdated result. */
    readonly unread: readonly string[];
  }[];
}

export function fillReport(
  out: string,
  annexes: readonly FilledAnnex[],
  source: CheckResult,
  language: Language,
): FillReport {
  return {
    out,
    annexes: annexes.map((annex) => ({
      annex: annex.id,
      sheet: annex.sheet,
      source: {
        sheet: annex.source.sheet,
        header: formatRange(annex.source.header),
        confidence: annex.source.confidence,
        columns: Object.fromEntries(annex.source.columns.map(({ role, header }) => [role, header])),
        unused: annex.source.unused,
      },
      lines: annex.lines,
      notes: annex.notes.map((note) => reportNote(annex, note, language)),
      rows: (annex.targets ?? []).map(({ source: row, percent, percentCell }): ReportedRow => ({
        number: row.number,
        indicator: row.indicator,
        target: shown(row.target),
        actual: shown(row.actual),
        printed: shown(row.printed),
        percent:
          percent.rounded === undefined ? '' : formatNumber(percent.rounded, percent.decimals),
        cell: percentCell,
        by:
          percent.content === undefined
            ? 'none'
            : isFormulaCell(percent.content)
              ? 'formula'
              : typeof percent.content === 'string'
                ? 'words'
                : 'value',
        doubts: percent.doubts.map(({ code, detail }) =>
          sentence(`doubts/${code}`, { detail }, language),
        ),
      })),
      findings: source.findings
        .filter(({ sheet }) => sheet === annex.source.sheet)
        .map((finding) => reportFinding(finding, language)),
      unread: source.unread
        .filter(({ part }) => part.startsWith(`${annex.source.sheet}!`))
        .map(({ part, reason }) => sentence(`unread/${reason}`, { part }, language)),
    })),
  };
}

/** A note with its place in front: "Phụ lục!C5: …". */
function reportNote(annex: FilledAnnex, note: AnnexNote, language: Language): string {
  const words = sentence(note.code, note.data, language);
  const sheet = note.onSource === true ? annex.source.sheet : annex.sheet;
  return note.cell === undefined ? words : `${sheet}!${note.cell}: ${words}`;
}

/** A figure as its cell shows it. */
function shown(cell: SourceCell | undefined): string {
  if (cell === undefined) return '';
  const { figure, value } = cell;
  if (typeof value !== 'number' || figure.kind !== 'number') return figure.text;
  return formatNumber(figure.value, figure.decimals) + figure.unit;
}

/** The report for a terminal. */
export function fillText(report: FillReport, language: Language): readonly string[] {
  const word = (code: string, data = {}): string => sentence(`cli/${code}`, data, language);
  return [
    ...report.annexes.flatMap(({ annex, sheet, source, lines, notes, rows, findings, unread }) => [
      word(rows.length === 0 ? 'filled-lines' : 'filled-annex', {
        annex,
        sheet,
        source: `${source.sheet}!${source.header}`,
        rows: lines,
        percents: rows.filter(({ by }) => by !== 'none').length,
        formulas: rows.filter(({ by }) => by === 'formula').length,
      }),
      word('found-columns', {
        confidence: Math.round(source.confidence * 100),
        columns: Object.entries(source.columns)
          .map(([role, header]) => `${sentence(`roles/${role}`, {}, language)} = "${header}"`)
          .join(', '),
      }),
      ...(source.unused.length === 0
        ? []
        : [word('unused-columns', { columns: source.unused.join(', ') })]),
      ...(rows.length === 0 ? [] : rowTable(rows, word)),
      '',
      ...notes.map((note) => `  ${note}`),
      ...rows.flatMap((row) =>
        row.doubts.map((doubt) => `  ${sheet}!${row.cell}  ${row.indicator}: ${doubt}`),
      ),
      ...unread.map((line) => `  ${line}`),
      ...(findings.length + unread.length === 0
        ? [word('source-clean')]
        : [
            word('source-findings', { count: findings.length }),
            ...findingLines(findings, language),
          ]),
      '',
    ]),
    word('written', { path: report.out }),
  ];
}

function differs({ printed, percent, by }: ReportedRow): boolean {
  return printed !== '' && by !== 'words' && printed.replace(/\s*%$/, '') !== percent;
}

/** The lines of an annex of targets, beside the percentages that were printed. */
function rowTable(rows: readonly ReportedRow[], word: (code: string) => string): readonly string[] {
  return [
    '',
    ...textTable(
      [
        { header: 'TT', align: 'left', most: 6 },
        { header: word('indicator'), align: 'left', most: 48 },
        { header: word('target'), align: 'right', most: 20 },
        { header: word('actual'), align: 'right', most: 20 },
        { header: word('printed'), align: 'right', most: 10 },
        { header: word('percent'), align: 'right', most: 10 },
        { header: '', align: 'left', most: 1 },
      ],
      rows.map((row) => [
        row.number,
        row.indicator,
        row.target,
        row.actual,
        row.printed,
        row.by === 'words' ? row.printed : row.percent,
        differs(row) ? '≠' : '',
      ]),
    ),
  ];
}
