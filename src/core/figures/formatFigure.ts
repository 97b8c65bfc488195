import { decimalsNeeded, round, toFixed, type Exact } from '../base/exact';

/**
 * A number the Vietnamese way, points for thousands and a comma for decimals, rounded half away
 * from zero to `decimals` places: `(1234.5, 2) → 1.234,50`, `(-1994, 0) → -1.994`.
 */
export function formatNumber(value: Exact, decimals: number): string {
  const [whole = '', fraction = ''] = toFixed(value, decimals).split('.');
  const grouped = groupThousands(whole);
  return fraction === '' ? grouped : `${grouped},${fraction}`;
}

/** Points between thousands: `9427 → 9.427`. */
export function groupThousands(digits: string): string {
  return digits.replace(/\d(?=(?:\d{3})+$)/g, '$&.');
}

/**
 * The same with as few decimals as the number needs, at most `maxDecimals`:
 * `(54.50, 2) → 54,5`, `(106.3529…, 2) → 106,35`, `(9427, 2) → 9.427`.
 */
export function formatTrimmed(value: Exact, maxDecimals: number): string {
  const rounded = round(value, maxDecimals);
  return formatNumber(rounded, decimalsNeeded(rounded, maxDecimals));
}
