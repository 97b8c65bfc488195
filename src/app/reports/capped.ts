/** The first of a list, and how many are not among them. */
export interface Capped<T> {
  readonly shown: readonly T[];
  readonly rest: number;
}

/** Cuts a list for showing; what is counted is never cut: `[1,2,3], 2 → [1,2], rest 1`. */
export function capped<T>(list: readonly T[], most: number): Capped<T> {
  return { shown: list.slice(0, most), rest: Math.max(0, list.length - most) };
}
