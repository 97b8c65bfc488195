import { fail, ok, type Result } from '../../base/result';
import type { AwardId, RecipientKind } from '../../rules/awardIds';
import { findRule, momentOfYear, type FoundRule, type RuleFailure } from '../../rules/lookup';
import type { PrerequisiteRule, Requirement } from '../../rules/pack';
import type { UnknownPack } from '../../rules/selectPack';
import { awardOf, isFamily } from '../catalogue/catalogue';
import { chosenPacks, knownPacks, type RuleChoice } from '../chosenRules';
import type { History } from './history';
import { judgeRequirement, type EligibilityNote, type Lack } from './requirement';

export interface EligibilityQuestion extends RuleChoice {
  readonly history: History;
  readonly award: AwardId;
  /** Year of the achievement that the award is proposed for. */
  readonly year: number;
}

/** What one way to the award lacks. */
export interface UnmetRequirement {
  readonly requirement: Requirement;
  readonly lacks: readonly Lack[];
}

/**
 * Titles are never the whole condition, so the best verdict is `titles-met`: initiatives and
 * achievements are still to be looked at.
 */
export type EligibilityVerdict =
  | {
      readonly verdict: 'titles-met';
      readonly by: Requirement;
      readonly years: readonly number[];
      readonly notes: readonly EligibilityNote[];
      readonly rule: FoundRule<PrerequisiteRule>;
    }
  | {
      readonly verdict: 'not-met';
      readonly unmet: readonly UnmetRequirement[];
      /** Rows of the history that can't be read: the answer may change with them. */
      readonly unreadRows: number;
      readonly rule: FoundRule<PrerequisiteRule>;
    };

export type EligibilityError =
  | UnknownPack
  | RuleFailure
  /** The award needs its rank or level said. */
  | { readonly code: 'which-award'; readonly members: readonly AwardId[] }
  /** No pack asks for earlier titles. */
  | { readonly code: 'no-title-condition' }
  /** The history holds titles of persons and of collectives. */
  | { readonly code: 'mixed-history' };

/**
 * Whether a history of titles opens the way to an award by the pack's chain of titles.
 *
 *     CSTĐCS 2021, 2022, 2023 → cstd-bo-tinh in 2024: titles-met (Điều 22 khoản 1 điểm a)
 *     CSTĐCS 2021, 2023       → not-met: 3 in a row needed, 1 held
 */
export function judgeEligibility(
  question: EligibilityQuestion,
): Result<EligibilityVerdict, EligibilityError> {
  const { history, award, year } = question;
  if (isFamily(award)) return fail({ code: 'which-award', members: awardOf(award).members ?? [] });
  const asks = knownPacks(question).some((pack) =>
    pack.prerequisites.some((rule) => rule.value.award === award),
  );
  if (!asks) return fail({ code: 'no-title-condition' });
  const recipient = recipientOf(award, history);
  if (recipient === undefined) return fail({ code: 'mixed-history' });
  const moment = momentOfYear(year);
  const chain = chosenPacks(question, moment);
  if (!chain.ok) return chain;
  const found = findRule(
    chain.value,
    (pack) => pack.prerequisites,
    (rule) => rule.award === award && rule.recipient === recipient,
    moment,
  );
  if (!found.ok) return found;
  const rule = found.value;
  const unmet: UnmetRequirement[] = [];
  for (const requirement of rule.value.anyOf) {
    const judged = judgeRequirement(requirement, { history, recipient, year });
    if (judged.met) {
      const { years } = judged;
      const notes = [...judged.notes, ...countedBefore(award, history, years)];
      return ok({ verdict: 'titles-met', by: requirement, years, notes, rule });
    }
    unmet.push({ requirement, lacks: judged.lacks });
  }
  return ok({ verdict: 'not-met', unmet, unreadRows: history.unread.length, rule });
}

/** The award's only recipient, else whom the titles of the history belong to. */
function recipientOf(award: AwardId, history: History): RecipientKind | undefined {
  const { recipients } = awardOf(award);
  const [only] = recipients;
  if (recipients.length === 1) return only;
  const kinds = new Set(
    history.awards.flatMap((held) => {
      const [kind, ...others] = awardOf(held.award).recipients;
      return kind === undefined || others.length > 0 ? [] : [kind];
    }),
  );
  if (kinds.size > 1) return undefined;
  const [kind = 'ca-nhan'] = kinds;
  return kind;
}

/** The waiting time starts again with each award: years that led to it before are told. */
function countedBefore(
  award: AwardId,
  { awards }: History,
  years: readonly number[],
): readonly EligibilityNote[] {
  const first = years[0] ?? Infinity;
  const before = awards
    .filter((held) => held.award === award && held.year >= first)
    .map((held): EligibilityNote => ({ code: 'counted-before', year: held.year }));
  return before.slice(-1);
}
