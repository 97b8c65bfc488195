import { compare } from '../../../base/exact';
import { formatCell } from '../../../base/address';
import { formatTrimmed } from '../../../figures/formatFigure';
import { isStale } from '../../../model/cells';
import type { Snapshot } from '../../../model/snapshot';
import { FIGURE_NUMBER, columnFigures, type ColumnFigures } from '../../../tables/columnFigures';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { looseKey } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import { isAdditiveLine, namesRatio } from '../additive';
import { termCell, termValue, type Term } from '../sums';
import { periodOf, type Period } from './periods';

type Kind = 'below-earlier' | 'below-month';

/** What adds up from month to month; stocks (households, herds, debts) may fall. */
const FLOWS =
  /\b(?:thu ngan sach|chi ngan sach|tong thu|tong chi|san luong|gia tri san xuat|ket nap|tap huan|dao tao nghe|giai quiet viec lam|trong rung|trong moi|xai dung moi|xai moi|khen thuong|thanh lap moi|von dau tu|doanh thu|kim ngach|luot|cap giai|cap moi|xuat khau)\b/;
const STOCKS = /\b(?:con|con lai|hien co|ton|du no|so du|ngheo)\b/;

/** Figures counted from the year's beginning that fall from one period to the next. */
export const check = defineCheck({
  code: 'arithmetic/cumulative',
  scope: 'cell',
  findings: { 'below-earlier': 'error', 'below-month': 'error' },
  options: {},
  missing: 'skip',
  *run({ snapshot, tables }) {
    for (const table of tables) {
      const columns = table.columns.flatMap((column): readonly PeriodColumn[] => {
        const period = namesRatio(column.header) ? undefined : periodOf(column);
        return period === undefined ? [] : [{ column, period }];
      });
      for (const pair of pairsOf(snapshot, table, columns)) yield* comparePair(table, pair);
    }
  },
});

interface PeriodColumn {
  readonly column: TableColumn;
  readonly period: Period;
}

interface Pair {
  readonly earlier: PeriodColumn;
  readonly later: PeriodColumn;
  readonly part: ColumnFigures;
  readonly total: ColumnFigures;
}

/** Each running total with every period that it takes in, the latest first. */
function pairsOf(
  snapshot: Snapshot,
  table: DataTable,
  columns: readonly PeriodColumn[],
): readonly Pair[] {
  return columns.flatMap((later) =>
    columns
      .filter((earlier) => precedes(earlier.period, later.period))
      .map((earlier) => ({
        earlier,
        later,
        part: columnFigures(snapshot, table, earlier.column.column),
        total: columnFigures(snapshot, table, later.column.column),
      })),
  );
}

function* comparePair(table: DataTable, pair: Pair): Iterable<Remark<Kind>> {
  const { part, total, later } = pair;
  for (let i = 0; i < table.rows.length; i++) {
    // Of most lines the doubles already tell.
    if (!((part.values[i] ?? 0) > (total.values[i] ?? 0))) continue;
    if (part.kinds[i] !== FIGURE_NUMBER || total.kinds[i] !== FIGURE_NUMBER) continue;
    if (!addsUp(table, i, later.period)) continue;
    const remark = remarkOf(table, { figures: part, i }, { figures: total, i }, pair);
    if (remark !== undefined) yield remark;
  }
}

function precedes(a: Period, b: Period): boolean {
  if (a.year !== b.year) return false;
  if (a.kind === 'month') return b.kind === 'since-january' && b.isSaid && a.months <= b.months;
  return b.kind === 'since-january' && a.months < b.months;
}

function addsUp(table: DataTable, i: number, period: Period): boolean {
  const row = table.rows[i];
  if (row === undefined || row.kind === 'heading' || !isAdditiveLine(table, i)) return false;
  if (period.isSaid || table.kind === 'award-counts') return true;
  const key = looseKey(row.name);
  return FLOWS.test(key) && !STOCKS.test(key);
}

function remarkOf(
  table: DataTable,
  part: Term,
  total: Term,
  { earlier, later }: Pair,
): Remark<Kind> | undefined {
  const [value, whole] = [termValue(part), termValue(total)];
  if (value.num < 0n || compare(value, whole) <= 0) return undefined;
  const [cell, other] = [termCell(total, table.rows), termCell(part, table.rows)];
  if ([cell, other].some(({ row, column }) => isStale(table.sheet, row, column))) return undefined;
  return {
    kind: earlier.period.kind === 'month' ? 'below-month' : 'below-earlier',
    sheet: table.sheet.name,
    cell,
    data: {
      name: table.rows[total.i]?.name ?? '',
      header: later.column.leaf,
      value: formatTrimmed(whole, 6),
      earlierHeader: earlier.column.leaf,
      earlier: formatTrimmed(value, 6),
      of: formatCell(other),
    },
  };
}
