import { formatCell } from '../base/address';
import {
  isPlainPair,
  isQuotientOfCells,
  percentCell,
  type PercentCell,
} from '../annexes/percentCell';
import { samePeriodPercent } from '../annexes/shared/periods/periodPercent';
import { readStyle } from '../model/cells';
import type { CellContent } from '../model/plan';
import { attainmentOfRow } from '../sources/attainmentOfRow';
import type { SourceCell, TargetRow } from '../sources/targetTable';
import { columnFor } from './form';
import type { FormItem } from './formSource';
import type { Filling } from './placed';

const DECIMALS = 1;

/** The attainment of a line for its cell in the form: a formula where the form has both figures. */
export function attainmentCell(
  { block, form, sheet, formulas }: Filling,
  item: FormItem,
  row: number,
  column: number,
): PercentCell | undefined {
  if (item.target === undefined) return undefined;
  const target = columnFor(block, 'target');
  const actual = columnFor(block, 'actual');
  const format = readStyle(form, sheet, row, column).numberFormat;
  const isShare = format.includes('%');
  const cell = (of: { readonly column: number } | undefined): string =>
    of === undefined ? '' : formatCell({ row, column: of.column });
  return percentCell(
    item.target,
    { target: cell(target), actual: cell(actual), isShare },
    target === undefined || actual === undefined ? 'values' : formulas,
    decimalsOf(format),
  );
}

/** The actual in per cent of the same period. */
export function samePeriodCell(
  { block, form, sheet, formulas }: Filling,
  item: FormItem,
  cells: { readonly of: SourceCell | undefined; readonly to: SourceCell | undefined },
  place: { readonly row: number; readonly column: number },
): CellContent {
  if (item.target === undefined) return undefined;
  const actual = columnFor(block, 'actual')?.column;
  const before = columnFor(block, 'same-period')?.column;
  const { row, column } = place;
  const format = readStyle(form, sheet, row, column).numberFormat;
  const isShare = format.includes('%');
  const hasBoth = actual !== undefined && before !== undefined;
  const { content } = samePeriodPercent({
    row: item.target,
    of: cells.of,
    to: cells.to,
    printed: undefined,
    place: {
      actual: hasBoth ? formatCell({ row, column: actual }) : '',
      target: hasBoth ? formatCell({ row, column: before }) : '',
    },
    mode: hasBoth && !isShare ? formulas : 'values',
    isOnlyPlan: true,
    decimals: decimalsOf(format),
  });
  return isShare && typeof content === 'number' ? content / 100 : content;
}

/** Decimals that the form's own number format shows; one where it says nothing. */
export function decimalsOf(format: string): number {
  if (format === 'General') return DECIMALS;
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}

/** Tells whether a plain quotient of the form's own gives the attainment of a line. */
export function plainQuotients({ block }: Filling): (row: TargetRow) => boolean {
  const hasBoth =
    columnFor(block, 'target') !== undefined && columnFor(block, 'actual') !== undefined;
  return (row) =>
    isPlainPair(row)
      ? hasBoth
      : attainmentOfRow(row).kind !== 'percent' || (hasBoth && isQuotientOfCells(row));
}
