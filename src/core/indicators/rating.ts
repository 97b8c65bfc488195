import { ONE, compare, multiply, type Exact } from '../base/exact';
import { percentOf } from '../base/percent';
import type { Figure } from '../figures/figure';
import { convert, isRate } from '../figures/units';
import type { Method } from './method';
import { outOfOneWhole, referenceValue, targetOf, type Target } from './target';

/** The rating of an indicator; never "Hoàn thành …", the word that rates people. */
export type Rating =
  | 'vuot'
  | 'dat'
  /** Before the end of the period. */
  | 'chua-dat'
  /** At its end. */
  | 'khong-dat'
  | 'dat-tien-do'
  | 'cham-tien-do';

/** When the rating is made: during the period, at its end, or at a known share of the year. */
export type RatingMoment =
  | { readonly kind: 'running' }
  | { readonly kind: 'final' }
  | { readonly kind: 'share'; readonly share: Exact };

export interface RatingInput {
  readonly actual: Figure;
  readonly target: Figure;
  readonly method?: Method | undefined;
  readonly periods?: Exact | undefined;
  readonly moment: RatingMoment;
  /** The unit of figures that carry none of their own. */
  readonly unit?: string | undefined;
}

/**
 * Rates by comparing, never by dividing: `5 of 5 → dat`, `40 of ">40" → chua-dat`.
 * Undefined where a figure is blank or the two can't be compared.
 * Counts are expected in proportion to the share of the year; rates in full.
 */
export function rating(input: RatingInput): Rating | undefined {
  const { moment } = input;
  // What share of "8/9" is due by half the year nobody can tell.
  const { actual, target } = moment.kind === 'share' ? input : outOfOneWhole(input);
  if (actual.kind === 'words' && target.kind !== 'blank' && target.kind !== 'unreadable') {
    if (actual.meaning === 'held') return reached('dat', moment);
    if (actual.meaning === 'not-reached') return missed(moment);
    const same = target.kind === 'words' && target.key === actual.key;
    return same ? reached('dat', moment) : undefined;
  }
  if (target.kind !== 'number' && target.kind !== 'bound' && target.kind !== 'between') {
    return undefined;
  }
  const unit = target.unit === '' ? (input.unit ?? '') : target.unit;
  const value = comparable(actual, unit);
  if (value === undefined) return undefined;
  const share = moment.kind === 'share' && !isRate(unit) ? moment.share : ONE;
  const goal = targetOf(target, multiply(input.periods ?? ONE, share));
  const method = input.method ?? goal.method;
  const standing = compareWithGoal(value, goal, method);
  return standing === undefined ? missed(moment) : reached(standing, moment);
}

function comparable(actual: Figure, unit: string): Exact | undefined {
  switch (actual.kind) {
    case 'number':
    case 'bound':
      return convert(actual.value, actual.unit, unit);
    case 'fraction': {
      if (!isRate(unit)) return actual.numerator;
      const share = percentOf(actual.numerator, actual.denominator);
      return share === undefined ? undefined : convert(share, '%', unit);
    }
    case 'blank':
    case 'between':
    case 'words':
    case 'unreadable':
      return undefined;
  }
}

/** `vuot`, `dat`, or undefined where the goal is missed. */
function compareWithGoal(actual: Exact, goal: Target, method: Method): 'vuot' | 'dat' | undefined {
  const lessIsBetter = method === 'thap' || method === 'thap-tuyen-tinh';
  if (goal.isRange && (lessIsBetter || method === 'cao' || method === 'trong-khoang')) {
    const below = compare(actual, goal.low) < 0;
    const above = compare(actual, goal.high) > 0;
    if (!below && !above) return 'dat';
    if (lessIsBetter) return below ? 'vuot' : undefined;
    return above ? 'vuot' : undefined;
  }
  const difference = compare(actual, referenceValue(goal, method, actual));
  const better = lessIsBetter ? -difference : difference;
  if (better > 0) return 'vuot';
  return better === 0 && !goal.strict ? 'dat' : undefined;
}

function reached(standing: 'vuot' | 'dat', moment: RatingMoment): Rating {
  return moment.kind === 'share' ? 'dat-tien-do' : standing;
}

function missed(moment: RatingMoment): Rating {
  switch (moment.kind) {
    case 'running':
      return 'chua-dat';
    case 'final':
      return 'khong-dat';
    case 'share':
      return 'cham-tien-do';
  }
}
