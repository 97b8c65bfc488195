import type { Member, Sequence } from './sequences';

export type ProblemKind = 'duplicate' | 'missing' | 'out-of-order';

/** A number that breaks its sequence. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The line's place in the table's rows. */
  readonly index: number;
  /** The number that stands there, and the one that would come next. */
  readonly value: number;
  readonly expected: number;
  /** The line before it in the sequence; its own where it is the first. */
  readonly before: number;
  /** What follows shows that only this number is wrong, and should be the expected one. */
  readonly isSlip: boolean;
}

/** The numbers of a sequence that are out of step; none where it counts 1, 2, 3 … */
export function judgeSequence({ level, members }: Sequence): readonly Problem[] {
  if (isConsecutive(members)) return [];
  const problems: Problem[] = [];
  let seen = new Set<number>();
  let last = 0;
  let run = 0;
  members.forEach((member, i) => {
    const { index, alternative } = member;
    const value = alternative === last + 1 ? alternative : member.value;
    const next = members[i + 1];
    const previous = members[i - 1];
    const before = previous?.index ?? index;
    const say = (kind: ProblemKind, isSlip: boolean): void => {
      problems.push({ kind, index, value, expected: last + 1, before, isSlip });
    };
    const begins = beginsAnew(member, next, run, level === 'dotted');
    if (previous === undefined || begins) {
      if (previous === undefined && value === 2) say('missing', false);
      seen = new Set([value]);
      last = value;
      run = 1;
      return;
    }
    run += 1;
    // After a slip the next number goes on as if it were right: 4, 50, 6.
    const isSlip = value !== last + 1 && next?.value === last + 2 && !seen.has(next.value);
    const isExtra = value > last + 1 && next?.value === last + 1;
    if (value === last + 1) {
      last = value;
    } else if (isSlip) {
      say(seen.has(value) ? 'duplicate' : 'out-of-order', true);
      last += 1;
    } else if (seen.has(value)) {
      say('duplicate', false);
      last = value === last || next?.value === value + 1 ? value : last;
    } else if (isExtra) {
      say('out-of-order', false);
    } else if (value > last) {
      if (!allSeen(seen, last + 1, value - 1)) say('missing', false);
      last = value;
    } else {
      say('out-of-order', false);
      if (next?.value !== last + 1) last = value;
    }
    seen.add(value);
  });
  return problems;
}

function isConsecutive(members: readonly Member[]): boolean {
  return members.every(({ value }, i) => value === i + 1);
}

/**
 * Whether counting begins anew: at 1 after a heading or total, or at 1 that 2 follows where a
 * list of its own stood before.
 */
function beginsAnew(
  { value, mayRestart }: Member,
  next: Member | undefined,
  run: number,
  isDotted: boolean,
): boolean {
  if (value !== 1) return false;
  if (mayRestart) return true;
  return !isDotted && run >= 2 && next?.value === 2;
}

function allSeen(seen: ReadonlySet<number>, from: number, to: number): boolean {
  for (let value = from; value <= to; value++) if (!seen.has(value)) return false;
  return true;
}
