import { readReportPeriod, type ReportPeriod } from '../indicators/reportPeriod';
import { looseKey } from '../text/fold';
import type { TargetRole } from './roles';
import type { TargetTable } from './targetTable';

/** A column of figures with what its whole header says: of whom, of when, against what. */
export interface SeriesColumn {
  readonly column: number;
  /** The header's words, upper tier first. */
  readonly header: string;
  readonly what: 'plan' | 'same-period' | 'actual' | 'percent';
  /** The unit over a block of columns ("Xã An Bình | KH năm 2025"); '' where there is none. */
  readonly block: string;
  readonly period: ReportPeriod | undefined;
  /** Who assigned the plan that the column holds or is compared with. */
  readonly giver: Giver | undefined;
  /** What a percentage is of. */
  readonly against: 'plan' | 'same-period' | undefined;
}

/** Who assigns a plan, from the highest down; `own` is pointed out by the user. */
export type Giver =
  | 'trung-uong'
  | 'tinh'
  | 'thanh-pho'
  | 'huyen'
  | 'thi-xa'
  | 'quan'
  | 'xa'
  | 'phuong'
  | 'thi-tran'
  | 'own';

/** Every giver, the highest first. */
export const GIVERS: readonly Giver[] = [
  'trung-uong',
  'tinh',
  'thanh-pho',
  'huyen',
  'thi-xa',
  'quan',
  'xa',
  'phuong',
  'thi-tran',
  'own',
];

const GIVER_WORDS: readonly (readonly [RegExp, Giver])[] = [
  [/\btrung uong\b/, 'trung-uong'],
  [/\btinh\b/, 'tinh'],
  [/\bthanh pho\b/, 'thanh-pho'],
  [/\bhuien\b/, 'huyen'],
  [/\bthi xa\b/, 'thi-xa'],
  [/\bthi tran\b/, 'thi-tran'],
  [/\bquan\b/, 'quan'],
  [/\bphuong\b/, 'phuong'],
  [/\bxa\b/, 'xa'],
];

/** Columns that hold no figures of the indicator. */
const OTHERS: ReadonlySet<TargetRole> = new Set<TargetRole>([
  'number',
  'indicator',
  'unit',
  'method',
  'periods',
  'aggregation',
  'decimals',
  'note',
]);

const PERCENT =
  /%|\bso (?:sanh|voi)\b|\bti le\b|\bu?th (?:u?th|kh)\b|\bu?th(?: nam)? \d{4} u?th(?: nam)? \d{4}\b/;
const BEFORE =
  /\bcung ki\b|\bnam truoc\b|\bki truoc\b|\bu?th (?:th|thuc hien)\b|\bu?th(?: nam)? \d{4} th(?: nam)? \d{4}\b/;
const PLAN = /\bke hoach\b|\bkh\b|\bmuc tieu\b|\bdu toan\b|\bgiao\b|\bnghi quiet\b/;
const ACTUAL = /\bthuc hien\b|\bu?th\b|\buoc\b|\bket qua\b|\bdat duoc\b|^dat$|\blui ke\b/;
/** Words that stand over other headers and say nothing themselves. */
const GENERIC = /^(?:trong do|chia ra|chia theo don vi|cac don vi|don vi)$/;

const KNOWN = new WeakMap<TargetTable, readonly SeriesColumn[]>();

/**
 * Every column of figures of a table, also those that a table of one target and one result
 * leaves aside: two plans, months, quarters, years, the same period, blocks of units.
 */
export function seriesColumns(table: TargetTable): readonly SeriesColumn[] {
  const known = KNOWN.get(table);
  if (known !== undefined) return known;
  const columns = seriesOf(table);
  KNOWN.set(table, columns);
  return columns;
}

/** The same of a header whose lines are still to be read. */
export function seriesOf({
  columns,
  unused,
}: Pick<TargetTable, 'columns' | 'unused'>): readonly SeriesColumn[] {
  return [
    ...columns.map(({ column, header, role }) => seriesColumn(column, header, role)),
    ...unused.map(({ column, header }) => seriesColumn(column, header, undefined)),
  ]
    .filter((column) => column !== undefined)
    .sort((a, b) => a.column - b.column);
}

function seriesColumn(
  column: number,
  header: string,
  role: TargetRole | undefined,
): SeriesColumn | undefined {
  if (role !== undefined && OTHERS.has(role)) return undefined;
  const tiers = header.split(' | ').filter((tier) => !GENERIC.test(looseKey(tier)));
  const [top = ''] = tiers;
  const isBlock = tiers.length > 1 && meaningOf(looseKey(top), readReportPeriod(top)) === undefined;
  const own = isBlock ? tiers.slice(1) : tiers;
  const key = looseKey(own.join(' '));
  const period = periodOf(own);
  const what = meaningOf(key, period) ?? meaningOfRole(role);
  if (what === undefined) return undefined;
  const isPlan = what === 'plan' || (what === 'percent' && !BEFORE.test(key));
  return {
    column,
    header,
    what,
    block: isBlock ? top : '',
    period: isYearOfSamePeriod(key, period) ? undefined : period,
    giver: !isPlan ? undefined : role === 'local-target' ? 'own' : giverIn(key),
    against: what !== 'percent' ? undefined : isPlan ? 'plan' : 'same-period',
  };
}

/** "Cùng kỳ năm 2019" is the period of the report in that year, not the whole of it. */
function isYearOfSamePeriod(key: string, period: ReportPeriod | undefined): boolean {
  const isYear = period?.kind === 'months' && period.first === 1 && period.last === 12;
  return isYear && /\bcung ki\b/.test(key) && !/\bca nam\b/.test(key);
}

function meaningOf(
  key: string,
  period: ReportPeriod | undefined,
): SeriesColumn['what'] | undefined {
  if (PERCENT.test(key)) return 'percent';
  if (BEFORE.test(key)) return 'same-period';
  if (PLAN.test(key)) return 'plan';
  return ACTUAL.test(key) || period !== undefined ? 'actual' : undefined;
}

function meaningOfRole(role: TargetRole | undefined): SeriesColumn['what'] | undefined {
  switch (role) {
    case 'target':
    case 'local-target':
      return 'plan';
    case 'actual':
    case 'same-period':
      return role;
    case 'printed':
      return 'percent';
    default:
      return undefined;
  }
}

/** The lowest tier's own period, with the year from those above where it names none. */
function periodOf(tiers: readonly string[]): ReportPeriod | undefined {
  const whole = readReportPeriod(tiers.join(' '));
  const leaf = readReportPeriod(tiers[tiers.length - 1] ?? '');
  if (leaf?.kind !== 'months' || leaf.year !== undefined) return leaf ?? whole;
  return whole?.kind === 'months' && whole.year !== undefined
    ? { ...leaf, year: whole.year }
    : leaf;
}

function giverIn(key: string): Giver | undefined {
  return GIVER_WORDS.find(([pattern]) => pattern.test(key))?.[1];
}
