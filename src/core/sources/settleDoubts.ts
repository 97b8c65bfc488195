import {
  compare,
  exactFromInteger,
  exactFromNumber,
  isWhole,
  multiply,
  type Exact,
} from '../base/exact';
import type { Doubt, Figure } from '../figures/figure';
import { isRate, unitOf } from '../figures/units';
import { attainment } from '../indicators/attainment';
import type { Method } from '../indicators/method';
import { fitOf, type Fit } from '../indicators/printedFit';
import type { Reading, ReadingEvidence, SourceCell } from './targetTable';

export interface RowFigures {
  readonly target: SourceCell | undefined;
  readonly actual: SourceCell | undefined;
  readonly printed: SourceCell | undefined;
  readonly unit: string;
  readonly method: Method | undefined;
  readonly periods: number | undefined;
}

export interface Settled {
  readonly target: Figure;
  readonly actual: Figure;
  readonly readings: readonly Reading[];
}

const NONE: readonly Reading[] = [];
const BLANK: Figure = { kind: 'blank', text: '', doubts: [] };

/** Units that measure and may be broken; what is none of these is counted. */
const MEASURED =
  /^(?:percent|dong|area|mass|length|lit|m3|kwh|kw|mw|usd|gio|diem|lan|cong|bac|do|so|buoi|ngay|thang)/;

/**
 * Settles doubtful figures by what else the row says: the printed percentage, the other
 * figure, the unit. `17.68` beside `17.889` and 102% is 17.680 with its last zero lost;
 * `21.00` beside 21 and 100% is 21. A doubt that nothing settles stays in the figure.
 */
export function settleDoubts(row: RowFigures): Settled {
  const target = row.target?.figure ?? BLANK;
  const actual = row.actual?.figure ?? BLANK;
  if (target.doubts.length === 0 && actual.doubts.length === 0) {
    return { target, actual, readings: NONE };
  }
  const targets = readingsOf(target);
  const actuals = readingsOf(actual);
  if (targets.length === 1 && actuals.length === 1) return { target, actual, readings: [] };

  const pairs = targets.flatMap((t) => actuals.map((a) => ({ t, a, score: judge(row, t, a) })));
  const ranked = [...pairs].sort((x, y) => total(y.score) - total(x.score));
  const [first, second] = ranked;
  if (first === undefined || second === undefined || total(first.score) <= total(second.score)) {
    return { target, actual, readings: [] };
  }
  const because = evidence(first.score, second.score);
  if (because === undefined) return { target, actual, readings: [] };
  const readings: Reading[] = [];
  if (targets.length > 1 && row.target !== undefined) {
    readings.push(readingOf('target', row.target, first.t, targets, because));
  }
  if (actuals.length > 1 && row.actual !== undefined) {
    readings.push(readingOf('actual', row.actual, first.a, actuals, because));
  }
  return { target: first.t, actual: first.a, readings };
}

function readingOf(
  which: 'target' | 'actual',
  cell: SourceCell,
  chosen: Figure,
  all: readonly Figure[],
  because: ReadingEvidence,
): Reading {
  const rejected = all.find((figure) => figure !== chosen) ?? chosen;
  return { which, cell, chosen, rejected, because };
}

/** The figure as read by default, and as it would be by the alternative of its doubt. */
function readingsOf(figure: Figure): readonly Figure[] {
  if (figure.kind !== 'number' && figure.kind !== 'bound') return [figure];
  const doubt = figure.doubts.find((candidate) => candidate.alternative !== undefined);
  const alternative = doubt?.alternative;
  if (doubt === undefined || alternative === undefined) return [figure];
  const doubts = figure.doubts.filter((other: Doubt) => other !== doubt);
  return [
    { ...figure, doubts },
    { ...figure, doubts, value: alternative, decimals: 0 },
  ];
}

interface Score {
  readonly fit: number;
  readonly magnitude: number;
  readonly counted: number;
}

function total(score: Score): number {
  return score.fit * 100 + score.magnitude * 10 + score.counted;
}

const FIT_SCORES: Readonly<Record<Fit['kind'], number>> = {
  exact: 4,
  truncated: 3,
  'rounded-up': 3,
  near: 2,
  wrong: 0,
};

function judge(row: RowFigures, target: Figure, actual: Figure): Score {
  const counted = wholeEnough(row.unit, target) && wholeEnough(row.unit, actual) ? 1 : 0;
  const periods = row.periods === undefined ? undefined : exactFromNumber(row.periods);
  const result = attainment({ actual, target, method: row.method, periods, unit: row.unit });
  if (result.kind !== 'percent') return { fit: 0, magnitude: 0, counted };
  const printed = row.printed?.figure;
  const fit = printed?.kind === 'number' ? FIT_SCORES[fitOf(result.percent, printed).kind] : 0;
  return { fit, magnitude: plausibility(result.percent), counted };
}

/** 2 for a fifth to five times the target, 1 for a fiftieth to fifty times, else 0. */
function plausibility(percent: Exact): number {
  const within = (low: number, high: number): boolean =>
    compare(percent, exactFromInteger(low)) >= 0 && compare(percent, exactFromInteger(high)) <= 0;
  if (within(20, 500)) return 2;
  return within(2, 5000) ? 1 : 0;
}

function wholeEnough(columnUnit: string, figure: Figure): boolean {
  if (figure.kind !== 'number' && figure.kind !== 'bound') return true;
  const unit = figure.unit === '' ? columnUnit : figure.unit;
  const known = unitOf(unit);
  if (known === undefined || isRate(unit) || MEASURED.test(known.dimension)) return true;
  return isWhole(multiply(figure.value, known.scale));
}

function evidence(best: Score, next: Score): ReadingEvidence | undefined {
  if (best.fit !== next.fit) return best.fit === FIT_SCORES.exact ? 'printed' : 'nearest';
  if (best.magnitude !== next.magnitude) return 'magnitude';
  return best.counted === next.counted ? undefined : 'counted';
}
