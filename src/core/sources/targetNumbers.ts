import { toNumber } from '../base/exact';
import type { Figure } from '../figures/figure';
import { asksForLess } from '../indicators/target';
import { countedIn } from './countedIn';
import type { SourceCell, TargetRow, TargetTable } from './targetTable';

/**
 * What doubles surely tell of the lines of a target table, so that exact fractions are made only
 * of the few lines that they leave open. In step with the table's rows.
 */
export interface TargetNumbers {
  /**
   * Actual ÷ target of lines whose attainment is a plain quotient of two positive figures, to
   * twelve digits; NaN of all others.
   */
  readonly shares: Float64Array;
  /** The attainment of the same lines in percentage points: of those that should fall, inverse. */
  readonly percents: Float64Array;
  /** 1 where the printed percentage is surely right at its own decimals. */
  readonly fits: Uint8Array;
  /** What is out of the ordinary about each line, as bits: the `LINE_…` constants. */
  readonly traits: Uint8Array;
}

/** The target or the actual is doubtful, or was settled. */
export const LINE_DOUBTS = 1;
/** The target, the actual or the printed percentage can't be read. */
export const LINE_UNREADABLE = 2;
/** One of the three has a cached value that can't be trusted. */
export const LINE_STALE = 4;
/** The target is a range. */
export const LINE_RANGE = 8;
/** Cách tính, số kỳ or số lẻ mean nothing. */
export const LINE_PROBLEM = 16;
/** A number may have lost zeros: it is small, broken and the percentage not surely right. */
export const LINE_SHORT = 32;
export const LINE_NO_ACTUAL = 64;
export const LINE_NO_UNIT = 128;

/** Figures further than this from where rounding turns are rounded alike by doubles and exactly. */
const MARGIN = 1e-5;
/** Beyond this a double scaled to its last decimal may be off by more than the margin. */
const MOST_SCALED = 1e8;
const POWERS = [1, 10, 100, 1000, 1e4, 1e5, 1e6] as const;

const KNOWN = new WeakMap<TargetTable, TargetNumbers>();

/** The numbers of a target table; computed once. */
export function targetNumbers(table: TargetTable): TargetNumbers {
  const known = KNOWN.get(table) ?? compute(table);
  KNOWN.set(table, known);
  return known;
}

/** The lines of a table with one of some traits, in order: few or none of most tables. */
export function linesWith(table: TargetTable, trait: number): readonly TargetRow[] {
  const { traits } = targetNumbers(table);
  const lines: TargetRow[] = [];
  for (let i = 0; i < traits.length; i++) {
    const row = ((traits[i] ?? 0) & trait) === 0 ? undefined : table.rows[i];
    if (row !== undefined) lines.push(row);
  }
  return lines;
}

function compute({ rows }: TargetTable): TargetNumbers {
  const shares = new Float64Array(rows.length).fill(Number.NaN);
  const percents = new Float64Array(rows.length).fill(Number.NaN);
  const fits = new Uint8Array(rows.length);
  const traits = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined) continue;
    if (isPlainQuotient(row)) readQuotient(row, i, { shares, percents, fits });
    traits[i] = traitsOf(row, fits[i] === 1);
  }
  return { shares, percents, fits, traits };
}

function readQuotient(
  row: TargetRow,
  i: number,
  { shares, percents, fits }: Omit<TargetNumbers, 'traits'>,
): void {
  const actual = positive(row.actual, row.actualFigure);
  const target = positive(row.target, row.targetFigure);
  if (!(actual > 0 && target > 0)) return;
  const percent = 100 * (lessIsBetter(row) ? target / actual : actual / target);
  shares[i] = actual / target;
  percents[i] = percent;
  const { printed } = row;
  if (printed?.figure.kind !== 'number') return;
  const { decimals } = printed.figure;
  const shown = roundedSurely(positive(printed, printed.figure), decimals);
  if (shown !== undefined && shown === roundedSurely(percent, decimals)) fits[i] = 1;
}

function traitsOf(row: TargetRow, isRight: boolean): number {
  const { target, actual, printed, readings } = row;
  const isSettled = readings.length > 0;
  let traits = traitsOfCell(printed);
  traits |= traitsOfCell(target) | traitsOfCell(actual);
  if (isSettled || hasDoubts(target) || hasDoubts(actual)) traits |= LINE_DOUBTS;
  if (row.targetFigure.kind === 'between') traits |= LINE_RANGE;
  if (row.problems.length > 0) traits |= LINE_PROBLEM;
  if (isSettled || (!isRight && (isBroken(target) || isBroken(actual)))) traits |= LINE_SHORT;
  if (row.actualFigure.kind === 'blank') traits |= LINE_NO_ACTUAL;
  if (row.unit === '') traits |= LINE_NO_UNIT;
  return traits;
}

function traitsOfCell(cell: SourceCell | undefined): number {
  if (cell === undefined) return 0;
  return (
    (cell.figure.kind === 'unreadable' ? LINE_UNREADABLE : 0) | (cell.isStale ? LINE_STALE : 0)
  );
}

function hasDoubts(cell: SourceCell | undefined): boolean {
  return cell !== undefined && cell.figure.doubts.length > 0;
}

function isBroken(cell: SourceCell | undefined): boolean {
  const value = cell?.value;
  return typeof value === 'number' && value < 1000 && !Number.isInteger(value);
}

/** Figures of one unit, one period and one value each, whose quotient is the attainment. */
function isPlainQuotient(row: TargetRow): boolean {
  const { actualFigure, targetFigure, method, periods } = row;
  return (
    actualFigure.kind === 'number' &&
    actualFigure.unit === '' &&
    (targetFigure.kind === 'number' || targetFigure.kind === 'bound') &&
    periods === undefined &&
    method !== 'thap-tuyen-tinh' &&
    countedIn(row) === ''
  );
}

function lessIsBetter({ method, targetFigure }: TargetRow): boolean {
  return method === undefined ? asksForLess(targetFigure) : method === 'thap';
}

/** The figure as a double, NaN where it has none. */
function positive(cell: SourceCell | undefined, figure: Figure): number {
  if (figure.kind !== 'number' && figure.kind !== 'bound') return Number.NaN;
  const value = cell?.figure === figure && figure.unit === '' ? cell.value : undefined;
  return typeof value === 'number' ? value : toNumber(figure.value);
}

/**
 * `value × 10^decimals` rounded to a whole number; undefined where the exact figure might be
 * rounded otherwise.
 */
export function roundedSurely(value: number, decimals: number): number | undefined {
  const power = POWERS[decimals];
  if (power === undefined) return undefined;
  const scaled = value * power;
  if (!(scaled >= 0 && scaled < MOST_SCALED)) return undefined;
  const rounded = Math.floor(scaled + 0.5);
  const fromTurn = Math.abs(scaled + 0.5 - Math.round(scaled + 0.5));
  return fromTurn < MARGIN ? undefined : rounded;
}
