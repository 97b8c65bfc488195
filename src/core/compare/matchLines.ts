import { alignKeys } from './alignKeys';
import { areVersions } from './likeness';
import type { Line } from './sheetLines';

/** A line in both versions. */
export interface LinePair {
  readonly old: Line;
  readonly next: Line;
  /** Whether it stands elsewhere among its neighbours. */
  readonly isMoved: boolean;
}

export interface MatchedLines {
  /** By the new order. */
  readonly pairs: readonly LinePair[];
  readonly added: readonly Line[];
  readonly removed: readonly Line[];
}

/** More comparisons than this between two landmarks are not made: such lines came and went. */
const MOST_COMPARISONS = 40_000;

/**
 * Which line of the old sheet is which of the new one: those that say the same in the same order;
 * then those that say the same and are alone in it, wherever they stand; then edited ones between
 * the same neighbours.
 */
export function matchLines(old: readonly Line[], next: readonly Line[]): MatchedLines {
  const partner = new Map<number, LinePair>();
  const taken = new Set<number>();
  const match = (i: number, j: number, isMoved: boolean): void => {
    const [before, after] = [old[i], next[j]];
    if (before === undefined || after === undefined) return;
    partner.set(j, { old: before, next: after, isMoved });
    taken.add(i);
  };
  const inOrder = alignKeys(
    old.map(({ key }) => key),
    next.map(({ key }) => key),
  );
  for (const [i, j] of inOrder) match(i, j, false);
  for (const [i, j] of alone(old, next, taken, partner)) match(i, j, true);
  for (const [i, j] of edited(old, next, inOrder, taken, partner)) match(i, j, false);
  return {
    pairs: next.flatMap((_, j) => partner.get(j) ?? []),
    added: next.filter((_, j) => !partner.has(j)),
    removed: old.filter((_, i) => !taken.has(i)),
  };
}

type Indexes = readonly (readonly [old: number, next: number])[];

/** Lines of tables left over on both sides whose key no other leftover has. */
function alone(
  old: readonly Line[],
  next: readonly Line[],
  taken: ReadonlySet<number>,
  partner: ReadonlyMap<number, LinePair>,
): Indexes {
  const left = onlyPlaces(old, (i) => taken.has(i));
  return [...onlyPlaces(next, (j) => partner.has(j))].flatMap(([key, j]) => {
    const i = left.get(key);
    return i === undefined || i < 0 || j < 0 ? [] : [[i, j] as const];
  });
}

function onlyPlaces(
  lines: readonly Line[],
  isMatched: (index: number) => boolean,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  lines.forEach(({ key, table }, i) => {
    if (isMatched(i) || table === undefined) return;
    places.set(key, places.has(key) ? -1 : i);
  });
  return places;
}

/** Leftovers between the same two neighbours, the most alike first. */
function edited(
  old: readonly Line[],
  next: readonly Line[],
  inOrder: Indexes,
  taken: ReadonlySet<number>,
  partner: ReadonlyMap<number, LinePair>,
): Indexes {
  const found: (readonly [number, number])[] = [];
  const ends: Indexes = [...inOrder, [old.length, next.length]];
  let [from, nextFrom] = [0, 0];
  for (const [to, nextTo] of ends) {
    const before = between(from, to).filter((i) => !taken.has(i));
    const after = between(nextFrom, nextTo).filter((j) => !partner.has(j));
    found.push(...bestPairs(before, after, old, next));
    [from, nextFrom] = [to + 1, nextTo + 1];
  }
  return found;
}

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function bestPairs(
  before: readonly number[],
  after: readonly number[],
  old: readonly Line[],
  next: readonly Line[],
): Indexes {
  if (before.length * after.length > MOST_COMPARISONS) return [];
  const candidates = before.flatMap((i) =>
    after.flatMap((j) => {
      const [a, b] = [old[i], next[j]];
      const likeness = a === undefined || b === undefined ? undefined : areVersions(a, b);
      return likeness === undefined ? [] : [{ i, j, likeness }];
    }),
  );
  candidates.sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j);
  const [usedOld, usedNext] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ i, j }) => {
    if (usedOld.has(i) || usedNext.has(j)) return [];
    usedOld.add(i);
    usedNext.add(j);
    return [[i, j] as const];
  });
}
