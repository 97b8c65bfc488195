import type { Giver, SeriesColumn } from '../../../sources/seriesColumns';
import { seriesColumns } from '../../../sources/seriesColumns';
import { columnOf, type TargetRow, type TargetTable } from '../../../sources/targetTable';
import { periodWords, type ReportPeriod } from '../../../indicators/reportPeriod';
import { looseKey } from '../../../text/fold';
import type { AnnexNote, AnnexOptions, SourceBook } from '../../definition';
import { choosePlans, decidingDay, giverWords } from './givers';
import type { FigureKey, Words } from './periodForm';
import {
  PreviousFigures,
  presentUnit,
  previousTables,
  type PreviousTable,
} from './previousFigures';
import { resultColumns } from './resultColumns';
import type { FigureSource, Instance, SeriesBook, SeriesLine, SeriesCandidate } from './seriesBook';
import { cellOf, figureFrom, foundIn, periodOfTable, sourceOf } from './tableFigures';

const BLANK: FigureSource = { kind: 'blank' };

/** Tables of one period: with a result, and a plan or an earlier figure to set it against. */
export function periodCandidates(book: SourceBook): readonly SeriesCandidate[] {
  return book.targets.map((table) => {
    const columns = ownColumns(table);
    const has = (...wanted: readonly SeriesColumn['what'][]): boolean =>
      columns.some(({ what }) => wanted.includes(what));
    const compared = has('plan', 'same-period') || book.previous !== undefined;
    return {
      ...foundIn(table),
      missing: [...(compared ? [] : ['target']), ...(has('actual') ? [] : ['actual'])],
      lines: table.rows.length,
      read: (options) => readPeriodTable(book, table, options),
    };
  });
}

/** Columns that are of no single unit. */
function ownColumns(table: TargetTable): readonly SeriesColumn[] {
  return seriesColumns(table).filter(({ block }) => block === '');
}

function readPeriodTable(book: SourceBook, table: TargetTable, options: AnnexOptions): SeriesBook {
  const { snapshot } = book;
  const columns = ownColumns(table);
  const period = periodOfTable(options.period, table);
  const { actual, samePeriod, notes: missing } = resultColumns(columns, period);
  const chosen = choosePlans(columns, period);
  const previous = previousOf(book, options);
  const plans = plansOf(chosen.plans, previous?.figures, period);
  const day = decidingDay(options.date, period);
  const names = plans.map(({ giver }) => giverWords(giver, day));
  const instances = plans.map(({ key }, i): Instance => ({
    key,
    words: { giao: planWords(names[i]?.words ?? '', plans.length) },
  }));
  const percents = columns.filter(({ what }) => what === 'percent');
  const used = [
    ...plans.flatMap(({ column }) => column ?? []),
    ...samePeriod,
    ...actual,
    ...percents,
  ];
  const lines = table.rows.map((row): SeriesLine => {
    const own = new Map<string, FigureSource>([
      ['actual', figureFrom(snapshot, table, row, actual)],
      ['same-period', figureFrom(snapshot, table, row, samePeriod)],
      ...plans.map(({ key, column }): [string, FigureSource] => [
        `plan:${key}`,
        column === undefined ? BLANK : figureFrom(snapshot, table, row, [column]),
      ]),
    ]);
    if (previous !== undefined && !isTitle(row, own)) {
      borrow(own, 'same-period', () => previous.figures.samePeriod(row, period));
      for (const { key, giver } of plans) {
        borrow(own, `plan:${key}`, () => previous.figures.plan(row, giver, period));
      }
    }
    return {
      row,
      figure: (key, instance) => own.get(key === 'plan' ? `plan:${instance}` : key) ?? BLANK,
      printed: (to, instance) =>
        cellOf(snapshot, table, row, printedColumn(columns, to, plans, instance)),
    };
  });
  return {
    source: sourceOf(table, used),
    titles: table.titles,
    period,
    words: wordsOf(period),
    instances: { plan: instances, year: [], unit: [] },
    lines,
    ownDecimals: columnOf(table, 'decimals') !== undefined,
    notes: () => [
      ...missing,
      ...planNotes(chosen.others),
      ...(names.some(({ renamed }) => renamed)
        ? [{ code: 'annex-notes/district-renamed', data: {} }]
        : []),
      ...(previous?.notes() ?? []),
    ],
  };
}

/** A line without any figure of its own heads the lines below: nothing is sought for it. */
function isTitle(row: TargetRow, own: ReadonlyMap<string, FigureSource>): boolean {
  return row.unit === '' && [...own.values()].every(({ kind }) => kind === 'blank');
}

function borrow(own: Map<string, FigureSource>, key: string, find: () => FigureSource): void {
  if (own.get(key)?.kind === 'blank') own.set(key, find());
}

/** A plan of nobody in particular has a heading of its own beside another. */
function planWords(words: string, plans: number): string {
  return words === '' && plans > 1 ? 'được giao' : words;
}

interface Plan {
  readonly key: string;
  readonly giver: Giver | undefined;
  readonly column: SeriesColumn | undefined;
}

/** The plans of the table, else those of the workbook before, else one that stays blank. */
function plansOf(
  columns: readonly SeriesColumn[],
  previous: PreviousFigures | undefined,
  period: ReportPeriod | undefined,
): readonly Plan[] {
  if (columns.length > 0) {
    return columns.map((column, i) => ({ key: String(i), giver: column.giver, column }));
  }
  const givers = previous?.givers(period).slice(0, 2) ?? [];
  return (givers.length === 0 ? [undefined] : givers).map((giver, i) => ({
    key: String(i),
    giver,
    column: undefined,
  }));
}

function printedColumn(
  columns: readonly SeriesColumn[],
  to: FigureKey,
  plans: readonly Plan[],
  instance: string,
): SeriesColumn | undefined {
  const printed = columns.filter(({ what }) => what === 'percent');
  if (to === 'same-period') return printed.find(({ against }) => against === 'same-period');
  const ofPlan = printed.filter(({ against }) => against === 'plan');
  const plan = plans.find(({ key }) => key === instance);
  const own = ofPlan.find(({ giver }) => giver === plan?.giver);
  return own ?? (ofPlan.length === 1 && plans.length === 1 ? ofPlan[0] : undefined);
}

function wordsOf(period: ReportPeriod | undefined): Words {
  if (period === undefined) return { 'thời hạn': 'năm' };
  const kỳ = periodWords(period);
  if (period.kind === 'years') return { kỳ, 'thời hạn': kỳ };
  const { year } = period;
  if (year === undefined) return { kỳ, 'thời hạn': 'năm' };
  return { kỳ, 'thời hạn': `năm ${String(year)}`, 'năm trước': `năm ${String(year - 1)}` };
}

function planNotes(others: readonly SeriesColumn[]): readonly AnnexNote[] {
  if (others.length === 0) return [];
  const headers = others.map(({ header }) => header).join('; ');
  return [{ code: 'annex-notes/plans-left-out', data: { headers } }];
}

/** The tables of the workbook before that are of this unit, those of former units together. */
function previousOf(
  { previous, units = {} }: SourceBook,
  options: AnnexOptions,
): { readonly figures: PreviousFigures; notes(): readonly AnnexNote[] } | undefined {
  if (previous === undefined) return undefined;
  const all = previousTables(previous);
  const chosen = tablesOfUnit(all, units, options.unit);
  const figures = new PreviousFigures(previous.snapshot, chosen);
  const sheets = all.map(({ table }) => table.sheet).join(', ');
  return {
    figures,
    notes: () => [
      ...figures.notes(),
      ...(all.length === 0 ? [{ code: 'annex-notes/previous-without-table', data: {} }] : []),
      ...(all.length > 0 && chosen.length === 0
        ? [{ code: 'annex-notes/previous-several', data: { sheets } }]
        : []),
    ],
  };
}

function tablesOfUnit(
  all: readonly PreviousTable[],
  units: Readonly<Record<string, string>>,
  unit: string | undefined,
): readonly PreviousTable[] {
  if (all.length <= 1) return all;
  const mapped = all.flatMap((table) => {
    const present = presentUnit(table, units);
    return present === undefined ? [] : [{ table, present: looseKey(present) }];
  });
  const wanted = looseKey(unit ?? '');
  const own = mapped.filter(
    ({ present }) => wanted !== '' && ` ${wanted} `.includes(` ${present} `),
  );
  const names = new Set(mapped.map(({ present }) => present));
  const chosen = own.length > 0 ? own : names.size === 1 ? mapped : [];
  return chosen.map(({ table }) => table);
}
