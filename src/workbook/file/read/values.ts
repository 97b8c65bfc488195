/** A number as an attribute writes it: `"12.5" → 12.5`; undefined when it is absent or none. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const POINT = 46;
const EXACT_DIGITS = 15;

/** Powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, n) => Number(`1e${String(n)}`));

/**
 * The number that stands in `source` from `start` to `end`, NaN when there is none. Numbers of
 * up to 15 digits, nearly all, are made without a string: their digits and the power of ten are
 * exact, so the one division rounds as it should.
 */
export function parseNumber(source: string, start: number, end: number): number {
  let i = start;
  const isNegative = source.charCodeAt(i) === MINUS;
  if (isNegative) i += 1;
  let digits = 0;
  let decimals = -1;
  let value = 0;
  for (; i < end; i += 1) {
    const code = source.charCodeAt(i);
    if (code >= ZERO && code <= NINE) {
      value = value * 10 + code - ZERO;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (code === POINT && decimals < 0) decimals = 0;
    else return parseSlowly(source, start, end);
  }
  if (digits === 0 || digits > EXACT_DIGITS) return parseSlowly(source, start, end);
  if (decimals > 0) value /= POWERS[decimals] ?? 1;
  return isNegative && value !== 0 ? -value : value;
}

function parseSlowly(source: string, start: number, end: number): number {
  return numberOf(source.slice(start, end)) ?? NaN;
}

/** A whole number from 0 in `source`, -1 when it is none. */
export function parseIndex(source: string, start: number, end: number): number {
  const value = parseNumber(source, start, end);
  return Number.isInteger(value) && value >= 0 ? value : -1;
}

/**
 * The same text without the long one it was cut from: engines keep the whole source alive for
 * the sake of a piece of it.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
