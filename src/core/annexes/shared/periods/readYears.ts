import { aggregationOf } from '../../../indicators/aggregationOf';
import type { ReportPeriod } from '../../../indicators/reportPeriod';
import { seriesColumns, type SeriesColumn } from '../../../sources/seriesColumns';
import { columnOf, type TargetTable } from '../../../sources/targetTable';
import type { AnnexNote, AnnexOptions, SourceBook } from '../../definition';
import { choosePlans } from './givers';
import { ONCE } from './layColumns';
import type { FigureSource, SeriesBook, SeriesLine, SeriesCandidate } from './seriesBook';
import { cellOf, figureFrom, foundIn, periodOfTable, sourceOf } from './tableFigures';
import { LEAST_YEARS, missingYears, yearColumns } from './yearColumns';

const BLANK: FigureSource = { kind: 'blank' };

/** Tables with a column of results for each of several years. */
export function yearCandidates(book: SourceBook): readonly SeriesCandidate[] {
  return book.targets.map((table) => {
    const columns = seriesColumns(table).filter(({ block }) => block === '');
    const years = yearColumns(columns, undefined).length;
    return {
      ...foundIn(table),
      missing: [
        ...(columns.some(({ what }) => what === 'plan') ? [] : ['target']),
        ...(years >= LEAST_YEARS ? [] : ['year-figures']),
      ],
      lines: table.rows.length,
      read: (options) => readYearTable(book, table, options),
    };
  });
}

function readYearTable(book: SourceBook, table: TargetTable, options: AnnexOptions): SeriesBook {
  const { snapshot } = book;
  const columns = seriesColumns(table).filter(({ block }) => block === '');
  const named = periodOfTable(options.period, table);
  const years = yearColumns(columns, named);
  const [first] = years;
  const last = years[years.length - 1];
  const period: ReportPeriod =
    first === undefined || last === undefined
      ? { kind: 'years' }
      : { kind: 'years', from: first.year, to: last.year };
  const { plans, others } = choosePlans(columns, { kind: 'years' });
  const [plan] = plans;
  const whole = columns.find(
    ({ what, period: own }) => what === 'actual' && (own === undefined || own.kind === 'years'),
  );
  const percent = columns.find(({ what, against }) => what === 'percent' && against === 'plan');
  const lines = table.rows.map((row): SeriesLine => {
    const own = cellOf(snapshot, table, row, whole);
    const filled = own?.figure.kind === 'blank' ? undefined : own;
    return {
      row,
      figure: (key, instance) => {
        switch (key) {
          case 'plan':
            return figureFrom(snapshot, table, row, plan === undefined ? [] : [plan]);
          case 'year': {
            const column = years.find(({ year }) => String(year) === instance)?.column;
            return column === undefined ? BLANK : figureFrom(snapshot, table, row, [column]);
          }
          case 'whole':
            return {
              kind: 'over',
              of: 'year',
              instances: years.map(({ year }) => String(year)),
              choice: aggregationOf(row.aggregation, row.indicator, row.unit),
              own: filled,
            };
          case 'actual':
          case 'same-period':
            return BLANK;
        }
      },
      printed: () => cellOf(snapshot, table, row, percent),
    };
  });
  const used = [...(plan === undefined ? [] : [plan]), ...years.map(({ column }) => column)];
  const left = [...others, ...plans.slice(1)];
  return {
    source: sourceOf(table, whole === undefined ? used : [...used, whole]),
    titles: table.titles,
    period,
    words: {},
    instances: {
      plan: [{ key: ONCE, words: {} }],
      year: years.map(({ year }) => ({ key: String(year), words: { năm: String(year) } })),
      unit: [],
    },
    lines,
    ownDecimals: columnOf(table, 'decimals') !== undefined,
    notes: () => [...leftOutNotes(left), ...missingYears(years, named)],
  };
}

function leftOutNotes(left: readonly SeriesColumn[]): readonly AnnexNote[] {
  if (left.length === 0) return [];
  const headers = left.map(({ header }) => header).join('; ');
  return [{ code: 'annex-notes/plans-left-out', data: { headers } }];
}
