import { periodWords, type ReportPeriod } from '../../../indicators/reportPeriod';
import type { SeriesColumn } from '../../../sources/seriesColumns';
import type { AnnexNote } from '../../definition';
import { coverPeriod, type Cover } from './coverPeriod';

/** The columns that hold a period's result and that of the same period a year before. */
export interface ResultColumns {
  readonly actual: readonly SeriesColumn[];
  readonly samePeriod: readonly SeriesColumn[];
  readonly notes: readonly AnnexNote[];
}

/** Finds them among a table's columns, with what must be known where none is of the period. */
export function resultColumns(
  columns: readonly SeriesColumn[],
  period: ReportPeriod | undefined,
): ResultColumns {
  const year = period?.kind === 'months' ? period.year : undefined;
  const isOfYear = ({ period: own }: SeriesColumn, wanted: number | undefined): boolean =>
    own?.kind !== 'months' || own.year === undefined || wanted === undefined || own.year === wanted;
  const actuals = columns.filter((column) => column.what === 'actual' && isOfYear(column, year));
  const actual = coverPeriod(actuals, period);
  const named = columns.filter(({ what }) => what === 'same-period').map(withoutYear);
  const before =
    year === undefined
      ? []
      : columns.filter(
          (column) =>
            column.what === 'actual' &&
            column.period !== undefined &&
            !isOfYear(column, year) &&
            isOfYear(column, year - 1),
        );
  const same =
    exactly(coverPeriod(named, period)) ?? exactly(coverPeriod(before.map(withoutYear), period));
  return {
    actual: actual?.columns ?? [],
    // A result of the year before is the same period here, and is reported as such.
    samePeriod: (same ?? []).map((column) => ({ ...column, what: 'same-period' })),
    notes: coverNotes(actual, actuals, period),
  };
}

function exactly(cover: Cover | undefined): readonly SeriesColumn[] | undefined {
  return cover?.isOfPeriod === true ? cover.columns : undefined;
}

/** The months of another year, to be set beside those of the period. */
function withoutYear(column: SeriesColumn): SeriesColumn {
  if (column.period?.kind !== 'months') return column;
  const { first, last } = column.period;
  return { ...column, period: { kind: 'months', first, last } };
}

function coverNotes(
  cover: Cover | undefined,
  actuals: readonly SeriesColumn[],
  period: ReportPeriod | undefined,
): readonly AnnexNote[] {
  const words = period === undefined ? '' : periodWords(period);
  if (cover === undefined) {
    const headers = actuals.map(({ header }) => header).join('; ');
    return [{ code: 'annex-notes/period-not-covered', data: { period: words, headers } }];
  }
  if (cover.isOfPeriod) return [];
  const header = cover.columns[0]?.header ?? '';
  return [{ code: 'annex-notes/other-period', data: { header, period: words } }];
}
