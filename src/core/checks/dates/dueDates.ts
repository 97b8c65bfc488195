import { dateFromSerial } from '../../base/dates';
import { formatKind } from '../../figures/numberFormat';
import { readStyle } from '../../model/cells';
import type { CellValue, Snapshot } from '../../model/snapshot';
import type { DataTable, TableColumn } from '../../tables/dataTable';
import { parsePeriod, type Period } from '../../tables/period';
import { judgePeriod } from './malformed-period/judge';
import { cellsOfColumn } from './places';
import { planYear } from './planYears';

/** When the work of one line is due. */
export interface Due {
  readonly line: number;
  readonly row: number;
  readonly value: CellValue;
  /** Undefined where the words aren't understood: "Thường xuyên". */
  readonly period: Period | undefined;
}

/** The columns of a work plan that say when work is due. */
export function dueColumns(table: DataTable): readonly TableColumn[] {
  return table.kind === 'work-plan' ? table.columns.filter(({ role }) => role === 'due') : [];
}

/** When each line of a plan is due; lines that say nothing are left out. */
export function duesOf(snapshot: Snapshot, table: DataTable, column: number): readonly Due[] {
  const year = planYear(table);
  const periods = new Map<string, Period | undefined>();
  return [...cellsOfColumn(table, column)].map(({ line, row, value }) => {
    if (typeof value === 'string') {
      if (!periods.has(value)) periods.set(value, readDue(value, year));
      return { line, row, value, period: periods.get(value) };
    }
    const { numberFormat } = readStyle(snapshot, table.sheet, row, column);
    const isDate = typeof value === 'number' && formatKind(numberFormat).kind === 'date';
    const day = isDate ? dateFromSerial(value, snapshot.date1904) : undefined;
    return { line, row, value, period: day === undefined ? undefined : { from: day, to: day } };
  });
}

/** Words with one meaning count as if they were mended: "tháng Quý I" is Quý I. */
function readDue(text: string, year: number | undefined): Period | undefined {
  const period = parsePeriod(text, year);
  if (period !== undefined) return period;
  const mended = judgePeriod(text)?.mended;
  return mended === undefined ? undefined : parsePeriod(mended, year);
}

/** Counts months, so that dues compare by the month in which they end. */
export function endMonth({ to }: Period): number {
  return to.year * 12 + to.month;
}
