import {
  absolute,
  compare,
  equals,
  exactFromInteger,
  multiply,
  round,
  subtract,
  type Exact,
} from '../base/exact';
import type { NumberFigure } from '../figures/figure';

/** How a printed percentage compares with the recomputed one. */
export type Fit =
  /** Right at the decimals it was printed with. */
  | { readonly kind: 'exact' }
  /** Its last digits were cut off instead of rounded. */
  | { readonly kind: 'truncated' }
  /** Rounded up although the next digit is below five. */
  | { readonly kind: 'rounded-up' }
  /** Off by at most two per cent of itself. */
  | { readonly kind: 'near' }
  | { readonly kind: 'wrong' };

const FIFTY = exactFromInteger(50);

/**
 * Compares a printed percentage with the exact one at the printed decimals:
 * `108.47… and "109" → rounded-up`, `94.117… and "94,11" → truncated`, `106.25 and "106,3" → exact`.
 * A cell that holds more than it shows (106.25 shown as 106,3) is judged by what it shows.
 */
export function fitOf(percent: Exact, printed: Pick<NumberFigure, 'value' | 'decimals'>): Fit {
  const { decimals } = printed;
  const value = round(printed.value, decimals);
  if (equals(round(percent, decimals), value)) return { kind: 'exact' };
  if (equals(round(percent, decimals, 'truncate'), value)) return { kind: 'truncated' };
  if (equals(round(percent, decimals, 'away'), value)) return { kind: 'rounded-up' };
  const gap = multiply(absolute(subtract(value, percent)), FIFTY);
  return { kind: compare(gap, absolute(percent)) <= 0 ? 'near' : 'wrong' };
}
