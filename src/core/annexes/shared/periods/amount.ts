import {
  absolute,
  add,
  compare,
  decimalsNeeded,
  divide,
  equals,
  exactFromInteger,
  exactFromNumber,
  round,
  toNumber,
  type Exact,
} from '../../../base/exact';
import { readCell } from '../../../figures/readCell';
import { convert } from '../../../figures/units';
import { aggregate, type Aggregation } from '../../../indicators/aggregate';
import type { AggregationChoice } from '../../../indicators/aggregationOf';
import { commonValues } from '../../../indicators/commonValues';
import type { SourceCell } from '../../../sources/targetTable';
import { asItStands, type FilledCell } from '../plainCells';

/** A figure of an annex: what is written, and the cell that percentages are computed from. */
export interface Amount extends FilledCell {
  readonly cell: SourceCell | undefined;
}

export const NO_AMOUNT: Amount = { content: undefined, numberFormat: 'General', cell: undefined };

/** Why figures did not become one. */
export type Obstacle = 'words' | 'units-differ' | 'unreadable';

export type Combined =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'obstacle'; readonly reason: Obstacle };

/** More decimals than this are a quotient's tail, not a figure's. */
const MOST_DECIMALS = 6;
const THOUSAND = exactFromInteger(1000);

/** A figure copied as it stands. */
export function amountOf(cell: SourceCell | undefined): Amount {
  return cell === undefined ? NO_AMOUNT : { ...asItStands(cell), cell };
}

/** Whether the cell holds a figure, or words that stand for one. */
export function isFilled(cell: SourceCell | undefined): cell is SourceCell {
  return cell !== undefined && cell.figure.kind !== 'blank';
}

/**
 * Several figures as one. Numbers stay numbers, in the format of the first; of texts with units
 * the common figure is given in `unit`. A mean has one decimal more than its figures.
 */
export function combine(
  cells: readonly SourceCell[],
  aggregation: Aggregation,
  unit: string,
): Combined {
  const filled = cells.filter(isFilled);
  const [first] = filled;
  const last = filled[filled.length - 1];
  if (first === undefined || last === undefined) return { kind: 'amount', amount: NO_AMOUNT };
  if (aggregation === 'cuoi' || filled.length === 1)
    return { kind: 'amount', amount: amountOf(last) };
  const numbers = filled.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (numbers.length === filled.length && filled.every(({ figure }) => figure.kind === 'number')) {
    const exact = numbers.map(exactFromNumber);
    const decimals = Math.max(...exact.map((value) => decimalsNeeded(value, MOST_DECIMALS)));
    const value = valueOf(exact, aggregation, decimals);
    return { kind: 'amount', amount: computedAmount(value, formatOf(first, value)) };
  }
  return combineTexts(filled, aggregation, unit);
}

function combineTexts(
  filled: readonly SourceCell[],
  aggregation: Aggregation,
  unit: string,
): Combined {
  const figures = filled.map(({ figure }) => figure);
  const words = new Set(figures.map((figure) => (figure.kind === 'words' ? figure.key : '')));
  // "Giữ vững" in every period is "Giữ vững" of them all.
  if (words.size === 1 && !words.has('')) return { kind: 'amount', amount: amountOf(filled[0]) };
  const common = commonValues(figures);
  const result = aggregate(figures, aggregation);
  if (common.kind !== 'values' || result.kind !== 'value') {
    const isUnits = common.kind === 'not-available' && common.reason === 'units-differ';
    const reason = common.kind === 'unreadable' ? 'unreadable' : isUnits ? 'units-differ' : 'words';
    return { kind: 'obstacle', reason };
  }
  const inUnit = convert(result.value, common.unit, unit);
  if (inUnit === undefined) return { kind: 'obstacle', reason: 'units-differ' };
  const decimals = Math.max(...common.values.map((value) => decimalsNeeded(value, MOST_DECIMALS)));
  const value = aggregation === 'binh-quan' ? round(inUnit, meanDecimals(decimals)) : inUnit;
  return { kind: 'amount', amount: computedAmount(value, 'General') };
}

function valueOf(values: readonly Exact[], aggregation: Aggregation, decimals: number): Exact {
  const sum = values.reduce(add);
  switch (aggregation) {
    case 'tong':
      return sum;
    case 'binh-quan': {
      const mean = divide(sum, exactFromInteger(values.length)) ?? sum;
      return round(mean, meanDecimals(decimals));
    }
    case 'lon-nhat':
      return values.reduce((most, value) => (compare(value, most) > 0 ? value : most));
    case 'nho-nhat':
      return values.reduce((least, value) => (compare(value, least) < 0 ? value : least));
    case 'cuoi':
      return values[values.length - 1] ?? sum;
  }
}

function meanDecimals(decimals: number): number {
  return decimals + 1;
}

/** The decimals to which a mean of these numbers is rounded. */
export function decimalsOfMean(cells: readonly SourceCell[]): number {
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const needed = numbers.map((value) => decimalsNeeded(exactFromNumber(value), MOST_DECIMALS));
  return meanDecimals(Math.max(0, ...needed));
}

/** Thousands are parted. A format for whole numbers, or whole per cent, gets the decimals that the result has. */
function formatOf({ numberFormat: own }: SourceCell, value: Exact): string {
  const isLarge = compare(absolute(value), THOUSAND) >= 0;
  const isUnparted = /^(?:General|0(?:\.0+)?)$/.test(own);
  const numberFormat = isLarge && isUnparted ? `#,##${own === 'General' ? '0' : own}` : own;
  const whole = /^(0|#,##0)(%?)$/.exec(numberFormat);
  if (whole === null) return numberFormat;
  const [, digits = '', percent = ''] = whole;
  const decimals = decimalsNeeded(value, MOST_DECIMALS) - (percent === '' ? 0 : 2);
  return decimals <= 0 ? numberFormat : `${digits}.${'0'.repeat(decimals)}${percent}`;
}

function computedAmount(value: Exact, numberFormat: string): Amount {
  const number = toNumber(value);
  return {
    content: number,
    numberFormat,
    cell: {
      row: -1,
      column: -1,
      value: number,
      numberFormat,
      figure: readCell(number, numberFormat),
      hasFormula: false,
      isStale: false,
    },
  };
}

/** Whether two figures are the same number, as far as they are numbers. */
export function sameFigure(a: SourceCell | undefined, b: SourceCell | undefined): boolean {
  return (
    a?.figure.kind === 'number' &&
    b?.figure.kind === 'number' &&
    equals(a.figure.value, b.figure.value)
  );
}

const TRIED: readonly Aggregation[] = ['tong', 'cuoi', 'binh-quan', 'lon-nhat'];

/** A choice that nothing assures is settled by what the source itself gives for the whole. */
export function settleAggregation(
  cells: readonly SourceCell[],
  choice: AggregationChoice,
  own: SourceCell | undefined,
  unit: string,
): AggregationChoice {
  if (choice.isSure || own === undefined) return choice;
  const proven = [choice.aggregation, ...TRIED].find((aggregation) => {
    const combined = combine(cells, aggregation, unit);
    return combined.kind === 'amount' && sameFigure(combined.amount.cell, own);
  });
  return proven === undefined ? choice : { aggregation: proven, isSure: true };
}
