import type { Choices } from './mutator';

/** Random choices that the seed repeats (mulberry32). */
export function seededChoices(seed: number): Choices {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, oneOf: (items) => items[below(items.length)] };
}

/** A whole number from `from` to `to`, both included. */
export function between(choose: Choices, from: number, to: number): number {
  return from + choose.below(to - from + 1);
}

/** One of the items of a list that is known to hold some. */
export function pick<T>(choose: Choices, items: readonly [T, ...T[]]): T {
  return choose.oneOf(items) ?? items[0];
}

/** Whether an event of so many percent comes about. */
export function happens(choose: Choices, percent: number): boolean {
  return choose.below(100) < percent;
}
