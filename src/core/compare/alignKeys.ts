/** A place in the old sequence and the place in the new one that it became. */
export type Pair = readonly [old: number, next: number];

/** Above this many comparisons a stretch without a landmark is walked greedily. */
const MOST_COMPARISONS = 1_000_000;
const LOOK_AHEAD = 60;

/**
 * The longest common order of two sequences of keys, as pairs of indexes, ascending in both:
 * `['a','b','c'], ['a','x','c'] → [[0,0],[2,2]]`. Keys that occur once in both are landmarks;
 * between landmarks the longest common subsequence is exact.
 */
export function alignKeys(old: readonly string[], next: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  alignStretch(old, next, { from: 0, to: old.length, nextFrom: 0, nextTo: next.length }, pairs);
  return pairs;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly nextFrom: number;
  readonly nextTo: number;
}

function alignStretch(
  old: readonly string[],
  next: readonly string[],
  stretch: Stretch,
  pairs: Pair[],
): void {
  let { from, to, nextFrom, nextTo } = stretch;
  while (from < to && nextFrom < nextTo && old[from] === next[nextFrom]) {
    pairs.push([from, nextFrom]);
    from += 1;
    nextFrom += 1;
  }
  const tail: Pair[] = [];
  while (from < to && nextFrom < nextTo && old[to - 1] === next[nextTo - 1]) {
    to -= 1;
    nextTo -= 1;
    tail.push([to, nextTo]);
  }
  if (from < to && nextFrom < nextTo) {
    const inner = { from, to, nextFrom, nextTo };
    const landmarks = ascending(landmarksOf(old, next, inner));
    if (landmarks.length === 0) pairs.push(...longestCommon(old, next, inner));
    else between(old, next, inner, landmarks, pairs);
  }
  for (let i = tail.length - 1; i >= 0; i -= 1) {
    const pair = tail[i];
    if (pair !== undefined) pairs.push(pair);
  }
}

function between(
  old: readonly string[],
  next: readonly string[],
  { from, to, nextFrom, nextTo }: Stretch,
  landmarks: readonly Pair[],
  pairs: Pair[],
): void {
  let at = from;
  let nextAt = nextFrom;
  for (const landmark of landmarks) {
    const [i, j] = landmark;
    alignStretch(old, next, { from: at, to: i, nextFrom: nextAt, nextTo: j }, pairs);
    pairs.push(landmark);
    at = i + 1;
    nextAt = j + 1;
  }
  alignStretch(old, next, { from: at, to, nextFrom: nextAt, nextTo }, pairs);
}

/** Keys that occur once in both stretches, in the old order. */
function landmarksOf(
  old: readonly string[],
  next: readonly string[],
  { from, to, nextFrom, nextTo }: Stretch,
): readonly Pair[] {
  const places = onlyPlaces(next, nextFrom, nextTo);
  const landmarks: Pair[] = [];
  for (const [key, i] of onlyPlaces(old, from, to)) {
    const j = places.get(key);
    if (i >= 0 && j !== undefined && j >= 0) landmarks.push([i, j]);
  }
  return landmarks;
}

/** Where each key stands; -1 where it occurs more than once. */
function onlyPlaces(keys: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = from; i < to; i += 1) {
    const key = keys[i] ?? '';
    places.set(key, places.has(key) ? -1 : i);
  }
  return places;
}

/** The longest run of landmarks that ascends in both (patience sorting). */
function ascending(landmarks: readonly Pair[]): readonly Pair[] {
  const tops: number[] = [];
  const before = new Int32Array(landmarks.length).fill(-1);
  landmarks.forEach(([, j], i) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((landmarks[tops[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[i] = tops[low - 1] ?? -1;
    tops[low] = i;
  });
  const run: Pair[] = [];
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const landmark = landmarks[i];
    if (landmark !== undefined) run.push(landmark);
  }
  return run.reverse();
}

function longestCommon(
  old: readonly string[],
  next: readonly string[],
  { from, to, nextFrom, nextTo }: Stretch,
): readonly Pair[] {
  const height = to - from;
  const width = nextTo - nextFrom;
  if (height * width > MOST_COMPARISONS) return greedy(old, next, { from, to, nextFrom, nextTo });
  const lengths = new Uint32Array((height + 1) * (width + 1));
  const at = (i: number, j: number): number => lengths[i * (width + 1) + j] ?? 0;
  for (let i = height - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      const isSame = old[from + i] === next[nextFrom + j];
      lengths[i * (width + 1) + j] = isSame
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < height && j < width;) {
    if (old[from + i] === next[nextFrom + j]) pairs.push([from + i++, nextFrom + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** In one walk, looking a little ahead where the two differ: not always the longest order. */
function greedy(
  old: readonly string[],
  next: readonly string[],
  { from, to, nextFrom, nextTo }: Stretch,
): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let i = from, j = nextFrom; i < to && j < nextTo;) {
    const skip = shortestSkip(old, next, i, j);
    if (i + skip[0] >= to || j + skip[1] >= nextTo) break;
    i += skip[0];
    j += skip[1];
    if (old[i] === next[j]) pairs.push([i, j]);
    i += 1;
    j += 1;
  }
  return pairs;
}

/** How many keys of each to leave out so that the next two are equal; none when none is near. */
function shortestSkip(
  old: readonly string[],
  next: readonly string[],
  i: number,
  j: number,
): readonly [number, number] {
  for (let total = 0; total <= LOOK_AHEAD; total += 1) {
    for (let skip = 0; skip <= total; skip += 1) {
      const key = old[i + skip];
      if (key !== undefined && key === next[j + total - skip]) return [skip, total - skip];
    }
  }
  return [0, 0];
}
