import { percentOf } from '../base/percent';
import type { Figure } from '../figures/figure';
import { commonValues, quotientOf, type Computed } from './commonValues';

/**
 * A part of a total in per cent: `85 of 108 → 78.70…`. A part written n/N has its own total
 * where none is given: `24/54 → 44.44…`.
 */
export function share(part: Figure, total: Figure): Computed {
  if (part.kind === 'fraction' && total.kind === 'blank') {
    return quotientOf(percentOf(part.numerator, part.denominator));
  }
  const common = commonValues([part, total]);
  if (common.kind !== 'values') return common;
  const [value, whole] = common.values;
  if (value === undefined || whole === undefined) return { kind: 'blank' };
  if (whole.num < 0n) return { kind: 'negative' };
  return quotientOf(percentOf(value, whole));
}
