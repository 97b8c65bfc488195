import {
  absolute,
  add,
  divide,
  exactFromInteger,
  multiply,
  negate,
  type Exact,
} from '../base/exact';
import { fold } from '../text/fold';
import { takeNumeral, type Numeral } from './numeral';

/** An amount of several parts, in the unit of its first. */
export interface Compound {
  readonly value: Exact;
  readonly decimals: number;
  readonly unit: string;
}

const THOUSAND = exactFromInteger(1000);
/** The names of money, each a thousandth of the one before. */
const NAMES = ['ty', 'trieu', 'nghin', 'dong'] as const;
const UNITS = ['tỷ đồng', 'triệu đồng', 'nghìn đồng'] as const;

/**
 * "119 tỷ 214 triệu đồng → 119.214 tỷ đồng", from its first number and what follows it.
 * Undefined unless everything is read: two parts or more, each smaller than the one before.
 */
export function readCompound(first: Numeral, rest: string): Compound | undefined {
  let position = takeUnit(rest);
  const unit = position === undefined ? undefined : UNITS[position.rank];
  if (position === undefined || unit === undefined) return undefined;
  const firstRank = position.rank;
  let magnitude = absolute(first.value);
  let divisor = exactFromInteger(1);
  for (;;) {
    const source = position.rest.trimStart();
    const next = /^\d/.test(source) ? takeNumeral(source) : undefined;
    if (next?.numeral === undefined) break;
    const part = takeUnit(next.rest);
    if (part === undefined || part.rank <= position.rank || next.numeral.decimals > 0) {
      return undefined;
    }
    for (let rank = position.rank; rank < part.rank; rank++) divisor = multiply(divisor, THOUSAND);
    magnitude = add(magnitude, divide(next.numeral.value, divisor) ?? next.numeral.value);
    position = part;
  }
  if (position.rank === firstRank || !/^\s*(?:đồng)?\s*$/iu.test(position.rest)) return undefined;
  const value = first.value.num < 0n ? negate(magnitude) : magnitude;
  return { value, decimals: Math.max(first.decimals, 3 * (position.rank - firstRank)), unit };
}

/** The name of money at the start, as its place in `NAMES`. */
function takeUnit(source: string): { readonly rank: number; readonly rest: string } | undefined {
  const match = /^\s*(tỷ|tỉ|triệu|nghìn|ngàn|đồng)(?!\p{L})/iu.exec(source);
  if (match === null) return undefined;
  const name = fold(match[1] ?? '')
    .replace('ti', 'ty')
    .replace('ngan', 'nghin');
  return {
    rank: NAMES.findIndex((known) => known === name),
    rest: source.slice(match[0].length),
  };
}
