import { formatNumber, formatTrimmed } from '../../figures/formatFigure';
import { isStale } from '../../model/cells';
import type { DataTable } from '../../tables/dataTable';
import type { Remark } from '../definition';
import type { Facts } from '../facts';
import { compareRow, fitsSurely, isNear, type Comparison } from './comparisons';
import { printedFix } from './printedFix';
import { kindOfFit, type PrintedKind } from './printedKind';

/** What to say of line `i` of a comparison, whichever its style. */
export function comparedRemark(
  { snapshot }: Facts,
  table: DataTable,
  comparison: Comparison,
  i: number,
  fixWithin: number,
): Remark<PrintedKind> | undefined {
  if (fitsSurely(comparison, i)) return undefined;
  const compared = compareRow(table, comparison, i);
  const kind = compared === undefined ? undefined : kindOfFit(compared.fit);
  const line = table.rows[i];
  if (compared === undefined || kind === undefined || line === undefined) return undefined;
  const { now, base, printed, right } = compared;
  const { sheet } = table;
  const columns = [comparison.now, comparison.base, comparison.printed];
  if (columns.some(({ column }) => isStale(sheet, line.row, column))) return undefined;
  const cell = { row: line.row, column: comparison.printedColumn.column };
  const fix = isNear(right, printed.value, fixWithin)
    ? printedFix(snapshot, sheet, cell, printed, right)
    : undefined;
  return {
    kind,
    sheet: sheet.name,
    cell,
    data: {
      indicator: line.name,
      printed: formatNumber(printed.value, printed.decimals),
      right: formatNumber(right, printed.decimals),
      percent: formatNumber(right, 2),
      actual: formatTrimmed(now, 6),
      target: formatTrimmed(base, 6),
      against: comparison.baseColumn.header.replaceAll(' | ', ' '),
    },
    ...(fix === undefined ? {} : { fix }),
  };
}
