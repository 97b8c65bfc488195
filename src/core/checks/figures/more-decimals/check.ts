import { formatRange, type RangeRef } from '../../../base/address';
import { equals, round } from '../../../base/exact';
import { formatTrimmed } from '../../../figures/formatFigure';
import type { Fix } from '../../../model/finding';
import type { Snapshot } from '../../../model/snapshot';
import { attainmentOfRow } from '../../../sources/attainmentOfRow';
import { indexAt } from '../../../sources/rowAt';
import { roundedSurely, targetNumbers } from '../../../sources/targetNumbers';
import type { TargetRow } from '../../../sources/targetTable';
import { FIGURE_NUMBER, columnFigures, type ColumnFigures } from '../../../tables/columnFigures';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { figureColumns } from '../../../tables/figureColumns';
import { defineCheck, type Remark } from '../../definition';
import { fixFormats } from '../../fix';
import { ENDLESS, NO_DECIMALS, decimalsShown } from '../decimalsShown';
import { isPercentColumn } from '../percentColumn';

type Kind = 'long' | 'more' | 'mixed';

/** Decimals that a report prints; more are those of a calculation. */
const MOST_PRINTED = 2;
/** Fewer other figures are no custom to depart from. */
const LEAST_OTHERS = 4;
const THOUSAND = 1000;

/** Figures that show more decimals than their column does, or percentages that show fewer. */
export const check = defineCheck({
  code: 'figures/more-decimals',
  scope: 'cell',
  findings: { long: 'info', more: 'info', mixed: 'info' },
  options: {
    /** A number without a format of its own may need so many decimals. */
    mostDecimals: 4,
    /** So large a share of a column's percentages may show as many decimals as one that is named. */
    rareShare: 0.1,
    /** More cells than this are not given a format at once. */
    mostFixed: 5000,
  },
  missing: 'skip',
  *run({ snapshot, tables }, { options }) {
    for (const table of tables) {
      for (const described of figureColumns(snapshot, table)) {
        const figures = columnFigures(snapshot, table, described.column);
        const shown = decimalsShown(figures, options.mostDecimals);
        const column = { snapshot, table, described, figures, shown };
        yield* longNumbers(column, options.mostFixed);
        if (!isPercentColumn(described)) continue;
        yield* moreDecimals(column, options.rareShare);
        if (described.role === 'printed') yield* mixedDecimals(column);
      }
    }
  },
});

interface Column {
  readonly snapshot: Snapshot;
  readonly table: DataTable;
  readonly described: TableColumn;
  readonly figures: ColumnFigures;
  readonly shown: Int8Array;
}

/** Numbers that show all the digits of a calculation; once per column. */
function* longNumbers(column: Column, mostFixed: number): Iterable<Remark<Kind>> {
  const { table, described, figures, shown } = column;
  const long: number[] = [];
  shown.forEach((decimals, i) => {
    if (decimals === ENDLESS) long.push(i);
  });
  const [first] = long;
  if (first === undefined) return;
  const read = figures.figure(first);
  if (read.kind !== 'number') return;
  const decimals = isPercentColumn(described) ? (customOf(shown) ?? 1) : MOST_PRINTED;
  const range = rangeOf(column, long);
  const fix = long.length > mostFixed ? undefined : formatFix(column, long, decimals);
  yield {
    kind: 'long',
    sheet: table.sheet.name,
    range,
    data: {
      column: described.leaf,
      count: long.length,
      text: formatTrimmed(read.value, 10),
      decimals,
    },
    ...(fix === undefined ? {} : { fix }),
  };
}

/** Percentages with at least two decimals more than all but a few of their column. */
function* moreDecimals(column: Column, rareShare: number): Iterable<Remark<Kind>> {
  const { table, described, figures, shown } = column;
  const counts = countShown(shown);
  const all = counts.reduce((sum, count) => sum + count, 0);
  for (let i = 0; i < shown.length; i++) {
    const decimals = shown[i] ?? NO_DECIMALS;
    if (decimals <= MOST_PRINTED || decimals === ENDLESS) continue;
    const asMany = counts.slice(decimals - 1).reduce((sum, count) => sum + count, 0);
    if (all - asMany < LEAST_OTHERS || asMany > Math.max(1, all * rareShare)) continue;
    const line = table.rows[i];
    const read = figures.figure(i);
    if (line === undefined || read.kind !== 'number') continue;
    const usual = counts.findLastIndex((count, d) => count > 0 && d < decimals - 1);
    const isNumber = figures.kinds[i] === FIGURE_NUMBER;
    const fix = isNumber ? formatFix(column, [i], usual) : undefined;
    yield {
      kind: 'more',
      sheet: table.sheet.name,
      cell: { row: line.row, column: described.column },
      data: { indicator: line.name, text: formatTrimmed(read.value, decimals), decimals: usual },
      ...(fix === undefined ? {} : { fix }),
    };
  }
}

/** Percentages rounded to fewer decimals than others of the column; once per column. */
function* mixedDecimals(column: Column): Iterable<Remark<Kind>> {
  const { table, described, figures, shown } = column;
  const counts = countShown(shown).slice(0, MOST_PRINTED + 1);
  const most = counts.findLastIndex((count) => count > 0);
  if (most < 1) return;
  const { targets } = table;
  if (targets === undefined) return;
  const { percents } = targetNumbers(targets);
  const isShort = table.rows.some(({ row }, i) => {
    const decimals = shown[i] ?? NO_DECIMALS;
    if (decimals < 0 || decimals >= most) return false;
    const line = indexAt(targets, row);
    // Of most lines the doubles already tell that no decimals are missing.
    const whole = roundedSurely(percents[line] ?? Number.NaN, most);
    if (whole !== undefined && whole / 10 ** most === figures.values[i]) return false;
    return isRoundedShort(targets.rows[line], decimals, most);
  });
  if (!isShort) return;
  const filled = [...shown.keys()].filter((i) => (shown[i] ?? NO_DECIMALS) >= 0);
  const used = counts.flatMap((count, decimals) => (count > 0 ? [String(decimals)] : []));
  yield {
    kind: 'mixed',
    sheet: table.sheet.name,
    range: rangeOf(column, filled),
    data: { column: described.leaf, decimals: used.join(', ') },
  };
}

/** Whether a percentage is right at its own decimals and would have more of them. */
function isRoundedShort(row: TargetRow | undefined, decimals: number, most: number): boolean {
  const printed = row?.printed?.figure;
  if (row === undefined || printed?.kind !== 'number') return false;
  const result = attainmentOfRow(row);
  if (result.kind !== 'percent') return false;
  const { value } = printed;
  return (
    equals(round(result.percent, decimals), round(value, decimals)) &&
    !equals(round(result.percent, most), value)
  );
}

/** How many cells show 0, 1, 2 … decimals. */
function countShown(shown: Int8Array): readonly number[] {
  const counts = Array.from({ length: ENDLESS }, () => 0);
  for (const decimals of shown) {
    if (decimals >= 0 && decimals !== ENDLESS) counts[decimals] = (counts[decimals] ?? 0) + 1;
  }
  return counts;
}

/** The decimals, at most two, that most cells show; undefined where none does. */
function customOf(shown: Int8Array): number | undefined {
  const counts = countShown(shown).slice(0, MOST_PRINTED + 1);
  const most = Math.max(...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

function rangeOf({ table, described: { column } }: Column, indexes: readonly number[]): RangeRef {
  const top = table.rows[indexes[0] ?? 0]?.row ?? 0;
  const bottom = table.rows[indexes.at(-1) ?? 0]?.row ?? top;
  return { top, bottom, left: column, right: column };
}

/** Shows cells with so many decimals; what they hold stays. */
function formatFix(column: Column, indexes: readonly number[], decimals: number): Fix {
  const { snapshot, table, described, figures } = column;
  const digits = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const changes = indexes.flatMap((i) => {
    const row = table.rows[i]?.row;
    if (row === undefined) return [];
    const isPercent = figures.numberFormat(i).includes('%');
    const isLarge = Math.abs(figures.values[i] ?? 0) >= THOUSAND;
    const numberFormat = `${isLarge ? '#,##0' : '0'}${digits}${isPercent ? '%' : ''}`;
    return [{ row, column: described.column, numberFormat }];
  });
  return fixFormats(snapshot, table.sheet, {
    code: 'fix/show-decimals',
    data: { range: formatRange(rangeOf(column, indexes)), count: changes.length, decimals },
    changes,
  });
}
