import type { LiteralCell } from '../../support/snapshotOf';

/** How the figures of a generated sheet stand in its cells. */
export type Writing =
  /** Numbers of Excel's own. */
  | 'numbers'
  /** The text that staff type: "17.680", "12,5". */
  | 'text'
  /** The first column of figures as text, the others as numbers. */
  | 'mixed';

/** A figure held as a whole number of its last decimal place: `{ units: 125, decimals: 1 }` is 12,5. */
export interface Amount {
  readonly units: number;
  readonly decimals: number;
}

/** `12345, 1 → "1.234,5"`. */
export function vietnamese({ units, decimals }: Amount): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const part = decimals === 0 ? '' : `,${digits.slice(digits.length - decimals)}`;
  return `${units < 0 ? '-' : ''}${whole}${part}`;
}

/** The cell that holds an amount; `column` counts the columns of figures from 0. */
export function cellOf(amount: Amount, writing: Writing, column = 0): LiteralCell {
  const asText = writing === 'text' || (writing === 'mixed' && column === 0);
  return asText ? vietnamese(amount) : amount.units / 10 ** amount.decimals;
}

/** A whole number. */
export function whole(units: number): Amount {
  return { units, decimals: 0 };
}

/** `part` of `of` in percent with so many decimals, half up; both at least 0, `of` above 0. */
export function percentOf(part: Amount, of: Amount, decimals: number): Amount {
  const numerator = BigInt(part.units) * 10n ** BigInt(2 + decimals + of.decimals);
  const denominator = BigInt(of.units) * 10n ** BigInt(part.decimals);
  return { units: Number((2n * numerator + denominator) / (2n * denominator)), decimals };
}
