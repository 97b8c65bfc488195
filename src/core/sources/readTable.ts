import { contains } from '../base/address';
import type { Figure } from '../figures/figure';
import { parseMethod, type Method } from '../indicators/method';
import { nameHints } from '../indicators/nameHints';
import { toNumber } from '../base/exact';
import { readValue } from '../model/cells';
import type { CellValue, SheetSnapshot, Snapshot } from '../model/snapshot';
import { fold, tidy } from '../text/fold';
import type { HeaderMatch } from './header';
import { FOOTER_WORDS } from './footer';
import { rowsWithContent } from './rowsWithContent';
import { settleDoubts } from './settleDoubts';
import { sourceCell } from './sourceCell';
import {
  isHeading,
  type RowProblem,
  type SourceCell,
  type TargetRow,
  type TargetTable,
} from './targetTable';
import type { TargetRole } from './roles';

/** A printed percentage with more decimals than this was never rounded for print. */
const MOST_PRINTED_DECIMALS = 2;
const MOST_TITLE_ROWS = 12;

/** Reads the lines under a header, down to `lastRow` (the row before the next header). */
export function readTable(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  header: HeaderMatch,
  lastRow: number,
): TargetTable {
  const columns = new Map(header.columns.map((match) => [match.role, match.column]));
  const reader = { snapshot, sheet, columns };
  const rows: TargetRow[] = [];
  const footer: { row: number; text: string }[] = [];
  let ended = false;
  for (const row of rowsWithContent(sheet.grid, header.range.bottom + 1, lastRow)) {
    ended ||= startsFooter(reader, row);
    const line = readRow(reader, row);
    // A line with figures is a line of the table wherever it stands; words alone may be a note.
    if (line === undefined || (ended && isHeading(line))) {
      const text = textOfRow(sheet, row);
      if (text !== '') footer.push({ row, text });
    } else {
      rows.push(line);
    }
  }
  return {
    sheet: sheet.name,
    header: header.range,
    columns: header.columns,
    unused: header.unused,
    confidence: confidenceOf(header, rows),
    titles: titlesAbove(sheet, header.range.top),
    rows,
    footer,
  };
}

interface RowReader {
  readonly snapshot: Snapshot;
  readonly sheet: SheetSnapshot;
  readonly columns: ReadonlyMap<TargetRole, number>;
}

function readRow(reader: RowReader, row: number): TargetRow | undefined {
  const cell = (role: TargetRole): SourceCell | undefined => readSourceCell(reader, row, role);
  const text = (role: TargetRole): string => displayed(valueOf(reader, row, role));
  const indicator = text('indicator');
  const target = cell('target');
  const actual = cell('actual');
  const printed = cell('printed');
  const holds = target?.value ?? actual?.value ?? printed?.value;
  if (indicator === '' && holds === undefined) return undefined;

  const problems: RowProblem[] = [];
  const given = readMethod(cell('method'), problems);
  const periods = readWhole(cell('periods'), 'periods', 1, 100, problems);
  const ownDecimals = readWhole(cell('decimals'), 'decimals', 0, 10, problems);
  const ownUnit = text('unit');
  const unit = ownUnit === '' ? mergedUnit(reader, row) : ownUnit;
  const method = given ?? methodOfName(indicator, target?.figure);
  const settled = settleDoubts({ target, actual, printed, unit, method, periods });
  return {
    row,
    number: text('number'),
    indicator,
    unit,
    note: text('note'),
    target,
    actual,
    printed,
    targetFigure: settled.target,
    actualFigure: settled.actual,
    readings: settled.readings,
    method,
    periods,
    aggregation: text('aggregation'),
    decimals: ownDecimals ?? decimalsOfPrinted(printed),
    problems,
  };
}

function valueOf({ sheet, columns }: RowReader, row: number, role: TargetRole): CellValue {
  const column = columns.get(role);
  return column === undefined ? undefined : readValue(sheet, row, column);
}

function readSourceCell(
  { snapshot, sheet, columns }: RowReader,
  row: number,
  role: TargetRole,
): SourceCell | undefined {
  const column = columns.get(role);
  if (column === undefined) return undefined;
  return sourceCell(snapshot, sheet, row, column);
}

/** One unit merged down beside several lines is the unit of each of them. */
function mergedUnit({ sheet, columns }: RowReader, row: number): string {
  const column = columns.get('unit');
  if (column === undefined) return '';
  const merge = sheet.merges.find((range) => contains(range, { row, column }));
  if (merge?.left !== column || merge.right !== column) return '';
  const value = readValue(sheet, merge.top, column);
  return typeof value === 'string' ? tidy(value) : '';
}

/** The cell as text: a TT of 5 is "5". */
function displayed(value: CellValue): string {
  if (typeof value === 'string') return tidy(value);
  return typeof value === 'number' ? String(value) : '';
}

function readMethod(cell: SourceCell | undefined, problems: RowProblem[]): Method | undefined {
  const word = displayed(cell?.value);
  if (cell === undefined || word === '') return undefined;
  const method = parseMethod(word);
  if (method === undefined) problems.push({ role: 'method', cell });
  return method;
}

function readWhole(
  cell: SourceCell | undefined,
  role: RowProblem['role'],
  least: number,
  most: number,
  problems: RowProblem[],
): number | undefined {
  if (cell === undefined || cell.figure.kind === 'blank') return undefined;
  const { figure } = cell;
  const value = figure.kind === 'number' ? toNumber(figure.value) : Number.NaN;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  problems.push({ role, cell });
  return undefined;
}

/** The name decides only where the target itself says nothing of a direction. */
function methodOfName(indicator: string, target: Figure | undefined): Method | undefined {
  if (target?.kind !== 'number' && target?.kind !== 'between') return undefined;
  const { method } = nameHints(indicator);
  return method === 'thap' ? method : undefined;
}

function decimalsOfPrinted(cell: SourceCell | undefined): number | undefined {
  if (cell?.figure.kind !== 'number') return undefined;
  const { decimals } = cell.figure;
  return decimals <= MOST_PRINTED_DECIMALS ? decimals : undefined;
}

const FIGURES = ['target', 'actual', 'printed'] as const;

function startsFooter({ sheet, columns }: RowReader, row: number): boolean {
  const figures = FIGURES.some((role) => {
    const column = columns.get(role);
    return column !== undefined && readValue(sheet, row, column) !== undefined;
  });
  if (figures) return false;
  return FOOTER_WORDS.test(fold(textOfRow(sheet, row)));
}

function textOfRow(sheet: SheetSnapshot, row: number): string {
  const texts: string[] = [];
  for (const data of sheet.grid.columns) {
    const value = readValue(sheet, row, data.column);
    if (typeof value === 'string' && tidy(value) !== '') texts.push(tidy(value));
  }
  return texts.join(' ');
}

/** The lines of text over the header, top to bottom. */
function titlesAbove(sheet: SheetSnapshot, headerTop: number): readonly string[] {
  const titles: string[] = [];
  for (const row of rowsWithContent(
    sheet.grid,
    Math.max(0, headerTop - MOST_TITLE_ROWS),
    headerTop - 1,
  )) {
    const text = textOfRow(sheet, row);
    if (text !== '') titles.push(text);
  }
  return titles;
}

/** How surely the header was understood, lowered when the lines hold no figures. */
function confidenceOf(header: HeaderMatch, rows: readonly TargetRow[]): number {
  const weight = (role: TargetRole): number =>
    header.columns.find((match) => match.role === role)?.score ?? 0;
  const roles = (weight('indicator') + weight('target') + weight('actual')) / 3;
  const withFigures = rows.filter(
    (row) => row.targetFigure.kind !== 'blank' || row.actualFigure.kind !== 'blank',
  );
  const understood = withFigures.filter(
    (row) => row.targetFigure.kind !== 'unreadable' && row.actualFigure.kind !== 'unreadable',
  );
  const body = withFigures.length === 0 ? 0 : understood.length / withFigures.length;
  return Math.round(roles * (0.5 + 0.5 * body) * 100) / 100;
}
