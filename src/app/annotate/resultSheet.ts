import { formatRange, rangeAt, type RangeRef } from '../../core/base/address';
import { columnWidth, rowHeight } from '../../core/annexes/layout/size';
import { lineCount } from '../../core/annexes/layout/textWidth';
import { SEVERITIES } from '../../core/checks/groupFindings';
import type { CheckResult } from '../../core/checks/runChecks';
import type { Finding } from '../../core/model/finding';
import type { CellContent, Operation, StylePatch } from '../../core/model/plan';
import type { CellStyle } from '../../core/model/snapshot';
import { sentence, type Language } from '../../strings/sentence';
import type { ReportHead } from '../reports/checkedBook';
import { reportFinding, wordsOf } from '../reports/reportedFinding';
import { headLine } from '../reports/headLine';
import { placeOf } from './markCells';

/** Label and width in millimetres of every column. */
const COLUMNS: readonly (readonly [label: string, width: number])[] = [
  ['ordinal', 11],
  ['severity', 21],
  ['sheet', 32],
  ['cell', 20],
  ['what', 98],
  ['proposal', 46],
  ['code', 50],
];
const WIDTH = COLUMNS.reduce((sum, [, width]) => sum + width, 0);
/** What Excel leaves free at both sides of a cell's text, and some more where fonts differ. */
const PADDING = 3;
const LAST = COLUMNS.length - 1;
const LINK_COLUMN = 3;

const MOST_ROWS = 10_000;

const SIZE = 11;
const TITLE_SIZE = 14;
const FONT: StylePatch = {
  fontName: 'Times New Roman',
  fontSize: SIZE,
  vertical: 'top',
  wrap: true,
};
const HEADER: StylePatch = { bold: true, horizontal: 'center', vertical: 'center', fill: 'D9E1F2' };

export interface ResultSheet {
  /** The new sheet's name. */
  readonly name: string;
  readonly language: Language;
  readonly head: ReportHead;
  /** The style that the workbook measures column widths by. */
  readonly standardStyle: CellStyle;
  readonly besideNotes: ReadonlySet<Finding>;
}

/** The operations that add a sheet with all results, each leading to its cell. */
export function resultSheet(result: CheckResult, options: ResultSheet): readonly Operation[] {
  const { name: sheet, language, head, standardStyle } = options;
  const word = (code: string, data = {}): string => sentence(`report/${code}`, data, language);
  const { verdict, counts, findings, suppressed, unread } = result;
  const bySeverity = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const shown = bySeverity.slice(0, MOST_ROWS);
  const list = shown.map((finding, i) => findingRow(finding, i, options));
  const rest = findings.length - shown.length;
  const rows: CellContent[][] = [
    [word('title')],
    [word(`verdict-${verdict}`, counts)],
    [[word('counts', counts), ...headLine(head, language), word('links-hint')].join('. ')],
    COLUMNS.map(([label]) => word(label)),
    ...list,
    ...(rest === 0 ? [] : [[word('more', { count: rest })]]),
    ...section(
      word('unread', { count: unread.length }),
      unread.map(({ part, reason }) => sentence(`unread/${reason}`, { part }, language)),
    ),
    ...section(
      word('suppressed', { count: suppressed.length }),
      suppressed.map(({ finding, entry: { reason, on } }) => {
        const { sheet: of, cell, range } = finding;
        const place = `${of}!${cell ?? range ?? ''}`;
        const words = wordsOf(reportFinding(finding, language));
        return `${place}: ${words} – ${word('ignored-line', { reason, on })}`;
      }),
    ),
  ];
  const headerRow = 3;
  const table = area(headerRow, headerRow + list.length);
  const single = rows.flatMap((row, i) => (row.length === 1 ? [i] : []));
  return [
    { kind: 'add-sheet', sheet },
    ...COLUMNS.map(([, size], column): Operation => ({
      kind: 'size',
      sheet,
      axis: 'columns',
      span: { first: column, last: column },
      size: columnWidth(size, standardStyle),
      old: undefined,
    })),
    ...rows.map((row, i) => heightOf(sheet, row, i)),
    { kind: 'style', sheet, range: area(0, rows.length - 1), style: FONT },
    { kind: 'style', sheet, range: area(0, 1), style: { bold: true, fontSize: TITLE_SIZE } },
    { kind: 'style', sheet, range: table, style: { border: 'thin' } },
    { kind: 'style', sheet, range: area(headerRow, headerRow), style: HEADER },
    {
      kind: 'set-block',
      sheet,
      at: { row: 0, column: 0 },
      old: rows.map((row) => row.map(() => undefined)),
      values: rows,
    },
    ...single.map((row): Operation => ({
      kind: 'merge',
      sheet,
      range: area(row, row),
      merged: true,
    })),
    ...shown.flatMap((finding, i) => linkTo(finding, sheet, headerRow + 1 + i)),
    {
      kind: 'page-setup',
      sheet,
      old: {},
      setup: {
        orientation: 'landscape',
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: 0,
        titleRows: { first: headerRow, last: headerRow },
      },
    },
  ];
}

function findingRow(
  finding: Finding,
  i: number,
  { language, besideNotes }: ResultSheet,
): CellContent[] {
  const reported = reportFinding(finding, language);
  const word = (code: string): string => sentence(`report/${code}`, {}, language);
  const aside = besideNotes.has(finding) ? ` (${word('has-comment')})` : '';
  return [
    i + 1,
    word(`severity-${finding.severity}`),
    finding.sheet === '' ? word('whole-book') : finding.sheet,
    finding.cell ?? finding.range ?? word('whole-sheet'),
    wordsOf(reported) + aside,
    reported.fix?.message ?? '',
    finding.code,
  ];
}

/** A heading and its lines, each over the whole width; nothing where there are no lines. */
function section(heading: string, lines: readonly string[]): CellContent[][] {
  return lines.length === 0 ? [] : [[undefined], [heading], ...lines.map((line) => [line])];
}

/** A row as high as the longest of its texts; rows of one text go over the whole width. */
function heightOf(sheet: string, row: readonly CellContent[], i: number): Operation {
  const isTitle = i < 2;
  const size = isTitle ? TITLE_SIZE : SIZE;
  const lines = row.map((content, column) => {
    const width = row.length === 1 ? WIDTH : (COLUMNS[column]?.[1] ?? WIDTH);
    return typeof content === 'string' ? lineCount(content, width - PADDING, size, isTitle) : 1;
  });
  return {
    kind: 'size',
    sheet,
    axis: 'rows',
    span: { first: i, last: i },
    size: rowHeight(Math.max(...lines), size),
    old: undefined,
  };
}

function linkTo(finding: Finding, sheet: string, row: number): readonly Operation[] {
  const place = placeOf(finding);
  if (place === undefined || finding.sheet === '') return [];
  const location = `'${finding.sheet.replaceAll("'", "''")}'!${formatRange(rangeAt(place))}`;
  const cell = { row, column: LINK_COLUMN };
  return [{ kind: 'hyperlink', sheet, cell, location, old: undefined }];
}

function area(top: number, bottom: number): RangeRef {
  return { top, bottom, left: 0, right: LAST };
}
