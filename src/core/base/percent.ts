import { HUNDRED, divide, exactFromNumber, multiply, round, toNumber, type Exact } from './exact';

/** Powers of ten that a double holds exactly and that scale a figure of up to six decimals. */
const SCALES = [1, 10, 100, 1000, 1e4, 1e5, 1e6] as const;
/** Below this a product by 100 stays a safe integer, and fourteen digits name one double. */
const SAFE_PART = 2 ** 53 / 128;

/**
 * `100 × part / whole` in percentage points, exact. Undefined when `whole` is zero.
 */
export function percentOf(part: Exact, whole: Exact): Exact | undefined {
  return divide(multiply(part, HUNDRED), whole);
}

/**
 * The same on two plain doubles, as the nearest double: `percentOfNumbers(29, 100) → 29`.
 * `decimals` rounds half-up. Undefined when `whole` is zero.
 *
 * Whole numbers below 2^53 divide correctly rounded, so figures of few decimals, which is all
 * that a report holds, need no big integers; the rest takes the exact road.
 */
export function percentOfNumbers(
  part: number,
  whole: number,
  decimals?: number,
): number | undefined {
  if (whole === 0) return undefined;
  const scale = commonScale(part, whole);
  if (scale !== undefined) {
    const hundredfold = Math.round(part * scale) * 100;
    const divisor = Math.round(whole * scale);
    const quotient =
      decimals === undefined
        ? hundredfold / divisor
        : roundedQuotient(hundredfold, divisor, decimals);
    // Adding 0 takes the sign from a zero: 0 of -5 is 0.
    if (quotient !== undefined) return quotient + 0;
  }
  const exact = percentOf(exactFromNumber(part), exactFromNumber(whole));
  if (exact === undefined) return undefined;
  return toNumber(decimals === undefined ? exact : round(exact, decimals));
}

/**
 * `num / den` of whole numbers, rounded half away from zero; undefined where a step would leave
 * the safe integers.
 */
function roundedQuotient(num: number, den: number, decimals: number): number | undefined {
  const power = SCALES[decimals];
  if (power === undefined) return undefined;
  const dividend = Math.abs(num) * power;
  const divisor = Math.abs(den);
  if (dividend > Number.MAX_SAFE_INTEGER) return undefined;
  const rest = dividend % divisor;
  const whole = (dividend - rest) / divisor + (2 * rest >= divisor ? 1 : 0);
  return (num < 0 === den < 0 ? whole : -whole) / power;
}

/** The smallest power of ten that makes both numbers whole and keeps every product exact. */
function commonScale(a: number, b: number): number | undefined {
  for (const scale of SCALES) {
    const x = a * scale;
    const y = b * scale;
    if (Math.abs(x) > SAFE_PART || Math.abs(y) > SAFE_PART) return undefined;
    // The nearest double to n / scale is unique, so equality proves that `a` is that decimal.
    if (Math.round(x) / scale === a && Math.round(y) / scale === b) return scale;
  }
  return undefined;
}
