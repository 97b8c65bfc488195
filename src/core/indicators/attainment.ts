import {
  HUNDRED,
  ONE,
  absolute,
  compare,
  divide,
  equals,
  isZero,
  multiply,
  subtract,
  type Exact,
} from '../base/exact';
import { percentOf } from '../base/percent';
import type { Doubt, Figure, FractionFigure, UnreadableFigure } from '../figures/figure';
import { convert, isRate, mayBeOneThing } from '../figures/units';
import type { Method } from './method';
import { outOfOneWhole, periodDoubts, referenceValue, targetOf, type Target } from './target';

export interface AttainmentInput {
  readonly actual: Figure;
  readonly target: Figure;
  /** When absent, the wording of the target decides. */
  readonly method?: Method | undefined;
  /** How many periods a per-period target stands for (số kỳ); 1 by default, positive. */
  readonly periods?: Exact | undefined;
  /** The unit of figures that carry none of their own (the table's column). */
  readonly unit?: string | undefined;
  /** The unit of an actual that carries none, where the line tells that it isn't the target's. */
  readonly actualUnit?: string | undefined;
}

/** Why there is no percentage although both cells hold something. */
export type NotAvailable =
  | 'words-differ'
  | 'words-not-reached'
  | 'number-against-words'
  | 'actual-is-range'
  | 'target-is-fraction'
  | 'units-differ';

/** What attainment comes to. `percent` is in percentage points, exact and unrounded. */
export type Attainment =
  | {
      readonly kind: 'percent';
      readonly percent: Exact;
      readonly basis: Basis;
      readonly doubts: readonly Doubt[];
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'division-by-zero'; readonly which: 'target' | 'actual' }
  | { readonly kind: 'negative'; readonly which: 'target' | 'actual' }
  | { readonly kind: 'not-available'; readonly reason: Exclude<NotAvailable, 'units-differ'> }
  /** Actual and target measure different things; `units` names both. */
  | {
      readonly kind: 'not-available';
      readonly reason: 'units-differ';
      readonly units: string;
    }
  | {
      readonly kind: 'unreadable';
      readonly which: 'target' | 'actual';
      readonly figure: UnreadableFigure;
    };

/** How the percentage came about. */
export type Basis =
  | {
      readonly kind: 'quotient';
      readonly method: Method;
      readonly actual: Exact;
      /** The target's value that was used, periods included, in the actual's unit. */
      readonly reference: Exact;
    }
  /** The actual lies inside the range. */
  | { readonly kind: 'inside'; readonly method: Method; readonly actual: Exact }
  | { readonly kind: 'held' }
  /** n out of its own N. */
  | { readonly kind: 'own-total'; readonly numerator: Exact; readonly denominator: Exact };

/**
 * How far a target was reached: `36,88 of 34 → 108.47…`, `0,3 of "0,2-2,0" → 100`,
 * `"1.020/750" of 150 × 5 → 136`. The rules are the contract of attainment; blanks stay blank.
 */
export function attainment(input: AttainmentInput): Attainment {
  const { actual, target } = outOfOneWhole(input);
  if (actual.kind === 'unreadable') return { kind: 'unreadable', which: 'actual', figure: actual };
  if (target.kind === 'unreadable') return { kind: 'unreadable', which: 'target', figure: target };
  if (actual.kind === 'blank') return { kind: 'blank' };
  if (target.kind === 'blank') {
    return actual.kind === 'fraction' ? ownTotal(actual, target.doubts) : { kind: 'blank' };
  }
  if (actual.kind === 'words') return fromWords(actual, target);
  if (target.kind === 'words') return { kind: 'not-available', reason: 'number-against-words' };
  // Nothing tells which number of n/N is the plan.
  if (target.kind === 'fraction') return { kind: 'not-available', reason: 'target-is-fraction' };
  if (actual.kind === 'between') return { kind: 'not-available', reason: 'actual-is-range' };

  const periods = input.periods ?? ONE;
  const targetUnit = target.unit === '' ? (input.unit ?? '') : target.unit;
  const goal = targetOf(target, periods);
  const doubts = [...actual.doubts, ...target.doubts, ...periodDoubts(targetUnit, periods)];
  if (actual.kind === 'fraction') {
    return fromFraction(actual, goal, targetUnit, input.method, doubts);
  }
  if (actual.kind === 'bound') doubts.push({ code: 'actual-is-bound', detail: actual.text });
  const actualUnit = actual.unit === '' ? (input.actualUnit ?? '') : actual.unit;
  const converted = convert(actual.value, actualUnit, targetUnit);
  if (converted === undefined) {
    const units = `${actualUnit}, ${targetUnit}`;
    if (!mayBeOneThing(actualUnit, targetUnit)) {
      return { kind: 'not-available', reason: 'units-differ', units };
    }
    doubts.push({ code: 'units-differ', detail: units });
  }
  return quotient(converted ?? actual.value, goal, input.method, doubts);
}

function fromWords(actual: Extract<Figure, { kind: 'words' }>, target: Figure): Attainment {
  const held: Attainment = {
    kind: 'percent',
    percent: HUNDRED,
    basis: { kind: 'held' },
    doubts: target.doubts,
  };
  if (actual.meaning === 'held') return held;
  if (actual.meaning === 'not-reached') {
    return { kind: 'not-available', reason: 'words-not-reached' };
  }
  const same = target.kind === 'words' && target.key === actual.key;
  return same ? held : { kind: 'not-available', reason: 'words-differ' };
}

function ownTotal(actual: FractionFigure, doubts: readonly Doubt[]): Attainment {
  const percent = percentOf(actual.numerator, actual.denominator);
  if (percent === undefined) return { kind: 'division-by-zero', which: 'target' };
  const { numerator, denominator } = actual;
  return {
    kind: 'percent',
    percent,
    basis: { kind: 'own-total', numerator, denominator },
    doubts: [...actual.doubts, ...doubts],
  };
}

function fromFraction(
  actual: FractionFigure,
  goal: Target,
  unit: string,
  method: Method | undefined,
  doubts: readonly Doubt[],
): Attainment {
  if (isRate(unit)) {
    const share = percentOf(actual.numerator, actual.denominator);
    if (share === undefined) return { kind: 'division-by-zero', which: 'target' };
    const inUnit = convert(share, '%', unit) ?? share;
    return quotient(inUnit, goal, method, doubts);
  }
  if (!goal.isRange && equals(actual.denominator, goal.low)) {
    return quotient(actual.numerator, goal, method, doubts);
  }
  return quotient(actual.numerator, goal, method, [
    ...doubts,
    { code: 'fraction-of-other-total', detail: actual.text },
  ]);
}

function quotient(
  actual: Exact,
  goal: Target,
  chosen: Method | undefined,
  doubts: readonly Doubt[],
): Attainment {
  const method = chosen ?? goal.method;
  if (method !== 'thap-tuyen-tinh' && goal.low.num < 0n) {
    return { kind: 'negative', which: 'target' };
  }
  if (isInside(actual, goal, method)) {
    return {
      kind: 'percent',
      percent: HUNDRED,
      basis: { kind: 'inside', method, actual },
      doubts,
    };
  }
  const reference = referenceValue(goal, method, actual);
  const percent = percentBy(method, actual, reference);
  if (percent === 'negative') return { kind: 'negative', which: 'actual' };
  if (percent === undefined) {
    return { kind: 'division-by-zero', which: method === 'thap' ? 'actual' : 'target' };
  }
  return {
    kind: 'percent',
    percent,
    basis: { kind: 'quotient', method, actual, reference },
    doubts,
  };
}

/** Whether a range is met as it stands: inside it, or, where less is better, up to its end. */
function isInside(actual: Exact, goal: Target, method: Method): boolean {
  if (!goal.isRange || compare(actual, goal.high) > 0) return false;
  switch (method) {
    case 'thap':
    case 'thap-tuyen-tinh':
      return true;
    case 'cao':
    case 'trong-khoang':
      return compare(actual, goal.low) >= 0;
    case 'can-duoi':
    case 'can-tren':
    case 'trung-diem':
      return false;
  }
}

function percentBy(
  method: Method,
  actual: Exact,
  reference: Exact,
): Exact | 'negative' | undefined {
  if (method === 'thap') {
    return actual.num < 0n ? 'negative' : percentOf(reference, actual);
  }
  if (method === 'thap-tuyen-tinh') {
    if (isZero(reference)) return undefined;
    const excess = divide(subtract(actual, reference), absolute(reference));
    return excess === undefined ? undefined : multiply(subtract(ONE, excess), HUNDRED);
  }
  return percentOf(actual, reference);
}
