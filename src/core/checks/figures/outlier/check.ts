import { compare, divide, exactFromNumber, type Exact } from '../../../base/exact';
import { formatTrimmed } from '../../../figures/formatFigure';
import { isRate } from '../../../figures/units';
import { cellKey } from '../../../model/cells';
import type { Snapshot } from '../../../model/snapshot';
import { columnOf } from '../../../sources/targetTable';
import { FIGURE_OTHER, columnFigures, type ColumnFigures } from '../../../tables/columnFigures';
import { columnWith, type DataTable } from '../../../tables/dataTable';
import { figureColumns } from '../../../tables/figureColumns';
import { defineCheck, type Remark } from '../../definition';
import { isCounted } from '../countedUnit';
import { doubtfulCells } from '../doubtfulCells';
import { rowUnit } from '../rowUnit';
import { seriesColumns } from '../seriesColumns';

type Kind = 'period' | 'series';

/** Sizes by which a unit slips: nghìn, triệu, tỷ. */
const SLIPS = [1000, 1_000_000] as const;
/** `figures/incomparable` speaks of an actual so many times its target. */
const INCOMPARABLE = 50;
/** Few of what is counted may well become many. */
const LEAST_COUNTED = 10;

/** A figure a thousand or a million times what its other periods say: another unit, likely. */
export const check = defineCheck({
  code: 'figures/outlier',
  scope: 'cell',
  findings: { period: 'warning', series: 'warning' },
  options: {
    /** How far from exactly a thousand or a million times. */
    tolerance: 1.5,
    /** The figures of the other periods of a series lie so close together. */
    closeness: 3,
    /** A series has so many figures. */
    leastPeriods: 4,
  },
  missing: 'skip',
  *run({ snapshot, tables }, { options }) {
    for (const table of tables) {
      yield* comparePeriods(snapshot, table, options.tolerance);
      yield* compareSeries(snapshot, table, options);
    }
  },
});

/** The actual against the same period of the year before. */
function* comparePeriods(
  snapshot: Snapshot,
  table: DataTable,
  tolerance: number,
): Iterable<Remark<Kind>> {
  const [actual, previous, target] = (['actual', 'same-period', 'target'] as const).map((role) => {
    // Of several columns of actuals the one that is set against the target.
    const chosen = table.targets === undefined ? undefined : columnOf(table.targets, role);
    const column = chosen ?? columnWith(table, role)?.column;
    return column === undefined ? undefined : columnFigures(snapshot, table, column);
  });
  if (actual === undefined || previous === undefined) return;
  for (let i = 0; i < table.rows.length; i++) {
    const now = actual.values[i] ?? Number.NaN;
    const then = previous.values[i] ?? Number.NaN;
    if (!(now > 0 && then > 0) || !maySlip(now / then, tolerance)) continue;
    // The target tells which of the two slipped; where it speaks against the actual,
    // figures/incomparable says so.
    const goal = target?.values[i] ?? Number.NaN;
    const isBacked = now / goal < INCOMPARABLE && goal / now < INCOMPARABLE;
    if (Number.isFinite(goal) && !isBacked) continue;
    if (target?.kinds[i] === FIGURE_OTHER && !Number.isFinite(goal)) continue;
    const [odd, other] = isBacked ? [previous, actual] : [actual, previous];
    const remark = remarkOn(table, 'period', odd, i, other.values[i] ?? 0, tolerance);
    if (remark !== undefined) yield remark;
  }
}

interface SeriesOptions {
  readonly tolerance: number;
  readonly closeness: number;
  readonly leastPeriods: number;
}

/** One period's figure against those of the other periods. */
function* compareSeries(
  snapshot: Snapshot,
  table: DataTable,
  { tolerance, closeness, leastPeriods }: SeriesOptions,
): Iterable<Remark<Kind>> {
  for (const series of seriesColumns(figureColumns(snapshot, table), leastPeriods)) {
    const columns = series.map(({ column }) => columnFigures(snapshot, table, column));
    for (let i = 0; i < table.rows.length; i++) {
      const odd = oddOne(columns, i, closeness, leastPeriods);
      if (odd === undefined) continue;
      const remark = remarkOn(table, 'series', odd.column, i, odd.usual, tolerance);
      if (remark !== undefined) yield remark;
    }
  }
}

/** The one figure of a row far from all others, which lie close together. */
function oddOne(
  columns: readonly ColumnFigures[],
  i: number,
  closeness: number,
  least: number,
): { readonly column: ColumnFigures; readonly usual: number } | undefined {
  let low = Infinity;
  let high = 0;
  for (const { values } of columns) {
    const value = values[i] ?? Number.NaN;
    if (value > 0 && value < low) low = value;
    if (value > high) high = value;
  }
  if (!(high / low > 100)) return undefined;
  const filled = columns.filter(({ values }) => (values[i] ?? 0) > 0);
  if (filled.length < least) return undefined;
  const sorted = [...filled].sort((a, b) => (a.values[i] ?? 0) - (b.values[i] ?? 0));
  for (const [column, others] of [
    [sorted[0], sorted.slice(1)],
    [sorted.at(-1), sorted.slice(0, -1)],
  ] as const) {
    const lowest = others[0]?.values[i] ?? 0;
    const highest = others.at(-1)?.values[i] ?? 0;
    const usual = others[Math.floor(others.length / 2)]?.values[i] ?? 0;
    if (column !== undefined && highest <= lowest * closeness) return { column, usual };
  }
  return undefined;
}

/** Whether the quotient, or its inverse, lies about a thousand or a million; in doubles, widely. */
function maySlip(quotient: number, tolerance: number): boolean {
  const times = quotient < 1 ? 1 / quotient : quotient;
  const wide = tolerance * 1.01;
  return SLIPS.some((slip) => times <= slip * wide && times >= slip / wide);
}

function remarkOn(
  table: DataTable,
  kind: Kind,
  { column, figure }: ColumnFigures,
  i: number,
  usual: number,
  tolerance: number,
): Remark<Kind> | undefined {
  const line = table.rows[i];
  const read = figure(i);
  if (line === undefined || read.kind !== 'number') return undefined;
  if (doubtfulCells(table).has(cellKey(line.row, column))) return undefined;
  const unit = read.unit === '' ? rowUnit(table, line.row) : read.unit;
  const other = exactFromNumber(usual);
  const slip = exactSlip(read.value, other, tolerance);
  if (slip === undefined || isRate(unit)) return undefined;
  const isLarge = compare(read.value, other) > 0;
  const smaller = isLarge ? other : read.value;
  if (isCounted(unit) && compare(smaller, exactFromNumber(LEAST_COUNTED)) < 0) return undefined;
  return {
    kind,
    sheet: table.sheet.name,
    cell: { row: line.row, column },
    data: {
      indicator: line.name,
      value: formatTrimmed(read.value, 6),
      other: formatTrimmed(other, 6),
      times: formatTrimmed(exactFromNumber(slip), 0),
      isLarge,
      unit,
    },
  };
}

/** The slip, decided exactly. */
function exactSlip(value: Exact, other: Exact, tolerance: number): number | undefined {
  const ratio = divide(value, other);
  const inverse = divide(other, value);
  if (ratio === undefined || inverse === undefined) return undefined;
  const times = compare(ratio, inverse) > 0 ? ratio : inverse;
  const wide = exactFromNumber(tolerance);
  return SLIPS.find((slip) => {
    const gap = divide(times, exactFromNumber(slip));
    const back = gap === undefined ? undefined : divide(exactFromNumber(1), gap);
    return (
      gap !== undefined && back !== undefined && compare(gap, wide) <= 0 && compare(back, wide) <= 0
    );
  });
}
