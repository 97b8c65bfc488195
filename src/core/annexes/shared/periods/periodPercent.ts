import {
  HUNDRED,
  add,
  equals,
  exactFromNumber,
  negate,
  round,
  toNumber,
  type Exact,
} from '../../../base/exact';
import { change } from '../../../indicators/change';
import { isRateLike } from '../../../indicators/aggregationOf';
import type { CellContent } from '../../../model/plan';
import { settleDoubts } from '../../../sources/settleDoubts';
import type { SourceCell, TargetRow } from '../../../sources/targetTable';
import { fold } from '../../../text/fold';
import { nativePercent } from '../../nativePercent';
import { percentCell, type FormulaMode, type PercentCell } from '../../percentCell';
import { isFilled } from './amount';
import { asItStands, percentFormat, type FilledCell } from '../plainCells';

/** A comparison of two figures of one line. */
export interface Pair {
  readonly row: TargetRow;
  readonly of: SourceCell | undefined;
  readonly to: SourceCell | undefined;
  readonly printed: SourceCell | undefined;
  /** A1 of both figures in the annex. */
  readonly place: { readonly actual: string; readonly target: string };
  readonly mode: FormulaMode;
  /** Whether no other plan is compared with: "13/29" then is its own plan. */
  readonly isOnlyPlan: boolean;
  readonly decimals: number;
}

/** A percentage of the annex; `kept` where the source's own stands because none can be computed. */
export interface PeriodPercent extends FilledCell {
  readonly kept: boolean;
  /** For annexes of targets: the line that was computed, with its doubts. */
  readonly line?: { readonly row: TargetRow; readonly percent: PercentCell };
}

/** Attainment of one of the line's plans, by the line's own method and number of periods. */
export function planPercent(pair: Pair): PeriodPercent {
  const row = rowOf(pair);
  if (!pair.isOnlyPlan && !isFilled(pair.to)) return keptPercent(pair);
  const percent = percentCell(row, pair.place, pair.mode, pair.decimals);
  if (percent.content === undefined && !isFilledNumber(pair))
    return keptPercent(pair, { row, percent });
  return {
    content: percent.content,
    numberFormat: percentFormat(percent.decimals),
    kept: false,
    line: { row, percent },
  };
}

/** The line as if its target and its result were the only ones. */
function rowOf({ row, of, to, printed, decimals }: Pair): TargetRow {
  const { unit, method, periods } = row;
  const settled = settleDoubts({ target: to, actual: of, printed, unit, method, periods });
  return {
    ...row,
    target: to,
    actual: of,
    printed,
    targetFigure: settled.target,
    actualFigure: settled.actual,
    readings: settled.readings,
    decimals,
  };
}

/** A figure in per cent of the one of an earlier period; a blank or zero base gives a blank. */
export function samePeriodPercent(pair: Pair): PeriodPercent {
  const { of, to, place, mode, decimals } = pair;
  if (of === undefined || to === undefined) return keptPercent(pair);
  const result = change(of.figure, to.figure, 'bang');
  if (result.kind !== 'value') {
    return result.kind === 'division-by-zero' ? blank(decimals) : keptPercent(pair);
  }
  const value = toNumber(round(result.value, decimals));
  const plain = isPlain(of) && isPlain(to);
  const formula = formulaOf(plain, place, mode, decimals);
  return {
    content: formula === undefined ? value : { formula, result: value },
    numberFormat: percentFormat(decimals),
    kept: false,
  };
}

function formulaOf(
  plain: boolean,
  place: Pair['place'],
  mode: FormulaMode,
  decimals: number,
): string | undefined {
  if (!plain || mode === 'values') return undefined;
  if (mode === 'native') return nativePercent('cao', place, undefined, decimals);
  const { actual, target } = place;
  const call = `TDKT.CUNGKY(${actual},${target},,${String(decimals)})`;
  return `IF(OR(${actual}="",${target}=""),"",IF(${target}=0,"",${call}))`;
}

/** Whether the cell's number is the figure that it shows. */
function isPlain({ value, figure }: SourceCell): boolean {
  return (
    typeof value === 'number' &&
    figure.kind === 'number' &&
    equals(figure.value, exactFromNumber(value))
  );
}

function isFilledNumber({ of, to }: Pair): boolean {
  return of?.figure.kind === 'number' && to?.figure.kind === 'number';
}

function blank(decimals: number): PeriodPercent {
  return { content: undefined, numberFormat: percentFormat(decimals), kept: false };
}

/** What the source prints, where there are no two figures to compute from. */
function keptPercent(pair: Pair, line?: PeriodPercent['line']): PeriodPercent {
  const { printed, decimals, row } = pair;
  const more = line === undefined ? {} : { line };
  if (printed === undefined || printed.figure.kind === 'blank')
    return { ...blank(decimals), ...more };
  const changed = changeInWords(printed, row);
  if (changed === undefined) return { ...asItStands(printed), kept: true, ...more };
  const content: CellContent = toNumber(changed);
  return {
    content,
    numberFormat: percentFormat(printedDecimals(printed) ?? 1),
    kept: true,
    ...more,
  };
}

/**
 * "tăng 13,2%" of an amount is 113.2 per cent, "giảm 2,9%" 97.1, "97,2%" 97.2; of a rate it is a
 * change in points, and stays as it stands.
 */
function changeInWords({ value, figure }: SourceCell, row: TargetRow): Exact | undefined {
  if (typeof value !== 'string' || figure.kind !== 'number' || figure.unit !== '%')
    return undefined;
  const words = fold(value).trim();
  if (/^(?:bang |dat )?[\d.,]+ ?%$/.test(words)) return figure.value;
  if (isRateLike(row.indicator, row.unit)) return undefined;
  if (/^(?:tang|\+) ?[\d.,]+ ?%$/.test(words)) return add(HUNDRED, figure.value);
  if (/^(?:giam|-) ?[\d.,]+ ?%$/.test(words)) {
    const size = figure.value.num < 0n ? negate(figure.value) : figure.value;
    return add(HUNDRED, negate(size));
  }
  return undefined;
}

/** The decimals of a percentage that is printed as a number. */
export function printedDecimals(cell: SourceCell | undefined): number | undefined {
  if (cell?.figure.kind !== 'number') return undefined;
  return cell.figure.decimals <= 2 ? cell.figure.decimals : undefined;
}
