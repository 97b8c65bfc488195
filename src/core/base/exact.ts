/**
 * Exact arithmetic on decimal figures and their quotients.
 *
 * Money, areas and percentages are decimals; binary floating point is not (29 / 100 * 100 is
 * 28.999999999999996). Everything that ends in a percentage is therefore computed on fractions
 * of whole numbers and rounded once, half away from zero, as Excel's ROUND does.
 */

/** An exact number: `num / den`, `den` positive. Not necessarily in lowest terms. */
export interface Exact {
  readonly num: bigint;
  readonly den: bigint;
}

const TEN = 10n;

/** Excel keeps fifteen significant digits; what a double holds beyond them is noise. */
const EXCEL_DIGITS = 15;

export const ZERO: Exact = { num: 0n, den: 1n };
export const ONE: Exact = { num: 1n, den: 1n };
export const HUNDRED: Exact = { num: 100n, den: 1n };

/** The powers of ten that report figures need, made once. */
const POWERS = Array.from({ length: 32 }, (_, exponent) => TEN ** BigInt(exponent));
/** Doubles of so many decimals are read without writing them out. */
const FEW_DECIMALS = 6;

/** 10 to a whole, non-negative power. */
function pow10(exponent: number): bigint {
  return POWERS[exponent] ?? TEN ** BigInt(exponent);
}

/**
 * Reads a plain decimal text: `-12.50 → -1250/100`, `1e3 → 1000`. The mark is a point.
 * Gives undefined for anything else.
 */
export function exactFromText(text: string): Exact | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', exponentText] = match;
  const exponent = exponentText === undefined ? 0 : Number(exponentText);
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  const scale = fraction.length - exponent;
  return scale >= 0 ? { num: digits, den: pow10(scale) } : { num: digits * pow10(-scale), den: 1n };
}

/**
 * The decimal that a double stands for in Excel: `0.1 → 1/10`, `0.1 + 0.2 → 3/10`.
 * `value` must be finite.
 */
export function exactFromNumber(value: number): Exact {
  if (Number.isSafeInteger(value)) return { num: BigInt(value), den: 1n };
  let power = 1;
  for (let decimals = 1; decimals <= FEW_DECIMALS; decimals++) {
    power *= 10;
    const digits = Math.round(value * power);
    if (Math.abs(digits) >= 10 ** EXCEL_DIGITS) break;
    // The quotient is the double nearest to the decimal, and no shorter decimal gives it.
    if (digits / power === value) return { num: BigInt(digits), den: pow10(decimals) };
  }
  let text = String(value);
  const digits = text.replace(/e.*$/i, '').replace(/[-.]/g, '').replace(/^0+/, '').length;
  if (digits > EXCEL_DIGITS && Math.abs(value) < 1e15) text = value.toPrecision(EXCEL_DIGITS);
  const exact = exactFromText(text);
  if (exact === undefined) throw new RangeError(`not a finite number: ${text}`);
  return exact;
}

/** A whole number as an exact one. */
export function exactFromInteger(value: bigint | number): Exact {
  return { num: BigInt(value), den: 1n };
}

export function add(a: Exact, b: Exact): Exact {
  if (a.den === b.den) return { num: a.num + b.num, den: a.den };
  // Below decimals stand powers of ten: the larger serves both, and long sums stay small.
  if (a.den % b.den === 0n) return { num: a.num + b.num * (a.den / b.den), den: a.den };
  if (b.den % a.den === 0n) return { num: a.num * (b.den / a.den) + b.num, den: b.den };
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}

export function negate(a: Exact): Exact {
  return { num: -a.num, den: a.den };
}

export function absolute(a: Exact): Exact {
  return a.num < 0n ? negate(a) : a;
}

export function multiply(a: Exact, b: Exact): Exact {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** `a / b`, or undefined when `b` is zero. */
export function divide(a: Exact, b: Exact): Exact | undefined {
  if (b.num === 0n) return undefined;
  const num = a.num * b.den;
  const den = a.den * b.num;
  return den < 0n ? { num: -num, den: -den } : { num, den };
}

/** -1, 0 or 1 as `a` is below, equal to or above `b`. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equals(a: Exact, b: Exact): boolean {
  return compare(a, b) === 0;
}

export function isZero(a: Exact): boolean {
  return a.num === 0n;
}

export function isWhole(a: Exact): boolean {
  return a.num % a.den === 0n;
}

/** How a rounding decides: half away from zero (Excel's ROUND), toward zero, or away from it. */
export type Rounding = 'half-up' | 'truncate' | 'away';

/**
 * The whole number `round(a × 10^decimals)`: `scaled(108.4705…, 1) → 1085n`.
 * A negative `decimals` rounds to tens, hundreds …: `scaled(1234, -2) → 12n`.
 */
function scaled(a: Exact, decimals: number, rounding: Rounding): bigint {
  const num = decimals >= 0 ? a.num * pow10(decimals) : a.num;
  const den = decimals >= 0 ? a.den : a.den * pow10(-decimals);
  const negative = num < 0n;
  const magnitude = negative ? -num : num;
  let whole: bigint;
  switch (rounding) {
    case 'half-up':
      whole = (2n * magnitude + den) / (2n * den);
      break;
    case 'truncate':
      whole = magnitude / den;
      break;
    case 'away':
      whole = (magnitude + den - 1n) / den;
      break;
  }
  return negative ? -whole : whole;
}

/** Rounds to `decimals` places (negative: tens, hundreds …): `round(1.005, 2) → 1.01`. */
export function round(a: Exact, decimals: number, rounding: Rounding = 'half-up'): Exact {
  const whole = scaled(a, decimals, rounding);
  return decimals >= 0
    ? { num: whole, den: pow10(decimals) }
    : { num: whole * pow10(-decimals), den: 1n };
}

/** Rounds down (toward minus infinity) to a whole number. */
export function floor(a: Exact): bigint {
  const quotient = a.num / a.den;
  return a.num < 0n && quotient * a.den !== a.num ? quotient - 1n : quotient;
}

/** The nearest double. */
export function toNumber(a: Exact): number {
  if (isSafe(a.num) && isSafe(a.den)) return Number(a.num) / Number(a.den);
  // Twenty-five significant digits are more than a double distinguishes.
  const magnitudeGap = String(a.num).length - String(a.den).length;
  const decimals = 25 - magnitudeGap;
  const digits = scaled(a, decimals, 'truncate');
  // One more digit stands for all that follow: what exceeds a tie between two doubles is none.
  const rest = digits === scaled(a, decimals, 'away') ? '0' : '1';
  return Number(`${String(digits)}${rest}e${String(-decimals - 1)}`);
}

function isSafe(value: bigint): boolean {
  return value <= 9007199254740991n && value >= -9007199254740991n;
}

/** Fixed-point text with a decimal point: `toFixed(1.005, 2) → "1.01"`. */
export function toFixed(a: Exact, decimals: number): string {
  const whole = scaled(a, decimals, 'half-up');
  const digits = String(whole < 0n ? -whole : whole).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return whole < 0n ? `-${text}` : text;
}

/**
 * How many decimals the number needs to be written in full (`1.50 → 1`), at most `limit`.
 * A number that never ends (1/3) needs `limit`.
 */
export function decimalsNeeded(a: Exact, limit: number): number {
  if (a.den === 1n) return 0;
  for (let decimals = 0; decimals < limit; decimals++) {
    if ((a.num * pow10(decimals)) % a.den === 0n) return decimals;
  }
  return limit;
}
