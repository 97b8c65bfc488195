import { HUNDRED, divide, isZero, multiply, type Exact } from '../../../base/exact';
import type { NumberFigure } from '../../../figures/figure';
import { formatNumber, formatTrimmed } from '../../../figures/formatFigure';
import type { Attainment, Basis } from '../../../indicators/attainment';
import { fitOf } from '../../../indicators/printedFit';
import { findSheet } from '../../../model/cells';
import { attainmentOfRow } from '../../../sources/attainmentOfRow';
import { targetNumbers } from '../../../sources/targetNumbers';
import type { TargetRow, TargetTable } from '../../../sources/targetTable';
import { isYearlyCount } from '../../../sources/yearlyCount';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { comparisonsOf, isNear } from '../comparisons';
import { comparedRemark } from '../comparedRemark';
import { periodsPrinted, printsOwnShare, rangeRuleOf } from '../otherRules';
import { printedFix } from '../printedFix';
import { kindOfFit, type PrintedKind } from '../printedKind';
import { figureText } from '../rowFigures';
import { explainPrinted, isPlausible, type ExplanationData } from './explain';

/** Printed percentages against those that the line's own figures give. */
export const check = defineCheck({
  code: 'arithmetic/printed-percentage',
  scope: 'row',
  findings: { wrong: 'error', 'rounded-up': 'warning', truncated: 'info' },
  options: {
    /** Offered is only the repair of a percentage that is off by at most this share of it. */
    fixWithin: 20,
  },
  missing: 'skip',
  *run(facts, { options }) {
    for (const table of facts.targets) {
      const { fits } = targetNumbers(table);
      for (const [i, row] of table.rows.entries()) {
        if (fits[i] === 1) continue;
        const remark = compareTarget(facts, table, row, options.fixWithin);
        if (remark !== undefined) yield remark;
      }
    }
    for (const table of facts.tables) {
      for (const comparison of comparisonsOf(facts.snapshot, table)) {
        if (comparison.style !== 'bang') continue;
        for (let i = 0; i < table.rows.length; i++) {
          const remark = comparedRemark(facts, table, comparison, i, options.fixWithin);
          if (remark !== undefined) yield remark;
        }
      }
    }
  },
});

function compareTarget(
  { snapshot }: Facts,
  table: TargetTable,
  row: TargetRow,
  fixWithin: number,
): Remark<PrintedKind> | undefined {
  const { printed } = row;
  if (printed?.figure.kind !== 'number') return undefined;
  const result = attainmentOfRow(row);
  if (result.kind !== 'percent') return undefined;
  const kind = kindOfFit(fitOf(result.percent, printed.figure));
  if (kind === undefined) return undefined;
  // Computed by another rule than the line says, not wrongly: checks of their own say so.
  if (rangeRuleOf(row) !== undefined || periodsPrinted(table, row) !== undefined) return undefined;
  if (printsOwnShare(row)) return undefined;
  const { figure } = printed;
  const needed = kind === 'wrong' ? neededFigures(result.basis, figure) : {};
  const explained =
    kind === 'wrong' ? explainPrinted(result.percent, result.basis, figure) : undefined;
  const sheet = findSheet(snapshot, table.sheet);
  const isSure = isCertain(row, result) && blamesPrinted(explained);
  const fix =
    sheet !== undefined && isSure && isNear(result.percent, figure.value, fixWithin)
      ? printedFix(snapshot, sheet, printed, figure, result.percent)
      : undefined;
  return {
    kind,
    sheet: table.sheet,
    cell: { row: printed.row, column: printed.column },
    data: {
      indicator: row.indicator,
      printed: formatNumber(figure.value, figure.decimals),
      right: formatNumber(result.percent, figure.decimals),
      percent: formatNumber(result.percent, 2),
      actual: figureText(row, 'actual'),
      target: figureText(row, 'target'),
      ...needed,
      ...explained,
    },
    ...(fix === undefined ? {} : { fix }),
  };
}

/** Whether nothing else about the line is in doubt: then only the percentage can be wrong. */
function isCertain(row: TargetRow, result: Attainment): boolean {
  if (result.kind !== 'percent' || !isPlausible(result.percent)) return false;
  const isSettled = row.readings.length === 0 && row.problems.length === 0;
  const isRange = row.targetFigure.kind === 'between' && row.method === undefined;
  const isYearly = row.periods === undefined && isYearlyCount(row);
  const cells = [row.actual, row.target, row.printed];
  const isStale = cells.some((cell) => cell?.isStale === true);
  return isSettled && !isRange && !isYearly && !isStale && result.doubts.length === 0;
}

function blamesPrinted(explained: ExplanationData | undefined): boolean {
  return explained === undefined || explained.explains === '' || explained.explains === 'printed';
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
