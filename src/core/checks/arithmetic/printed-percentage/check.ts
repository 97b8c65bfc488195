import { HUNDRED, divide, isZero, multiply, type Exact } from '../../../base/exact';
import type { NumberFigure } from '../../../figures/figure';
import { formatNumber, formatTrimmed } from '../../../figures/formatFigure';
import type { Basis } from '../../../indicators/attainment';
import { fitOf, type Fit } from '../../../indicators/printedFit';
import { attainmentOfRow } from '../../../sources/attainmentOfRow';
import type { TargetRow } from '../../../sources/targetTable';
import { defineCheck, type Remark } from '../../definition';

type Kind = 'wrong' | 'rounded-up' | 'truncated';

/** The printed percentage against the one that the row's own figures give. */
export const check = defineCheck({
  code: 'arithmetic/printed-percentage',
  scope: 'row',
  findings: { wrong: 'error', 'rounded-up': 'warning', truncated: 'info' },
  options: {},
  missing: 'skip',
  *run({ targets }) {
    for (const { sheet, rows } of targets) {
      for (const row of rows) {
        const remark = compareRow(sheet, row);
        if (remark !== undefined) yield remark;
      }
    }
  },
});

function kindOf(fit: Fit): Kind | undefined {
  switch (fit.kind) {
    case 'exact':
      return undefined;
    case 'truncated':
      return 'truncated';
    case 'rounded-up':
      return 'rounded-up';
    case 'near':
    case 'wrong':
      return 'wrong';
  }
}

function compareRow(sheet: string, row: TargetRow): Remark<Kind> | undefined {
  const { printed } = row;
  if (printed?.figure.kind !== 'number') return undefined;
  const result = attainmentOfRow(row);
  if (result.kind !== 'percent') return undefined;
  const fit = fitOf(result.percent, printed.figure);
  const kind = kindOf(fit);
  if (kind === undefined) return undefined;
  const needed = kind === 'wrong' ? neededFigures(result.basis, printed.figure) : {};
  return {
    kind,
    sheet,
    cell: { row: printed.row, column: printed.column },
    data: {
      indicator: row.indicator,
      printed: formatNumber(printed.figure.value, printed.figure.decimals),
      right: formatNumber(result.percent, printed.figure.decimals),
      percent: formatNumber(result.percent, 2),
      actual: written(row, 'actual'),
      target: written(row, 'target'),
      ...needed,
    },
  };
}

/** The figures as they were read: "17.680" where the cell says "17.68". */
function written(row: TargetRow, which: 'actual' | 'target'): string {
  const reading = row.readings.find((candidate) => candidate.which === which);
  const figure = which === 'actual' ? row.actualFigure : row.targetFigure;
  if (figure.kind === 'number' && (reading !== undefined || isNumberCell(row, which))) {
    return formatTrimmed(figure.value, 6);
  }
  return figure.text;
}

function isNumberCell(row: TargetRow, which: 'actual' | 'target'): boolean {
  return typeof row[which]?.value === 'number';
}

/** The actual, or else the target, with which the printed percentage would be right. */
function neededFigures(
  basis: Basis,
  printed: NumberFigure,
): { readonly neededActual?: string; readonly neededTarget?: string } {
  if (basis.kind !== 'quotient' || isZero(printed.value)) return {};
  if (basis.method === 'thap-tuyen-tinh') return {};
  const share = divide(printed.value, HUNDRED);
  if (share === undefined) return {};
  const [whole, part] =
    basis.method === 'thap' ? [basis.actual, basis.reference] : [basis.reference, basis.actual];
  const neededPart = multiply(whole, share);
  const neededWhole = divide(part, share);
  const text = (value: Exact | undefined): string =>
    value === undefined ? '' : formatTrimmed(value, 2);
  return basis.method === 'thap'
    ? { neededActual: text(neededWhole), neededTarget: text(neededPart) }
    : { neededActual: text(neededPart), neededTarget: text(neededWhole) };
}
