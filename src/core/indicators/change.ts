import { HUNDRED, subtract, type Exact } from '../base/exact';
import { percentOf } from '../base/percent';
import type { Figure } from '../figures/figure';
import { enumKey } from '../text/fold';
import { commonValues, quotientOf, type Computed } from './commonValues';

/** How a figure is set against that of the same period (design: kiểu). */
export type Comparison =
  /** As a percentage of it. */
  | 'bang'
  /** By how many per cent it changed. */
  | 'tang'
  /** The difference: points between rates, units between counts. */
  | 'diem';

/** Every comparison, in the order in which users are shown them. */
export const COMPARISONS: readonly Comparison[] = ['bang', 'tang', 'diem'];

const BY_KEY = new Map(COMPARISONS.map((comparison) => [enumKey(comparison), comparison]));

/** Reads the word for a comparison: `"Điểm" → diem`; undefined for a wrong word. */
export function parseComparison(word: string): Comparison | undefined {
  return BY_KEY.get(enumKey(word));
}

/**
 * A figure against that of the same period of another year:
 * `1994 and 1875: bang → 106.34…, tang → 6.34…, diem → 119`.
 */
export function change(now: Figure, before: Figure, comparison: Comparison): Computed {
  const common = commonValues([now, before]);
  if (common.kind !== 'values') return common;
  const [current, base] = common.values;
  if (current === undefined || base === undefined) return { kind: 'blank' };
  return changeOf(current, base, comparison);
}

/** The same on two numbers of one unit. */
export function changeOf(current: Exact, base: Exact, comparison: Comparison): Computed {
  if (comparison === 'diem') return { kind: 'value', value: subtract(current, base) };
  if (base.num < 0n) return { kind: 'negative' };
  const percent = percentOf(current, base);
  if (percent === undefined || comparison === 'bang') return quotientOf(percent);
  return { kind: 'value', value: subtract(percent, HUNDRED) };
}
