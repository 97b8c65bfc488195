import type { ReportPeriod } from '../../../indicators/reportPeriod';
import type { SeriesColumn } from '../../../sources/seriesColumns';
import type { AnnexNote } from '../../definition';

/** One year is no series. */
export const LEAST_YEARS = 2;

export interface YearColumn {
  readonly year: number;
  readonly column: SeriesColumn;
}

/** The results of whole years, in order; only those of the period where it is known. */
export function yearColumns(
  columns: readonly SeriesColumn[],
  period: ReportPeriod | undefined,
): readonly YearColumn[] {
  const years = columns.flatMap((column): YearColumn[] => {
    const own = column.period;
    const isYear = own?.kind === 'months' && own.first === 1 && own.last === 12;
    if (column.what !== 'actual' || !isYear || own.year === undefined) return [];
    return [{ year: own.year, column }];
  });
  const within = years.filter(({ year }) => {
    if (period?.kind !== 'years' || period.from === undefined || period.to === undefined)
      return true;
    return year >= period.from && year <= period.to;
  });
  const distinct = within.filter(
    ({ year }, i) => within.findIndex((other) => other.year === year) === i,
  );
  return distinct.sort((a, b) => a.year - b.year);
}

/** The years of the period, or between the first and the last, that have no column. */
export function missingYears(
  years: readonly YearColumn[],
  period: ReportPeriod | undefined,
): readonly AnnexNote[] {
  const known = new Set(years.map(({ year }) => year));
  const from = (period?.kind === 'years' ? period.from : undefined) ?? Math.min(...known);
  const to = (period?.kind === 'years' ? period.to : undefined) ?? Math.max(...known);
  const missing: number[] = [];
  for (let year = from; year <= to; year++) if (!known.has(year)) missing.push(year);
  if (missing.length === 0) return [];
  return [{ code: 'annex-notes/years-missing', data: { years: missing.join(', ') } }];
}
