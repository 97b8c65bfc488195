import { HUNDRED, exactFromNumber, subtract, type Exact } from '../../base/exact';
import { percentOf } from '../../base/percent';
import type { Figure } from '../../figures/figure';
import { isRate } from '../../figures/units';
import type { Method } from '../../indicators/method';
import { fitOf, type Fit } from '../../indicators/printedFit';
import { readReportPeriod } from '../../indicators/reportPeriod';
import type { Snapshot } from '../../model/snapshot';
import { roundedSurely } from '../../sources/targetNumbers';
import { rowAt } from '../../sources/rowAt';
import { columnOf } from '../../sources/targetTable';
import { FIGURE_NUMBER, columnFigures, type ColumnFigures } from '../../tables/columnFigures';
import type { DataTable, TableColumn } from '../../tables/dataTable';
import { looseKey } from '../../text/fold';
import { unitOfLine } from './additive';
import { shareColumns } from './shareColumns';

/** How a column sets this period against another: as a percentage of it, or as its change. */
export type ComparisonStyle = 'bang' | 'tang';

/** A column of percentages that compares two others. */
export interface Comparison {
  readonly style: ComparisonStyle;
  readonly now: ColumnFigures;
  readonly base: ColumnFigures;
  readonly printed: ColumnFigures;
  readonly baseColumn: TableColumn;
  readonly printedColumn: TableColumn;
  /** Of plans, lines of which less is better are compared the other way round. */
  readonly isPlan: boolean;
}

const SAME_PERIOD = /cung ki|nam truoc/;
const RATIO = /%|ti le|so sanh|so voi|toc do/;
const GROWTH = /\btang\b/;
const PLAN = /ke hoach|\bkh\b|muc tieu|giao/;
/** What tells one plan from another: "tỉnh giao", "huyện giao", "nghị quyết". */
const PLAN_OF = /\b(?:trung uong|tinh|thanh pho|huien|xa|phuong|nghi quiet|hdnd|ubnd)\b/;
/** A style is proved by this many lines for each that contradicts it. */
const FOR_EACH = 2;

/** So many lines show what a column holds. */
const SAMPLE = 200;
const GENERAL = 'General';
const KNOWN = new WeakMap<DataTable, readonly Comparison[]>();

/**
 * The comparisons of a table whose columns can't be mistaken: with the same period of another
 * year, with plans besides the one that the table is read by, and with the whole of a share.
 */
export function comparisonsOf(snapshot: Snapshot, table: DataTable): readonly Comparison[] {
  const known = KNOWN.get(table) ?? findComparisons(snapshot, table);
  KNOWN.set(table, known);
  return known;
}

function findComparisons(snapshot: Snapshot, table: DataTable): readonly Comparison[] {
  const shares = sharesOf(snapshot, table);
  const { targets } = table;
  const actual = targets === undefined ? undefined : columnOf(targets, 'actual');
  const actuals = table.columns.filter(({ role }) => role === 'actual');
  const before = actual === undefined ? undefined : yearBefore(actuals, actual);
  // With a column of actuals for each of more years, or units, nothing says which one is compared.
  const isOpen = actuals.length > 1 && before === undefined;
  if (targets === undefined || actual === undefined || isOpen) return shares;
  const figures = (column: TableColumn): ColumnFigures =>
    columnFigures(snapshot, table, column.column);
  const now = columnFigures(snapshot, table, actual);
  const comparison = (
    baseColumn: TableColumn,
    printedColumn: TableColumn,
    style: ComparisonStyle,
    isPlan = false,
  ): Comparison => ({
    isPlan,
    style,
    now,
    base: figures(baseColumn),
    printed: figures(printedColumn),
    baseColumn,
    printedColumn,
  });
  const percents = table.columns.filter(({ header, role }) => isComparing(header, role));
  const periods = [
    ...table.columns.filter(({ role }) => role === 'same-period'),
    ...(before === undefined ? [] : [before.column]),
  ];
  const ofPeriod = percents.filter(({ header }) => isOfPeriod(header, before?.year));
  const found: Comparison[] = [...shares];
  const [base, ...moreBases] = periods;
  if (base !== undefined && moreBases.length === 0) {
    for (const column of ofPeriod) {
      const style = styleOf(table, comparison(base, column, 'bang'), ofPeriod.length);
      if (style !== undefined) found.push(comparison(base, column, style));
    }
  }
  for (const [plan, column] of otherPlans(table, percents)) {
    found.push(comparison(plan, column, 'bang', true));
  }
  return found;
}

/** The other of two results that are of the same months of two years, one after the other. */
function yearBefore(
  actuals: readonly TableColumn[],
  actual: number,
): { readonly column: TableColumn; readonly year: number } | undefined {
  const now = actuals.find(({ column }) => column === actual);
  const [column, ...more] = actuals.filter((other) => other !== now);
  if (now === undefined || column === undefined || more.length > 0) return undefined;
  const [own, other] = [readReportPeriod(now.header), readReportPeriod(column.header)];
  if (own?.kind !== 'months' || other?.kind !== 'months' || other.year === undefined)
    return undefined;
  const isBefore =
    own.year === other.year + 1 && own.first === other.first && own.last === other.last;
  return isBefore ? { column, year: other.year } : undefined;
}

/** "% so với cùng kỳ", and "% TH 2025/TH 2024" where 2024 is the year before. */
function isOfPeriod(header: string, year: number | undefined): boolean {
  const key = looseKey(header);
  if (SAME_PERIOD.test(key)) return true;
  return year !== undefined && new RegExp(`\\b${String(year)}\\b`).test(key) && !PLAN.test(key);
}

/** Shares of a whole, where most lines bear out that the columns belong together. */
function sharesOf(snapshot: Snapshot, table: DataTable): readonly Comparison[] {
  return shareColumns(table).flatMap(({ part, whole, printed }) => {
    const comparison: Comparison = {
      style: 'bang',
      isPlan: false,
      now: columnFigures(snapshot, table, part.column),
      base: columnFigures(snapshot, table, whole.column),
      printed: columnFigures(snapshot, table, printed.column),
      baseColumn: whole,
      printedColumn: printed,
    };
    const lines = readable(table, comparison);
    return (lines - fitting(table, comparison)) * FOR_EACH <= fitting(table, comparison) + 1
      ? [comparison]
      : [];
  });
}

function isComparing(header: string, role: TableColumn['role']): boolean {
  return role === 'same-period-percent' || RATIO.test(looseKey(header));
}

/** Plans that are not the table's target, with the column of the percentage of each. */
function otherPlans(
  { columns, targets }: DataTable,
  percents: readonly TableColumn[],
): readonly (readonly [plan: TableColumn, percent: TableColumn])[] {
  if (targets === undefined) return [];
  const own = columnOf(targets, 'target');
  const printed = columnOf(targets, 'printed');
  const isPlan = ({ header, role }: TableColumn): boolean =>
    role === 'target' && /giao|nghi quiet|hdnd/.test(looseKey(header)) && isLevel(header);
  return columns
    .filter((column) => isPlan(column) && column.column !== own)
    .flatMap((plan) => {
      const whose = PLAN_OF.exec(looseKey(plan.header))?.[0];
      if (whose === undefined) return [];
      const same = columns.filter((column) => isPlan(column) && isOf(column, whose));
      const matches = percents.filter(
        (column) =>
          column.column !== printed && PLAN.test(looseKey(column.header)) && isOf(column, whose),
      );
      const [percent, ...more] = matches;
      const isSure = percent !== undefined && more.length === 0 && same.length === 1;
      return isSure ? [[plan, percent] as const] : [];
    });
}

function isLevel(header: string): boolean {
  return !RATIO.test(looseKey(header));
}

function isOf({ header }: TableColumn, whose: string): boolean {
  return PLAN_OF.exec(looseKey(header))?.[0] === whose;
}

/**
 * Whether the column holds percentages of the same period or changes: by its words, unless its
 * lines say otherwise; undefined where lines bear out neither.
 */
function styleOf(
  table: DataTable,
  comparison: Comparison,
  columns: number,
): ComparisonStyle | undefined {
  const key = looseKey(comparison.printedColumn.header);
  const named: ComparisonStyle = GROWTH.test(key) ? 'tang' : 'bang';
  const count = (style: ComparisonStyle): number => fitting(table, { ...comparison, style });
  const [ratios, changes] = [count('bang'), count('tang')];
  if (ratios === 0 && changes === 0)
    return columns === 1 && readable(table, comparison) === 1 ? named : undefined;
  const style: ComparisonStyle = ratios === changes ? named : ratios > changes ? 'bang' : 'tang';
  const fits = style === 'bang' ? ratios : changes;
  return (readable(table, comparison) - fits) * FOR_EACH <= fits + 1 ? style : undefined;
}

/** How many lines show what the comparison gives, or nearly. */
function fitting(table: DataTable, comparison: Comparison): number {
  return table.rows.slice(0, SAMPLE).filter((_, i) => {
    const compared = compareRow(table, comparison, i);
    return compared !== undefined && compared.fit.kind !== 'wrong';
  }).length;
}

function readable(table: DataTable, comparison: Comparison): number {
  return table.rows
    .slice(0, SAMPLE)
    .filter((_, i) => compareRow(table, comparison, i) !== undefined).length;
}

/** Whether doubles already tell that line `i` is right at its own decimals. */
export function fitsSurely({ style, now, base, printed, isPlan }: Comparison, i: number): boolean {
  if (isPlan || ![now, base, printed].every(({ kinds }) => kinds[i] === FIGURE_NUMBER))
    return false;
  const [current, before, shown] = [
    now.values[i] ?? 0,
    base.values[i] ?? 0,
    printed.values[i] ?? 0,
  ];
  if (!(before > 0) || [now, base].some((column) => column.numberFormat(i) !== GENERAL))
    return false;
  const decimals = printed.numberFormat(i) === GENERAL ? decimalsOf(shown) : undefined;
  if (decimals === undefined) return false;
  const right = (100 * current) / before - (style === 'tang' ? 100 : 0);
  // Both are rounded away from zero alike.
  const whole = roundedSurely(Math.abs(right), decimals);
  return whole !== undefined && (right < 0 ? -whole : whole) / 10 ** decimals === shown;
}

/** The decimals that a number needs; undefined of more than a printed percentage has. */
function decimalsOf(value: number): number | undefined {
  return [0, 1, 2, 3].find(
    (decimals) => Math.round(value * 10 ** decimals) / 10 ** decimals === value,
  );
}

/** A printed comparison with the one that its figures give. */
export interface Compared {
  readonly now: Exact;
  readonly base: Exact;
  readonly printed: Extract<Figure, { kind: 'number' }>;
  /** In percentage points, unrounded. */
  readonly right: Exact;
  readonly fit: Fit;
}

/** Line `i` of a comparison; undefined where it has no plain figures to compare. */
export function compareRow(
  table: DataTable,
  { style, now, base, printed, isPlan }: Comparison,
  i: number,
): Compared | undefined {
  const [current, before, shown] = [now.figure(i), base.figure(i), printed.figure(i)];
  if (!isPlain(current) || !isPlain(before) || !isPlain(shown)) return undefined;
  if (current.unit !== before.unit || before.value.num <= 0n) return undefined;
  const isInverse = isPlan && methodOf(table, i) === 'thap';
  const percent = isInverse
    ? percentOf(before.value, current.value)
    : percentOf(current.value, before.value);
  if (percent === undefined) return undefined;
  const right = style === 'bang' ? percent : subtract(percent, HUNDRED);
  const fit = fitOf(right, shown);
  const unit = before.unit === '' ? unitOfLine(table, i) : before.unit;
  if (isRate(unit) && fit.kind !== 'exact') {
    // Rates are compared in points as often as in per cent.
    const points = subtract(current.value, before.value);
    if (fitOf(points, shown).kind === 'exact') return undefined;
  }
  return { now: current.value, base: before.value, printed: shown, right, fit };
}

function methodOf({ targets, rows }: DataTable, i: number): Method | undefined {
  const row = rows[i]?.row;
  if (targets === undefined || row === undefined) return undefined;
  return rowAt(targets, row)?.method;
}

function isPlain(figure: Figure): figure is Extract<Figure, { kind: 'number' }> {
  return figure.kind === 'number' && figure.doubts.length === 0;
}

/** Whether a percentage is within `most` per cent of the printed one: a slip, not another figure. */
export function isNear(right: Exact, printed: Exact, most: number): boolean {
  const share = percentOf(subtract(printed, right), right);
  if (share === undefined) return false;
  const bound = exactFromNumber(most);
  const size = share.num < 0n ? { num: -share.num, den: share.den } : share;
  return size.num * bound.den <= bound.num * size.den;
}
