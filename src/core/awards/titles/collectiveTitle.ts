import {
  compare,
  divide,
  exactFromInteger,
  exactFromNumber,
  floor,
  HUNDRED,
  multiply,
  round,
} from '../../base/exact';
import { fail, ok, type Result } from '../../base/result';
import type { AwardId } from '../../rules/awardIds';
import { findRule, momentOfYear, type FoundRule, type RuleFailure } from '../../rules/lookup';
import type { CollectiveCondition, CollectiveRule } from '../../rules/pack';
import type { UnknownPack } from '../../rules/selectPack';
import { chosenPacks, type RuleChoice } from '../chosenRules';
import { isCount } from '../quota/quota';

/** The people of a collective; what isn't known stays undefined. */
export interface CollectiveFigures {
  readonly people: number;
  /** With Lao động tiên tiến (Chiến sĩ tiên tiến in the forces). */
  readonly advanced?: number | undefined;
  /** Who fulfilled their tasks. */
  readonly completed?: number | undefined;
  /** With Chiến sĩ thi đua cơ sở. */
  readonly fighters?: number | undefined;
  /** Disciplined from cảnh cáo up. */
  readonly disciplined?: number | undefined;
}

export interface CollectiveQuestion extends RuleChoice {
  readonly award: AwardId;
  readonly figures: CollectiveFigures;
  readonly year: number;
}

/** A condition that isn't met: what there is, and the least or most there must be. */
export interface MissingCondition {
  readonly condition: CollectiveCondition;
  readonly have: number;
  readonly need: number;
}

export type CollectiveVerdict =
  | { readonly verdict: 'met'; readonly rule: FoundRule<CollectiveRule> }
  | {
      readonly verdict: 'missing';
      readonly missing: readonly MissingCondition[];
      readonly rule: FoundRule<CollectiveRule>;
    }
  /** What is known is met, but some figures aren't given. */
  | {
      readonly verdict: 'unknown';
      readonly unknown: readonly CollectiveCondition[];
      readonly rule: FoundRule<CollectiveRule>;
    };

export type CollectiveError =
  | UnknownPack
  | RuleFailure
  | { readonly code: 'not-a-count'; readonly figure: keyof CollectiveFigures }
  | { readonly code: 'no-people' }
  /** More of them than there are people. */
  | { readonly code: 'more-than-people'; readonly figure: keyof CollectiveFigures };

const FIGURES: readonly (keyof CollectiveFigures)[] = [
  'people',
  'advanced',
  'completed',
  'fighters',
  'disciplined',
];

/**
 * Whether a collective's figures meet its title's conditions. Shares are minima and compared
 * exactly: 7 of 11 is 63,6% and fails 70%; 7 of 10 meets it.
 */
export function judgeCollective(
  question: CollectiveQuestion,
): Result<CollectiveVerdict, CollectiveError> {
  const { award, figures } = question;
  const wrong = wrongFigure(figures);
  if (wrong !== undefined) return fail(wrong);
  const moment = momentOfYear(question.year);
  const chain = chosenPacks(question, moment);
  if (!chain.ok) return chain;
  const found = findRule(
    chain.value,
    (pack) => pack.collectives,
    (each) => each.award === award,
    moment,
  );
  if (!found.ok) return found;
  const rule = found.value;
  const judged = rule.value.conditions.map((condition) => judge(condition, figures));
  const missing = judged.flatMap((each) => (each.state === 'missing' ? [each.missing] : []));
  if (missing.length > 0) return ok({ verdict: 'missing', missing, rule });
  const unknown = judged.flatMap((each) => (each.state === 'unknown' ? [each.condition] : []));
  return unknown.length > 0
    ? ok({ verdict: 'unknown', unknown, rule })
    : ok({ verdict: 'met', rule });
}

function wrongFigure(figures: CollectiveFigures): CollectiveError | undefined {
  for (const figure of FIGURES) {
    const value = figures[figure];
    if (value !== undefined && !isCount(value)) return { code: 'not-a-count', figure };
  }
  if (figures.people === 0) return { code: 'no-people' };
  const figure = FIGURES.find((each) => (figures[each] ?? 0) > figures.people);
  return figure === undefined ? undefined : { code: 'more-than-people', figure };
}

type Judged =
  | { readonly state: 'met' }
  | { readonly state: 'missing'; readonly missing: MissingCondition }
  | { readonly state: 'unknown'; readonly condition: CollectiveCondition };

function judge(condition: CollectiveCondition, figures: CollectiveFigures): Judged {
  const have = figureOf(condition, figures);
  if (have === undefined) return { state: 'unknown', condition };
  const need = needOf(condition, figures.people);
  const met = condition.kind === 'no-discipline' ? have <= need : have >= need;
  return met ? { state: 'met' } : { state: 'missing', missing: { condition, have, need } };
}

function figureOf(
  { kind }: CollectiveCondition,
  { advanced, completed, fighters, disciplined }: CollectiveFigures,
): number | undefined {
  switch (kind) {
    case 'all-completed':
      return completed;
    case 'advanced-share':
      return advanced;
    case 'has-cstdcs':
      return fighters;
    case 'no-discipline':
      return disciplined;
  }
}

/** The least number that meets the condition; the most for discipline. */
function needOf(condition: CollectiveCondition, people: number): number {
  switch (condition.kind) {
    case 'all-completed':
      return people;
    case 'advanced-share':
      return leastPeople(condition.percent, condition.comparison, people);
    case 'has-cstdcs':
      return 1;
    case 'no-discipline':
      return 0;
  }
}

function leastPeople(
  percent: number,
  comparison: 'at-least' | 'more-than',
  people: number,
): number {
  const share = multiply(exactFromNumber(percent), exactFromInteger(people));
  const exact = divide(share, HUNDRED) ?? share;
  const least = Number(floor(round(exact, 0, 'away')));
  const meetsOnlyEqually = compare(exactFromInteger(least), exact) === 0;
  return comparison === 'more-than' && meetsOnlyEqually ? least + 1 : least;
}
