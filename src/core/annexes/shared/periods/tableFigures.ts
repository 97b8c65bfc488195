import type { Snapshot } from '../../../model/snapshot';
import { findSheet } from '../../../model/cells';
import { aggregationOf } from '../../../indicators/aggregationOf';
import { lastYearOf, readReportPeriod, type ReportPeriod } from '../../../indicators/reportPeriod';
import { sourceCell } from '../../../sources/sourceCell';
import { seriesColumns, type SeriesColumn } from '../../../sources/seriesColumns';
import {
  placesOf,
  type SourceCell,
  type TargetRow,
  type TargetTable,
} from '../../../sources/targetTable';
import { looseKey } from '../../../text/fold';
import type { SeriesBook, SeriesCandidate, FigureSource } from './seriesBook';

const BLANK: FigureSource = { kind: 'blank' };
const REFERENCE = /\(\s*Kèm theo[^)]*\)/giu;

/** The cell of a line in a column of figures. */
export function cellOf(
  snapshot: Snapshot,
  table: TargetTable,
  row: TargetRow,
  column: SeriesColumn | undefined,
): SourceCell | undefined {
  const sheet = column === undefined ? undefined : findSheet(snapshot, table.sheet);
  return sheet === undefined || column === undefined
    ? undefined
    : sourceCell(snapshot, sheet, row.row, column.column);
}

/** A line's figure from one column, or from several put together by the line's own kind. */
export function figureFrom(
  snapshot: Snapshot,
  table: TargetTable,
  row: TargetRow,
  columns: readonly SeriesColumn[],
): FigureSource {
  const cells = columns.flatMap((column) => cellOf(snapshot, table, row, column) ?? []);
  const [cell, other] = cells;
  if (cell === undefined) return BLANK;
  if (other === undefined) return cell.figure.kind === 'blank' ? BLANK : { kind: 'cell', cell };
  const choice = aggregationOf(row.aggregation, row.indicator, row.unit);
  return { kind: 'joined', cells, choice, own: undefined };
}

/** The period over a table: what the user gave, else its titles, else its columns. */
export function periodOfTable(
  given: string | undefined,
  table: TargetTable,
): ReportPeriod | undefined {
  const titled = readReportPeriod(titleOf(table));
  const period =
    readReportPeriod(given ?? '') ?? partSoFar(titled, table) ?? titled ?? periodOfColumns(table);
  if (period?.kind !== 'months' || period.year !== undefined) return period;
  const years = seriesColumns(table).flatMap((column) => lastYearOf(column.period) ?? []);
  return years.length === 0 ? period : { ...period, year: Math.max(...years) };
}

/** "Năm 2026" over columns of its first months: they say how far the year has come. */
function partSoFar(titled: ReportPeriod | undefined, table: TargetTable): ReportPeriod | undefined {
  if (titled?.kind !== 'months' || titled.first !== 1 || titled.last !== 12) return undefined;
  const results = seriesColumns(table).filter(({ what }) => what === 'actual');
  const part = results.some(({ period }) => period === undefined)
    ? undefined
    : periodOfColumns(table);
  if (part?.kind !== 'months' || part.last === 12) return undefined;
  const year = part.year ?? titled.year;
  return year === undefined ? part : { ...part, year };
}

/** The words over a table, without the line that says what it is attached to. */
export function titleOf({ titles }: TargetTable): string {
  return titles.join(' ').replace(REFERENCE, ' ');
}

/** All that the table's results span together: "Tháng 1 … Tháng 6" is the first half. */
function periodOfColumns(table: TargetTable): ReportPeriod | undefined {
  const months = seriesColumns(table).flatMap(({ what, period }) =>
    what === 'actual' && period?.kind === 'months' ? [period] : [],
  );
  const [one] = months;
  if (one === undefined) return undefined;
  // "TH năm 2025 | ƯTH năm 2026": the report is of the latest year, the others are set beside it.
  const year = latest(months.map((period) => period.year));
  const own = months.filter((period) => period.year === year);
  const first = Math.min(...own.map((period) => period.first));
  const last = Math.max(...own.map((period) => period.last));
  return { ...(own[0] ?? one), first, last };
}

function latest(years: readonly (number | undefined)[]): number | undefined {
  const known = years.filter((year) => year !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** Where a table stands, and how surely and as what it was understood. */
export function foundIn(
  table: TargetTable,
): Pick<SeriesCandidate, 'sheet' | 'header' | 'confidence' | 'columns'> {
  const { sheet, header, confidence } = table;
  return { sheet, header, confidence, columns: placesOf(table) };
}

/** Where an annex was filled from, for reports; `used` are the columns that it shows. */
export function sourceOf(table: TargetTable, used: readonly SeriesColumn[]): SeriesBook['source'] {
  const taken = new Set(used.map(({ column }) => column));
  const fixed = table.columns.filter(({ role }) => !FIGURES.has(role));
  const columns = [
    ...fixed.map(({ role, header }) => ({ role, header })),
    ...(['plan', 'same-period', 'actual'] as const).flatMap((what) => {
      const headers = used.filter((column) => column.what === what).map(({ header }) => header);
      return headers.length === 0 ? [] : [{ role: ROLES[what], header: headers.join('; ') }];
    }),
  ];
  const all = [...table.columns, ...table.unused];
  const unused = all.filter(
    ({ column }) => !taken.has(column) && !fixed.some((one) => one.column === column),
  );
  return {
    sheet: table.sheet,
    header: table.header,
    confidence: table.confidence,
    columns,
    unused: unused.map(({ header }) => header),
  };
}

/** Roles of columns that the annex has only as far as `used` says. */
const FIGURES: ReadonlySet<string> = new Set([
  'target',
  'local-target',
  'actual',
  'same-period',
  'printed',
  'note',
]);
const ROLES = {
  plan: 'target',
  'same-period': 'same-period',
  actual: 'actual',
} as const;

/** What lines of two tables are matched by: the name without its bullet, and the unit. */
export function lineKey({ indicator, unit }: TargetRow): string {
  return `${nameKey(indicator)}\n${looseKey(unit)}`;
}

/** `"- Thu nội địa" → thu noi dia`. */
export function nameKey(indicator: string): string {
  return looseKey(indicator.replace(/^[\s\-–+•*.]+/, ''));
}

/**
 * The line of a table that is the same indicator: name and unit, or the name alone where either
 * has no unit and only one line has that name.
 */
export function matchingLine(table: TargetTable, row: TargetRow): TargetRow | undefined {
  const exact = table.rows.find((one) => lineKey(one) === lineKey(row));
  if (exact !== undefined) return exact;
  const named = table.rows.filter(({ indicator }) => nameKey(indicator) === nameKey(row.indicator));
  const [one, other] = named;
  const unitless = one?.unit === '' || row.unit === '';
  return other === undefined && unitless ? one : undefined;
}
