import { aggregationOf } from '../../indicators/aggregationOf';
import type { Aggregation } from '../../indicators/aggregate';
import { readReportPeriod, type ReportPeriod } from '../../indicators/reportPeriod';
import { seriesColumns, type SeriesColumn } from '../../sources/seriesColumns';
import { settleDoubts } from '../../sources/settleDoubts';
import {
  columnOf,
  type SourceCell,
  type TargetRow,
  type TargetTable,
} from '../../sources/targetTable';
import type { AnnexNote, AnnexOptions, SourceBook } from '../definition';
import { putTogether } from './periods/putTogether';
import { cellOf, titleOf } from './periods/tableFigures';
import { LEAST_YEARS, missingYears, yearColumns, type YearColumn } from './periods/yearColumns';
import { yearsOfTarget } from './periods/yearlyTarget';

/** So many years side by side are a series, whatever the title says. */
const SURELY_SERIES = 3;

/** A table whose results stand in a column for each year, read as results of the whole period. */
export interface WholePeriod {
  readonly columns: readonly SeriesColumn[];
  readonly lastYear: number;
  /** What must be known of all lines. */
  readonly notes: readonly AnnexNote[];
  line(row: TargetRow): WholeLine;
}

/** One line with the result of the whole period. */
export interface WholeLine {
  readonly row: TargetRow;
  readonly aggregation: Aggregation | undefined;
  readonly notes: readonly LineNote[];
}

/** A note on the line's result, or on its percentage. */
interface LineNote {
  readonly code: string;
  readonly data: AnnexNote['data'];
  readonly at: 'actual' | 'percent';
}

/**
 * How the years of a table become the period that its targets are of, by each line's own kind:
 * 25,5 to 36 in five years are 153,2 of 150. Undefined where the result is no single year's, the
 * target is of that year, or the user pointed the result out.
 */
export function wholePeriod(
  book: SourceBook,
  table: TargetTable,
  options: AnnexOptions,
): WholePeriod | undefined {
  const { years, period } = resultYears(book, table, options);
  const last = years[years.length - 1];
  if (last === undefined || !isSeries(years, period)) return undefined;
  const columns = years.map(({ column }) => column);
  return {
    columns,
    lastYear: last.year,
    notes: missingYears(years, period),
    line: (row) =>
      lineOf(
        row,
        columns.map((column) => cellOf(book.snapshot, table, row, column)),
      ),
  };
}

/** That the result is of one year, where it is beside others and nothing tells what the target is of. */
export function oneYearNotes(
  book: SourceBook,
  table: TargetTable,
  options: AnnexOptions,
): readonly AnnexNote[] {
  const { years, period } = resultYears(book, table, options);
  if (years.length < LEAST_YEARS || isSeries(years, period)) return [];
  const actual = columnOf(table, 'actual');
  const headers = (isUsed: boolean): string =>
    years
      .filter(({ column }) => (column.column === actual) === isUsed)
      .map(({ column }) => column.header)
      .join('; ');
  const data = { used: headers(true), left: headers(false) };
  return [{ code: 'annex-notes/one-year-of-several', data }];
}

/** The years that the table's result is one of; none where that is as it should be. */
function resultYears(
  { mappings = [] }: SourceBook,
  table: TargetTable,
  options: AnnexOptions,
): { readonly years: readonly YearColumn[]; readonly period: ReportPeriod | undefined } {
  const columns = seriesColumns(table).filter(({ block }) => block === '');
  const plan = columns.find(({ column }) => column === columnOf(table, 'target'));
  const titled = readReportPeriod(options.period ?? '') ?? readReportPeriod(titleOf(table));
  const period = plan?.period ?? titled;
  const actual = columnOf(table, 'actual');
  const years = yearColumns(columns, period);
  const isPointedOut = mappings.some(
    ({ sheet, columns: own }) => sheet === table.sheet && own['actual'] !== undefined,
  );
  const isOneOfThem = years.some(({ column }) => column.column === actual);
  const isOfPeriod = period?.kind !== 'months' && isOneOfThem && !isPointedOut;
  return { years: isOfPeriod ? years : [], period };
}

/** Two years may as well be the one before and this; those of a period have to be all of it. */
function isSeries(years: readonly YearColumn[], period: ReportPeriod | undefined): boolean {
  if (years.length >= SURELY_SERIES) return true;
  if (period?.kind !== 'years' || period.from === undefined || period.to === undefined)
    return false;
  return years.length >= LEAST_YEARS && years.length === period.to - period.from + 1;
}

function lineOf(row: TargetRow, cells: readonly (SourceCell | undefined)[]): WholeLine {
  const choice = aggregationOf(row.aggregation, row.indicator, row.unit);
  const together = putTogether({ cells, choice, own: undefined, unit: row.unit });
  const { aggregation, amount, filled } = together;
  const notes = together.notes.map((note): LineNote => ({ ...note, at: 'actual' }));
  const whole = amount?.cell;
  const years =
    whole !== undefined && aggregation === 'tong' ? yearsOfTarget(row, whole, filled) : undefined;
  if (years !== undefined) notes.push({ code: 'yearly-target', data: { years }, at: 'percent' });
  // Words of the last year stand for themselves; a figure of it is not the period's.
  const kept = row.actualFigure.kind === 'words' ? row.actual : undefined;
  const actual = filled === 0 ? row.actual : (whole ?? kept);
  return { row: withActual(row, actual, years ?? row.periods), aggregation, notes };
}

function withActual(
  row: TargetRow,
  actual: SourceCell | undefined,
  periods: number | undefined,
): TargetRow {
  const { target, printed, unit, method } = row;
  const settled = settleDoubts({ target, actual, printed, unit, method, periods });
  return {
    ...row,
    actual,
    periods,
    targetFigure: settled.target,
    actualFigure: settled.actual,
    readings: settled.readings,
  };
}
