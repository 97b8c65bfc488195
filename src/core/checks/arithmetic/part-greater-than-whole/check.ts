import {
  compare,
  divide,
  isWhole,
  multiply,
  exactFromInteger,
  type Exact,
} from '../../../base/exact';
import { formatCell } from '../../../base/address';
import type { FractionFigure } from '../../../figures/figure';
import { formatTrimmed } from '../../../figures/formatFigure';
import { isStale } from '../../../model/cells';
import type { Snapshot } from '../../../model/snapshot';
import type { TargetRow } from '../../../sources/targetTable';
import { isRateRow } from '../../../sources/targetUnit';
import {
  FIGURE_NUMBER,
  FIGURE_OTHER,
  FIGURE_TEXT,
  columnFigures,
  type ColumnFigures,
} from '../../../tables/columnFigures';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { figureColumns } from '../../../tables/figureColumns';
import { outlineOf } from '../../../tables/outline';
import { looseKey } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import { additiveColumns, isAdditiveLine, shareOneUnit } from '../additive';
import { formOf } from '../../../tables/statutoryForms';
import { reachedColumns } from '../shareColumns';
import { termCell, termValue, type Term } from '../sums';

type Kind = 'line' | 'column' | 'fraction';

const SOME_OF_COLUMN = /trong do|^nu$/;

/** What is some of a whole ("Trong đó …", nữ, n of n/N) and yet more than it. */
export const check = defineCheck({
  code: 'arithmetic/part-greater-than-whole',
  scope: 'cell',
  findings: { line: 'error', column: 'error', fraction: 'error' },
  options: {},
  missing: 'skip',
  *run({ snapshot, tables }) {
    for (const table of tables) {
      yield* fractions(snapshot, table);
      if (formOf(table) !== undefined) continue;
      yield* linesOf(snapshot, table);
      yield* columnsOf(snapshot, table);
    }
  },
});

function* linesOf(snapshot: Snapshot, table: DataTable): Iterable<Remark<Kind>> {
  const { children, ofWhich } = outlineOf(table);
  for (const [whole, parts] of children) {
    for (const part of parts) {
      if (ofWhich[part] !== 1 || table.rows[whole]?.kind === 'heading') continue;
      if (!isAdditiveLine(table, whole) || !isAdditiveLine(table, part)) continue;
      if (!shareOneUnit(table, [whole, part])) continue;
      for (const column of additiveColumns(snapshot, table)) {
        const figures = columnFigures(snapshot, table, column.column);
        const remark = compareTerms(
          'line',
          table,
          { figures, i: part },
          { figures, i: whole },
          column,
        );
        if (remark !== undefined) yield remark;
      }
    }
  }
}

function* columnsOf(snapshot: Snapshot, table: DataTable): Iterable<Remark<Kind>> {
  const columns = additiveColumns(snapshot, table);
  for (const [at, column] of columns.entries()) {
    if (!SOME_OF_COLUMN.test(looseKey(column.header)) && looseKey(column.leaf) !== 'nu') continue;
    const whole = columns
      .slice(0, at)
      .reverse()
      .find(({ role }) => role === 'total' || role === 'quantity');
    if (whole === undefined) continue;
    yield* compareColumns(snapshot, table, column, whole);
  }
  const reached = reachedColumns(table);
  // A plan ("Tổng số/kế hoạch") may well be surpassed.
  if (reached !== undefined && !/ke hoach|\bkh\b/.test(looseKey(reached.whole.leaf))) {
    yield* compareColumns(snapshot, table, reached.part, reached.whole);
  }
}

function* compareColumns(
  snapshot: Snapshot,
  table: DataTable,
  column: TableColumn,
  whole: TableColumn,
): Iterable<Remark<Kind>> {
  const part = columnFigures(snapshot, table, column.column);
  const total = columnFigures(snapshot, table, whole.column);
  for (let i = 0; i < table.rows.length; i++) {
    // Of most lines the doubles already tell.
    if (!((part.values[i] ?? 0) > (total.values[i] ?? 0))) continue;
    if (!isAdditiveLine(table, i)) continue;
    const remark = compareTerms(
      'column',
      table,
      { figures: part, i },
      { figures: total, i },
      column,
    );
    if (remark !== undefined) yield remark;
  }
}

function compareTerms(
  kind: 'line' | 'column',
  table: DataTable,
  part: Term,
  whole: Term,
  column: TableColumn,
): Remark<Kind> | undefined {
  if (!isPlain(part) || !isPlain(whole)) return undefined;
  const [value, total] = [termValue(part), termValue(whole)];
  if (total.num < 0n || compare(value, total) <= 0) return undefined;
  const [cell, over] = [termCell(part, table.rows), termCell(whole, table.rows)];
  if ([cell, over].some(({ row, column: at }) => isStale(table.sheet, row, at))) return undefined;
  return {
    kind,
    sheet: table.sheet.name,
    cell,
    data: {
      name: table.rows[part.i]?.name ?? '',
      header: column.leaf,
      part: formatTrimmed(value, 6),
      whole: formatTrimmed(total, 6),
      of: formatCell(over),
    },
  };
}

function isPlain({ figures, i }: Term): boolean {
  if (figures.kinds[i] === FIGURE_NUMBER) return true;
  return (
    figures.kinds[i] === FIGURE_TEXT &&
    !figures.figure(i).doubts.some(({ alternative }) => alternative !== undefined)
  );
}

function* fractions(snapshot: Snapshot, table: DataTable): Iterable<Remark<Kind>> {
  for (const column of figureColumns(snapshot, table)) {
    const figures = columnFigures(snapshot, table, column.column);
    for (let i = 0; i < figures.kinds.length; i++) {
      if (figures.kinds[i] !== FIGURE_OTHER) continue;
      const remark = compareFraction(table, figures, i, column);
      if (remark !== undefined) yield remark;
    }
  }
}

function compareFraction(
  table: DataTable,
  figures: ColumnFigures,
  i: number,
  column: TableColumn,
): Remark<Kind> | undefined {
  const figure = figures.figure(i);
  if (figure.kind !== 'fraction' || figure.doubts.length > 0) return undefined;
  const { numerator, denominator } = figure;
  if (compare(numerator, denominator) <= 0 || denominator.num <= 0n) return undefined;
  const row = table.rows[i]?.row ?? 0;
  const line = table.targets?.rows.find((candidate) => candidate.row === row);
  if (line !== undefined && mayExceed(line, figure)) return undefined;
  if (isStale(table.sheet, row, column.column)) return undefined;
  return {
    kind: 'fraction',
    sheet: table.sheet.name,
    cell: { row, column: column.column },
    data: {
      name: table.rows[i]?.name ?? '',
      header: column.leaf,
      part: formatTrimmed(numerator, 6),
      whole: formatTrimmed(denominator, 6),
      of: figure.text,
    },
  };
}

/** "1.020/750" of 150 a year: N is the plan of all years, which may well be surpassed. */
function mayExceed(row: TargetRow, { denominator }: FractionFigure): boolean {
  const { targetFigure } = row;
  // A plan that is itself so many of N counts in the same whole: 10/9 is too many for 8/9 too.
  if (targetFigure.kind === 'fraction') return false;
  if (isRateRow(row) || targetFigure.kind === 'blank') return false;
  const plan = planOf(targetFigure);
  if (plan === undefined || plan.num <= 0n) return true;
  const whole = multiply(plan, exactFromInteger(row.periods ?? 1));
  const times = divide(denominator, whole);
  return times === undefined || isWhole(times);
}

function planOf(figure: TargetRow['targetFigure']): Exact | undefined {
  return figure.kind === 'number' || figure.kind === 'bound' ? figure.value : undefined;
}
