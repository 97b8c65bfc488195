import { HUNDRED, subtract } from '../base/exact';
import { percentOf } from '../base/percent';
import type { Figure } from '../figures/figure';
import { commonValues, quotientOf, type Computed } from './commonValues';

export interface ProgressInput {
  readonly actual: Figure;
  readonly target: Figure;
  /** Where the way to the target began. */
  readonly baseline: Figure;
}

/**
 * How much of the way from the baseline to the target is done, in per cent; up or down alike:
 * `8 of 4 from 12 → 50`. Past the target it is above 100, behind the baseline below 0. An actual
 * that says the target is held has gone the whole way.
 */
export function progress({ actual, target, baseline }: ProgressInput): Computed {
  if (actual.kind === 'words' && actual.meaning === 'held') {
    const others = [target, baseline];
    if (others.every(({ kind }) => kind !== 'blank' && kind !== 'unreadable')) {
      return { kind: 'value', value: HUNDRED };
    }
  }
  const common = commonValues([actual, target, baseline]);
  if (common.kind !== 'values') return common;
  const [now, end, start] = common.values;
  if (now === undefined || end === undefined || start === undefined) return { kind: 'blank' };
  return quotientOf(percentOf(subtract(now, start), subtract(end, start)));
}
