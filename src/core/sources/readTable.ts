import { contains } from '../base/address';
import type { Figure } from '../figures/figure';
import { parseMethod, type Method } from '../indicators/method';
import { nameHints } from '../indicators/nameHints';
import { asksForLess } from '../indicators/target';
import { toNumber } from '../base/exact';
import { findColumn, findRow, readValue, valueAt } from '../model/cells';
import type { CellValue, GridColumn, SheetSnapshot, Snapshot } from '../model/snapshot';
import { fold, tidy } from '../text/fold';
import type { HeaderMatch } from './header';
import { FOOTER_WORDS } from './footer';
import { rowsWithContent } from './rowsWithContent';
import { settleDoubts } from './settleDoubts';
import { seriesOf } from './seriesColumns';
import { sourceCellIn } from './sourceCell';
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
  const reader = new RowReader(snapshot, sheet, header);
  const rows: TargetRow[] = [];
  const footer: { row: number; text: string }[] = [];
  let ended = false;
  for (const row of rowsWithContent(sheet.grid, header.range.bottom + 1, lastRow)) {
    const line = readRow(reader, row);
    ended ||= !hasFigures(line) && startsFooter(sheet, row);
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

/** Where the columns of a table stand, looked up once for all rows. */
class RowReader {
  readonly number: RoleColumn | undefined;
  readonly indicator: RoleColumn | undefined;
  readonly unit: RoleColumn | undefined;
  readonly note: RoleColumn | undefined;
  readonly target: RoleColumn | undefined;
  readonly actual: RoleColumn | undefined;
  readonly printed: RoleColumn | undefined;
  readonly method: RoleColumn | undefined;
  readonly periods: RoleColumn | undefined;
  readonly decimals: RoleColumn | undefined;
  readonly aggregation: RoleColumn | undefined;
  /** Plans besides the target: of another level, of other units. */
  readonly otherPlans: readonly RoleColumn[];

  constructor(
    private readonly snapshot: Snapshot,
    readonly sheet: SheetSnapshot,
    header: HeaderMatch,
  ) {
    const at = (column: number): RoleColumn => ({ column, data: findColumn(sheet.grid, column) });
    const placeOf = (role: TargetRole): RoleColumn | undefined => {
      const column = header.columns.findLast((match) => match.role === role)?.column;
      return column === undefined ? undefined : at(column);
    };
    this.number = placeOf('number');
    this.indicator = placeOf('indicator');
    this.unit = placeOf('unit');
    this.note = placeOf('note');
    this.target = placeOf('target');
    this.actual = placeOf('actual');
    this.printed = placeOf('printed');
    this.method = placeOf('method');
    this.periods = placeOf('periods');
    this.decimals = placeOf('decimals');
    this.aggregation = placeOf('aggregation');
    this.otherPlans = seriesOf(header)
      .filter(({ what, column }) => what === 'plan' && column !== this.target?.column)
      .map(({ column }) => at(column));
  }

  /** The cell as text: a TT of 5 is "5". */
  text(place: RoleColumn | undefined, row: number): string {
    if (place?.data === undefined) return '';
    const at = findRow(place.data, row);
    return at < 0 ? '' : displayed(valueAt(this.sheet.grid, place.data, at));
  }

  cell(place: RoleColumn | undefined, row: number): SourceCell | undefined {
    if (place === undefined) return undefined;
    return sourceCellIn(this.snapshot, this.sheet, place.data, row, place.column);
  }
}

interface RoleColumn {
  readonly column: number;
  /** Its cells; undefined where it has none. */
  readonly data: GridColumn | undefined;
}

/** Most rows have none, and nobody adds to the list of a row that was read. */
const NO_PROBLEMS: readonly RowProblem[] = [];

function readRow(reader: RowReader, row: number): TargetRow | undefined {
  const indicator = reader.text(reader.indicator, row);
  const target = reader.cell(reader.target, row);
  const actual = reader.cell(reader.actual, row);
  const printed = reader.cell(reader.printed, row);
  const holds = target?.value ?? actual?.value ?? printed?.value;
  if (indicator === '' && holds === undefined) return undefined;

  const problems: RowProblem[] = [];
  const given = readMethod(reader.cell(reader.method, row), problems);
  const periods = readWhole(reader.cell(reader.periods, row), 'periods', 1, 100, problems);
  const ownDecimals = readWhole(reader.cell(reader.decimals, row), 'decimals', 0, 10, problems);
  const ownUnit = reader.text(reader.unit, row);
  const unit = ownUnit === '' ? mergedUnit(reader, row) : ownUnit;
  const method =
    given ?? methodOfName(indicator, target?.figure) ?? methodOfPlans(reader, row, target?.figure);
  const settled = settleDoubts({ target, actual, printed, unit, method, periods });
  return {
    row,
    number: reader.text(reader.number, row),
    indicator,
    unit,
    note: reader.text(reader.note, row),
    target,
    actual,
    printed,
    targetFigure: settled.target,
    actualFigure: settled.actual,
    readings: settled.readings,
    method,
    periods,
    aggregation: reader.text(reader.aggregation, row),
    decimals: ownDecimals ?? decimalsOfPrinted(printed),
    problems: problems.length === 0 ? NO_PROBLEMS : problems,
  };
}

/** One unit merged down beside several lines is the unit of each of them. */
function mergedUnit(reader: RowReader, row: number): string {
  const { sheet } = reader;
  const column = reader.unit?.column;
  if (column === undefined || sheet.merges.length === 0) return '';
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

const SAYS_BOUND = /\p{L}|[<≤]/u;

/**
 * One line goes one way: "dưới 9" in one of its plans says so for the 8,5 of another. A single plan
 * speaks for itself.
 */
function methodOfPlans(
  reader: RowReader,
  row: number,
  target: Figure | undefined,
): Method | undefined {
  if (reader.otherPlans.length === 0) return undefined;
  if (target?.kind === 'bound') return asksForLess(target) ? 'thap' : undefined;
  if (target?.kind === 'words' || target?.kind === 'unreadable') return undefined;
  const asked = reader.otherPlans.some((place) => {
    // Most are numbers, which say nothing.
    if (!SAYS_BOUND.test(reader.text(place, row))) return false;
    const cell = reader.cell(place, row);
    return cell !== undefined && asksForLess(cell.figure);
  });
  return asked ? 'thap' : undefined;
}

function decimalsOfPrinted(cell: SourceCell | undefined): number | undefined {
  if (cell?.figure.kind !== 'number') return undefined;
  const { decimals } = cell.figure;
  return decimals <= MOST_PRINTED_DECIMALS ? decimals : undefined;
}

/** Whether a line holds anything where its figures belong. */
function hasFigures(line: TargetRow | undefined): boolean {
  return (line?.target?.value ?? line?.actual?.value ?? line?.printed?.value) !== undefined;
}

function startsFooter(sheet: SheetSnapshot, row: number): boolean {
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
  let withFigures = 0;
  let understood = 0;
  for (const { targetFigure: target, actualFigure: actual } of rows) {
    if (target.kind === 'blank' && actual.kind === 'blank') continue;
    withFigures += 1;
    if (target.kind !== 'unreadable' && actual.kind !== 'unreadable') understood += 1;
  }
  const body = withFigures === 0 ? 0 : understood / withFigures;
  return Math.round(roles * (0.5 + 0.5 * body) * 100) / 100;
}
