import { add, compare, divide, exactFromInteger, ZERO, type Exact } from '../base/exact';
import type { Figure } from '../figures/figure';
import { enumKey } from '../text/fold';
import { commonValues, type Computed } from './commonValues';

/** How the figures of several periods become one (design: kiểu). */
export type Aggregation = 'tong' | 'cuoi' | 'binh-quan' | 'lon-nhat' | 'nho-nhat';

/** Every aggregation, in the order in which users are shown them. */
export const AGGREGATIONS: readonly Aggregation[] = [
  'tong',
  'cuoi',
  'binh-quan',
  'lon-nhat',
  'nho-nhat',
];

const BY_KEY = new Map(AGGREGATIONS.map((aggregation) => [enumKey(aggregation), aggregation]));

/** Reads the word for an aggregation: `"Bình quân" → binh-quan`; undefined for a wrong word. */
export function parseAggregation(word: string): Aggregation | undefined {
  return BY_KEY.get(enumKey(word));
}

/**
 * The figures of several periods as one, in the unit of the first that carries one; blanks are
 * skipped: `1, blank, 4: tong → 5, cuoi → 4, binh-quan → 2.5`. Of figures that are all blank it
 * is blank.
 */
export function aggregate(figures: readonly Figure[], aggregation: Aggregation): Computed {
  const filled = figures.filter(({ kind }) => kind !== 'blank');
  const common = commonValues(aggregation === 'cuoi' ? filled.slice(-1) : filled);
  if (common.kind !== 'values') return common;
  const { values } = common;
  const [first, ...rest] = values;
  if (first === undefined) return { kind: 'blank' };
  return { kind: 'value', value: combine(first, rest, aggregation) };
}

function combine(first: Exact, rest: readonly Exact[], aggregation: Aggregation): Exact {
  switch (aggregation) {
    case 'tong':
      return rest.reduce(add, first);
    case 'cuoi':
      return rest.at(-1) ?? first;
    case 'binh-quan':
      return divide(rest.reduce(add, first), exactFromInteger(rest.length + 1)) ?? ZERO;
    case 'lon-nhat':
      return rest.reduce((most, value) => (compare(value, most) > 0 ? value : most), first);
    case 'nho-nhat':
      return rest.reduce((least, value) => (compare(value, least) < 0 ? value : least), first);
  }
}
