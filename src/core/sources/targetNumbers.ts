import { toNumber } from '../base/exact';
import type { Figure } from '../figures/figure';
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
}

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

function compute({ rows }: TargetTable): TargetNumbers {
  const shares = new Float64Array(rows.length).fill(Number.NaN);
  const percents = new Float64Array(rows.length).fill(Number.NaN);
  const fits = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined || !isPlainQuotient(row)) continue;
    const actual = positive(row.actual, row.actualFigure);
    const target = positive(row.target, row.targetFigure);
    if (!(actual > 0 && target > 0)) continue;
    const percent = 100 * (lessIsBetter(row) ? target / actual : actual / target);
    shares[i] = actual / target;
    percents[i] = percent;
    const { printed } = row;
    if (printed?.figure.kind !== 'number') continue;
    const { decimals } = printed.figure;
    const shown = roundedSurely(positive(printed, printed.figure), decimals);
    if (shown !== undefined && shown === roundedSurely(percent, decimals)) fits[i] = 1;
  }
  return { shares, percents, fits };
}

/** Figures of one unit, one period and one value each, whose quotient is the attainment. */
function isPlainQuotient({ actualFigure, targetFigure, method, periods }: TargetRow): boolean {
  return (
    actualFigure.kind === 'number' &&
    actualFigure.unit === '' &&
    (targetFigure.kind === 'number' || targetFigure.kind === 'bound') &&
    periods === undefined &&
    method !== 'thap-tuyen-tinh'
  );
}

function lessIsBetter({ method, targetFigure }: TargetRow): boolean {
  if (method !== undefined) return method === 'thap';
  if (targetFigure.kind !== 'bound') return false;
  return targetFigure.relation === 'at-most' || targetFigure.relation === 'less-than';
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
