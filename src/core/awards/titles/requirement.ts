import type { AwardId, RecipientKind } from '../../rules/awardIds';
import type { Grade, Requirement, Times } from '../../rules/pack';
import type { History } from './history';

/** What a requirement lacks. */
export type Lack =
  | { readonly code: 'same-year'; readonly anyOf: readonly AwardId[]; readonly year: number }
  | {
      readonly code: 'run';
      readonly anyOf: readonly AwardId[];
      readonly need: number;
      readonly have: number;
    }
  | {
      readonly code: 'graded-years';
      readonly grade: Grade;
      readonly need: number;
      readonly have: number;
    }
  | { readonly code: 'previous'; readonly award: AwardId }
  | { readonly code: 'excellent-years'; readonly need: number; readonly have: number }
  /** None of these sets of awards was held within those years. */
  | { readonly code: 'within'; readonly oneOf: readonly (readonly Times[])[] };

/** Something to be told beside a requirement that is met. */
export type EligibilityNote =
  /** The run in a row ended before the year in question. */
  | { readonly code: 'run-ended'; readonly lastYear: number }
  /** The same years led to that award before. */
  | { readonly code: 'counted-before'; readonly year: number }
  /** Open only to a collective that cannot get a flag. */
  | { readonly code: 'without-flag-only' };

export type RequirementVerdict =
  | {
      readonly met: true;
      /** The years that the requirement was met by. */
      readonly years: readonly number[];
      readonly notes: readonly EligibilityNote[];
    }
  | { readonly met: false; readonly lacks: readonly Lack[] };

/** Whose history, and the year it is looked at from. */
export interface Candidate {
  readonly history: History;
  readonly recipient: RecipientKind;
  readonly year: number;
}

/** Titles that show good work: LĐTT asks for it (Điều 24.1.a), the higher ones for LĐTT. */
const GOOD_WORK: readonly AwardId[] = [
  'lao-dong-tien-tien',
  'chien-si-tien-tien',
  'cstd-co-so',
  'cstd-bo-tinh',
  'cstd-toan-quoc',
];

/** Titles that stand for excellent work of a collective ("hoặc đạt danh hiệu …"). */
const EXCELLENT_COLLECTIVE: readonly AwardId[] = [
  'tap-the-lao-dong-xuat-sac',
  'don-vi-quyet-thang',
];

/** Holds a history against one requirement. */
export function judgeRequirement(
  requirement: Requirement,
  candidate: Candidate,
): RequirementVerdict {
  switch (requirement.kind) {
    case 'same-year':
      return judgeSameYear(requirement.anyOf, candidate);
    case 'run':
      return judgeRun(requirement, candidate);
    case 'graded-run':
      return judgeGradedRun(requirement.grade, requirement.years, candidate);
    case 'service':
      return judgeService(requirement, candidate);
  }
}

function judgeSameYear(anyOf: readonly AwardId[], candidate: Candidate): RequirementVerdict {
  const { year } = candidate;
  return yearsOf(anyOf, candidate).includes(year)
    ? { met: true, years: [year], notes: [] }
    : { met: false, lacks: [{ code: 'same-year', anyOf, year }] };
}

function judgeRun(
  { anyOf, times, spacing }: Extract<Requirement, { kind: 'run' }>,
  candidate: Candidate,
): RequirementVerdict {
  const years = yearsOf(anyOf, candidate);
  const runs = spacing === 'yearly' ? runsOf(years) : [years];
  const longEnough = runs.filter((run) => run.length >= times).at(-1);
  if (longEnough === undefined) {
    const have = Math.max(0, ...runs.map((run) => run.length));
    return { met: false, lacks: [{ code: 'run', anyOf, need: times, have }] };
  }
  const last = longEnough.slice(-times);
  const lastYear = last.at(-1) ?? candidate.year;
  const ended = spacing === 'yearly' && lastYear < candidate.year - 1;
  return { met: true, years: last, notes: ended ? [{ code: 'run-ended', lastYear }] : [] };
}

function judgeGradedRun(grade: Grade, need: number, candidate: Candidate): RequirementVerdict {
  const runs = runsOf(gradedYears(grade, candidate));
  const longEnough = runs.filter((run) => run.length >= need).at(-1);
  if (longEnough === undefined) {
    const have = Math.max(0, ...runs.map((run) => run.length));
    return { met: false, lacks: [{ code: 'graded-years', grade, need, have }] };
  }
  return { met: true, years: longEnough.slice(-need), notes: [] };
}

function judgeService(
  requirement: Extract<Requirement, { kind: 'service' }>,
  candidate: Candidate,
): RequirementVerdict {
  const { previous, after, years: need, grade, excellentYears = 0, within } = requirement;
  const [held] = yearsOf([previous], candidate);
  if (held === undefined) return { met: false, lacks: [{ code: 'previous', award: previous }] };
  const graded = gradedYears(grade, candidate).filter((year) => !after || year > held);
  const period = runUpTo(graded, candidate.year);
  const lacks: Lack[] = [];
  if (period.length < need) {
    lacks.push({ code: 'graded-years', grade, need, have: period.length });
  }
  const excellent = gradedYears('xuat-sac', candidate).filter((year) => period.includes(year));
  if (excellent.length < excellentYears) {
    lacks.push({ code: 'excellent-years', need: excellentYears, have: excellent.length });
  }
  const way = within.find((set) => set.every((times) => heldWithin(times, period, candidate)));
  if (way === undefined) lacks.push({ code: 'within', oneOf: within });
  if (lacks.length > 0 || way === undefined) return { met: false, lacks };
  const noFlag = way.some((times) => times.withoutFlagOnly === true);
  return { met: true, years: period, notes: noFlag ? [{ code: 'without-flag-only' }] : [] };
}

function heldWithin(
  { anyOf, times }: Times,
  period: readonly number[],
  { history }: Candidate,
): boolean {
  const held = history.awards.filter(
    ({ award, year }) => anyOf.includes(award) && period.includes(year),
  );
  return held.length >= times;
}

/** The years with one of those awards, up to the year in question, ascending, each once. */
function yearsOf(anyOf: readonly AwardId[], { history, year }: Candidate): readonly number[] {
  return ascending(
    history.awards
      .filter((held) => held.year <= year && anyOf.includes(held.award))
      .map((held) => held.year),
  );
}

/** The years whose grade is at least that, by the list's words or by a title that shows it. */
function gradedYears(grade: Grade, candidate: Candidate): readonly number[] {
  const { history, recipient, year } = candidate;
  const worded = history.grades
    .filter((held) => held.year <= year && (grade === 'tot' || held.grade === 'xuat-sac'))
    .map((held) => held.year);
  const showing = recipient === 'tap-the' ? EXCELLENT_COLLECTIVE : grade === 'tot' ? GOOD_WORK : [];
  return ascending([...worded, ...yearsOf(showing, candidate)]);
}

function ascending(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

/** `2018, 2020, 2021 → [2018], [2020, 2021]`. */
function runsOf(years: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const year of years) {
    if (run.at(-1) !== year - 1) {
      run = [];
      runs.push(run);
    }
    run.push(year);
  }
  return runs;
}

/** The run that reaches the year in question or the one before it. */
function runUpTo(years: readonly number[], year: number): readonly number[] {
  const last = runsOf(years).at(-1) ?? [];
  return (last.at(-1) ?? -Infinity) >= year - 1 ? last : [];
}
