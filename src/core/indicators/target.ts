import {
  ONE,
  add,
  compare,
  divide,
  equals,
  exactFromInteger,
  multiply,
  type Exact,
} from '../base/exact';
import type {
  BetweenFigure,
  BoundFigure,
  Doubt,
  Figure,
  FractionFigure,
  NumberFigure,
} from '../figures/figure';
import { isRate } from '../figures/units';
import type { Method } from './method';

/** A target with figures: one value, or the two ends of a range (equal for one value). */
export interface Target {
  readonly low: Exact;
  readonly high: Exact;
  readonly isRange: boolean;
  /** Equality is not enough ("trên 70%"). */
  readonly strict: boolean;
  readonly unit: string;
  /** What the wording of the target asks for when no method is given. */
  readonly method: Method;
}

const TWO = exactFromInteger(2);

/** Whether a target is reached from above: "dưới 9", "không quá 5%". */
export function asksForLess(figure: Figure): boolean {
  if (figure.kind !== 'bound') return false;
  return figure.relation === 'at-most' || figure.relation === 'less-than';
}

/** The figures of a target, multiplied by the number of periods. */
export function targetOf(
  figure: NumberFigure | BoundFigure | BetweenFigure,
  periods: Exact,
): Target {
  const unit = figure.unit;
  switch (figure.kind) {
    case 'number': {
      const value = multiply(figure.value, periods);
      return { low: value, high: value, isRange: false, strict: false, unit, method: 'cao' };
    }
    case 'bound': {
      const value = multiply(figure.value, periods);
      const strict = figure.relation === 'more-than' || figure.relation === 'less-than';
      const method = asksForLess(figure) ? 'thap' : 'cao';
      return { low: value, high: value, isRange: false, strict, unit, method };
    }
    case 'between':
      return {
        low: multiply(figure.low, periods),
        high: multiply(figure.high, periods),
        isRange: true,
        strict: false,
        unit,
        method: 'trong-khoang',
      };
  }
}

interface Compared {
  readonly actual: Figure;
  readonly target: Figure;
  readonly periods?: Exact | undefined;
}

/**
 * "7/9" of "8/9" as 7 of 8: out of the same whole n is set against n'. Everything else stays as it
 * is, also where a number of periods leaves it open what the whole is.
 */
export function outOfOneWhole<T extends Compared>(input: T): T {
  const { actual, target, periods = ONE } = input;
  const isOne =
    actual.kind === 'fraction' &&
    target.kind === 'fraction' &&
    equals(actual.denominator, target.denominator) &&
    equals(periods, ONE);
  return isOne ? { ...input, actual: numeratorOf(actual), target: numeratorOf(target) } : input;
}

function numeratorOf(figure: FractionFigure): NumberFigure {
  return { ...figure, kind: 'number', value: figure.numerator };
}

/** The value halfway between the ends. */
export function midpoint(target: Target): Exact {
  const sum = add(target.low, target.high);
  return divide(sum, TWO) ?? sum;
}

/** The one value that a method divides by or compares with, where it needs one. */
export function referenceValue(target: Target, method: Method, actual: Exact): Exact {
  switch (method) {
    case 'can-duoi':
      return target.low;
    case 'can-tren':
      return target.high;
    case 'trung-diem':
      return midpoint(target);
    case 'thap':
    case 'thap-tuyen-tinh':
      return target.high;
    case 'cao':
    case 'trong-khoang':
      return compare(actual, target.low) < 0 ? target.low : target.high;
  }
}

/** A rate multiplied by periods is seldom meant: the doubt, when it applies. */
export function periodDoubts(unit: string, periods: Exact): readonly Doubt[] {
  const one = periods.num === periods.den;
  return !one && isRate(unit) ? [{ code: 'rate-times-periods', detail: unit }] : [];
}
