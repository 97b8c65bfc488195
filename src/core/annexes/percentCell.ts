import { equals, exactFromNumber, multiply, round, toNumber, type Exact } from '../base/exact';
import type { Doubt, Figure, NumberFigure } from '../figures/figure';
import { attainment, type Attainment } from '../indicators/attainment';
import type { CellContent } from '../model/plan';
import { attainmentOfRow } from '../sources/attainmentOfRow';
import type { SourceCell, TargetRow } from '../sources/targetTable';
import { nativePercent } from './nativePercent';

const HUNDREDTH: Exact = { num: 1n, den: 100n };
const NO_DOUBTS: readonly Doubt[] = [];

/** How percentages are written: Excel's own formulas, the add-in's functions, or values. */
export type FormulaMode = 'native' | 'functions' | 'values';

/** The percentage of one line, ready to be written. */
export interface PercentCell {
  readonly content: CellContent;
  readonly decimals: number;
  readonly attainment: Attainment;
  /** The percentage rounded to `decimals`; absent where there is none. */
  readonly rounded: Exact | undefined;
  readonly doubts: readonly Doubt[];
}

/** Where the two figures stand in the annex. */
export interface PercentPlace {
  /** A1 addresses in the annex. */
  readonly target: string;
  readonly actual: string;
  /** The cell shows its number as a percentage: it gets 1.0635 for 106.35%. */
  readonly isShare?: boolean;
}

/**
 * The percentage cell of a line. A formula is written only where it gives exactly the figure
 * that was computed: with Excel's own functions where both cells are plain numbers.
 */
export function percentCell(
  row: TargetRow,
  place: PercentPlace,
  mode: FormulaMode,
  defaultDecimals: number,
): PercentCell {
  const result = attainmentOfRow(row);
  const decimals = row.decimals ?? defaultDecimals;
  if (result.kind !== 'percent') {
    return {
      content: undefined,
      decimals,
      attainment: result,
      rounded: undefined,
      doubts: percentDoubts(row),
    };
  }
  const rounded = round(result.percent, decimals);
  const value = place.isShare === true ? toNumber(multiply(rounded, HUNDREDTH)) : toNumber(rounded);
  const formula = formulaFor(row, result, place, mode, decimals);
  const words = wordsInPlace(row, result);
  return {
    content: words ?? (formula === undefined ? value : { formula, result: value }),
    decimals,
    attainment: result,
    rounded,
    doubts: result.doubts,
  };
}

/** What must be doubted of a line's percentage, or of its figures where there is none. */
export function percentDoubts(row: TargetRow): readonly Doubt[] {
  if (hasPlainFigures(row)) return NO_DOUBTS;
  const result = attainmentOfRow(row);
  return result.kind === 'percent'
    ? result.doubts
    : [...row.actualFigure.doubts, ...row.targetFigure.doubts, ...reasonDoubts(row, result)];
}

/** Why two figures that can be read give no percentage. */
function reasonDoubts(
  { targetFigure }: TargetRow,
  result: Exclude<Attainment, { kind: 'percent' }>,
): readonly Doubt[] {
  if (result.kind !== 'not-available') return NO_DOUBTS;
  switch (result.reason) {
    case 'units-differ':
      return [{ code: 'units-differ', detail: result.units }];
    case 'target-is-fraction':
      return [{ code: 'target-is-fraction', detail: targetFigure.text }];
    case 'words-differ':
    case 'words-not-reached':
    case 'number-against-words':
    case 'actual-is-range':
      return NO_DOUBTS;
  }
}

/** Whether the actual's cell over the target's gives the line's attainment. */
export function isQuotientOfCells(row: TargetRow): boolean {
  if (isPlainPair(row)) return true;
  const result = attainmentOfRow(row);
  if (result.kind !== 'percent') return false;
  const { basis } = result;
  const isQuotient = basis.kind === 'quotient' && basis.method === 'cao';
  return isQuotient && arePlain(row) && wordsInPlace(row, result) === undefined;
}

/**
 * Whether a line is nothing but a number over a number above zero, as nearly all are: its
 * attainment is their quotient and nothing is to be doubted, which need not be computed to be known.
 */
export function isPlainPair(row: TargetRow): boolean {
  return (
    hasPlainFigures(row) &&
    row.printed?.figure.kind !== 'words' &&
    isNumberOf(row.target, row.targetFigure) &&
    isNumberOf(row.actual, row.actualFigure)
  );
}

/** Whether a line's figures are two bare numbers, the target above zero, and nothing steers them. */
function hasPlainFigures({ method, periods, targetFigure, actualFigure }: TargetRow): boolean {
  return (
    method === undefined &&
    periods === undefined &&
    isBare(targetFigure) &&
    isBare(actualFigure) &&
    targetFigure.value.num > 0n
  );
}

function isBare(figure: Figure): figure is NumberFigure {
  return figure.kind === 'number' && figure.unit === '' && figure.doubts.length === 0;
}

/** Whether the figure is the number in the cell. */
function isNumberOf(cell: SourceCell | undefined, figure: Figure): boolean {
  return (
    figure.kind === 'number' &&
    typeof cell?.value === 'number' &&
    isExactly(figure.value, cell.value)
  );
}

const FEW_DECIMALS: ReadonlySet<number> = new Set([1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]);
/** A double tells decimals of so many digits apart. */
const MOST_DIGITS = 15;

/** Whether a figure is the decimal that a number stands for. */
function isExactly(figure: Exact, value: number): boolean {
  const den = Number(figure.den);
  const num = Number(figure.num);
  const isShort = FEW_DECIMALS.has(den) && Math.abs(num) < 10 ** MOST_DIGITS;
  return (isShort && num / den === value) || equals(figure, exactFromNumber(value));
}

/** "Đạt", "Đảm bảo" printed where both sides are words: the office's own way to say 100. */
function wordsInPlace(row: TargetRow, result: Attainment): string | undefined {
  const printed = row.printed?.figure;
  if (printed?.kind !== 'words' || printed.meaning !== 'held' || result.kind !== 'percent') {
    return undefined;
  }
  return equals(result.percent, exactFromNumber(100)) ? printed.text : undefined;
}

function formulaFor(
  row: TargetRow,
  result: Extract<Attainment, { kind: 'percent' }>,
  place: PercentPlace,
  mode: FormulaMode,
  decimals: number,
): string | undefined {
  switch (mode) {
    case 'values':
      return undefined;
    case 'native':
      return nativeFormula(row, result, place, decimals);
    case 'functions':
      return functionFormula(row, result, place, decimals);
  }
}

function nativeFormula(
  row: TargetRow,
  result: Extract<Attainment, { kind: 'percent' }>,
  place: PercentPlace,
  decimals: number,
): string | undefined {
  const { basis } = result;
  if (basis.kind !== 'quotient' || !arePlain(row)) return undefined;
  return nativePercent(basis.method, place, row.periods, decimals, place.isShare);
}

function arePlain(row: TargetRow): boolean {
  return isPlain(row.target, row) && isPlain(row.actual, row);
}

/** Whether the cell's own number is the figure that was used, unit and all. */
function isPlain(cell: SourceCell | undefined, row: TargetRow): boolean {
  if (cell === undefined || typeof cell.value !== 'number') return false;
  const figure = cell === row.target ? row.targetFigure : row.actualFigure;
  if (figure.kind !== 'number' || figure.doubts.length > 0) return false;
  const sameUnit = figure.unit === '' || figure.unit === row.unit;
  return sameUnit && isExactly(figure.value, cell.value);
}

/** Only where the function, which sees two cells and nothing else, comes to the same figure. */
function functionFormula(
  row: TargetRow,
  result: Extract<Attainment, { kind: 'percent' }>,
  place: PercentPlace,
  decimals: number,
): string | undefined {
  if (row.target === undefined || row.actual === undefined) return undefined;
  const periods = row.periods === undefined ? undefined : exactFromNumber(row.periods);
  const alone = attainment({
    actual: asWritten(row.actual),
    target: asWritten(row.target),
    method: row.method,
    periods,
  });
  if (alone.kind !== 'percent' || !equals(alone.percent, result.percent)) return undefined;
  const method = row.method === undefined ? '' : `"${row.method}"`;
  const times = row.periods === undefined ? '' : String(row.periods);
  const call = `TDKT.HOANTHANH(${place.actual},${place.target},${method},${times},${String(decimals)})${place.isShare === true ? '/100' : ''}`;
  return `IF(OR(${place.actual}="",${place.target}=""),"",${call})`;
}

/** What a function is handed: the number behind a percent format, not the figure it shows. */
function asWritten(cell: SourceCell): SourceCell['figure'] {
  const { figure, value } = cell;
  if (figure.kind !== 'number' || typeof value !== 'number') return figure;
  return { ...figure, value: exactFromNumber(value), unit: '' };
}
