import type { ReportPeriod } from '../../../indicators/reportPeriod';
import type { SeriesColumn } from '../../../sources/seriesColumns';

/** Months counted through the years, both included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Which columns give the figure of a period, and whether they are exactly of it. */
export interface Cover {
  readonly columns: readonly SeriesColumn[];
  /** False where the only column there is speaks of another period. */
  readonly isOfPeriod: boolean;
}

/**
 * The columns whose figures make up a period, in order: the one that is of the period, else one
 * that names none, else parts without a gap (Tháng 1 … Tháng 6; Quý I and Quý II), else the only
 * column there is. Undefined where nothing covers it.
 */
export function coverPeriod(
  columns: readonly SeriesColumn[],
  period: ReportPeriod | undefined,
): Cover | undefined {
  const unnamed = columns.find((column) => column.period === undefined);
  const [only, other] = columns;
  if (only === undefined) return undefined;
  if (period === undefined) {
    return { columns: [unnamed ?? widest(columns) ?? only], isOfPeriod: other === undefined };
  }
  const wanted = stretchOf(period, yearOf(period));
  const parts = columns.flatMap((column) => {
    const stretch = column.period && stretchOf(column.period, yearOf(period), period);
    return stretch === undefined ? [] : [{ column, stretch }];
  });
  if (wanted !== undefined) {
    const exact = parts.find(({ stretch }) => same(stretch, wanted));
    if (exact !== undefined) return { columns: [exact.column], isOfPeriod: true };
  }
  if (unnamed !== undefined) return { columns: [unnamed], isOfPeriod: true };
  const chain = wanted === undefined ? undefined : chainOf(parts, wanted);
  if (chain !== undefined) return { columns: chain, isOfPeriod: true };
  return other === undefined ? { columns: [only], isOfPeriod: false } : undefined;
}

function yearOf(period: ReportPeriod): number {
  return (period.kind === 'months' ? period.year : period.from) ?? 0;
}

/** A column without a year is of the period's own year. */
function stretchOf(period: ReportPeriod, year: number, whole?: ReportPeriod): Stretch | undefined {
  if (period.kind === 'months') {
    const own = (period.year ?? year) * 12;
    return { first: own + period.first, last: own + period.last };
  }
  const { from, to } = period;
  if (from !== undefined && to !== undefined) return { first: from * 12 + 1, last: to * 12 + 12 };
  // "Cả giai đoạn" is whatever period of years is asked for.
  return whole?.kind === 'years' ? stretchOf(whole, year) : undefined;
}

function same(a: Stretch, b: Stretch): boolean {
  return a.first === b.first && a.last === b.last;
}

interface Part {
  readonly column: SeriesColumn;
  readonly stretch: Stretch;
}

/** Parts one after another from the first month to the last, the longest first. */
function chainOf(
  parts: readonly Part[],
  { first, last }: Stretch,
): readonly SeriesColumn[] | undefined {
  if (first > last) return [];
  const next = parts
    .filter(({ stretch }) => stretch.first === first && stretch.last <= last)
    .sort((a, b) => b.stretch.last - a.stretch.last);
  for (const { column, stretch } of next) {
    const rest = chainOf(parts, { first: stretch.last + 1, last });
    if (rest !== undefined) return [column, ...rest];
  }
  return undefined;
}

function widest(columns: readonly SeriesColumn[]): SeriesColumn | undefined {
  const length = ({ period }: SeriesColumn): number =>
    period?.kind === 'months' ? period.last - period.first : 12;
  return [...columns].sort((a, b) => length(b) - length(a))[0];
}
