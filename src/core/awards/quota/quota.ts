import {
  compare,
  divide,
  exactFromInteger,
  exactFromNumber,
  floor,
  HUNDRED,
  multiply,
  round,
  ZERO,
  type Exact,
} from '../../base/exact';
import { fail, ok, type Result } from '../../base/result';
import type { AwardId } from '../../rules/awardIds';
import { findRules, momentOfYear, type FoundRule, type RuleFailure } from '../../rules/lookup';
import type { QuotaBase, QuotaRounding, QuotaRule } from '../../rules/pack';
import type { UnknownPack } from '../../rules/selectPack';
import { enumKey } from '../../text/fold';
import { chosenPacks, type RuleChoice } from '../chosenRules';

/** What may be awarded: by the rule for an award, or by a rate in per cent. */
export type QuotaTarget =
  | { readonly kind: 'award'; readonly award: AwardId }
  | { readonly kind: 'rate'; readonly percent: Exact };

export interface QuotaQuestion extends RuleChoice {
  /** Persons with Lao động tiên tiến, holders of CSTĐCS included (or what the rule counts). */
  readonly base: number;
  readonly target: QuotaTarget;
  /** Absent: the rule's, else down. */
  readonly rounding?: QuotaRounding | undefined;
  /** Year of the achievement: chooses the values in force. */
  readonly year: number;
  /** The unit's own collective title, for rules that depend on it. */
  readonly collectiveTitle?: AwardId | undefined;
}

/** A way a rule leaves open: so much for a unit with that collective title. */
export interface QuotaOption {
  readonly title: AwardId;
  readonly percent: number;
  readonly max: number;
}

export type QuotaError =
  | UnknownPack
  | RuleFailure
  /** The base or the number proposed is no whole number from 0 up. */
  | { readonly code: 'not-a-count' }
  /** The rate is not above 0 and at most 100%. */
  | { readonly code: 'not-a-rate' }
  /** The rate depends on the unit's collective title, which isn't known. */
  | { readonly code: 'depends-on-title'; readonly options: readonly QuotaOption[] };

/** The most that may be awarded, and how that came about. */
export interface Quota {
  readonly max: number;
  readonly percent: Exact;
  readonly rounding: QuotaRounding;
  /** What the rate is a share of; a plain rate doesn't say. */
  readonly base?: QuotaBase;
  /** Absent for a plain rate. */
  readonly rule?: FoundRule<QuotaRule>;
}

const ROUNDINGS: readonly QuotaRounding[] = ['xuong', 'thuong', 'len'];

/** `"Xuống" → xuong`; undefined for a wrong word. */
export function parseRounding(word: string): QuotaRounding | undefined {
  return ROUNDINGS.find((rounding) => enumKey(rounding) === enumKey(word));
}

/**
 * The most that may be awarded: `{ base: 136, cstd-co-so, cao-bang-2018, 2020 } → 20`
 * (15% of 136 is 20,4, rounded down).
 */
export function quota(question: QuotaQuestion): Result<Quota, QuotaError> {
  const { base, target } = question;
  if (!isCount(base)) return fail({ code: 'not-a-count' });
  if (target.kind === 'rate') {
    if (!isRate(target.percent)) return fail({ code: 'not-a-rate' });
    const rounding = question.rounding ?? 'xuong';
    return ok({ max: share(base, target.percent, rounding), percent: target.percent, rounding });
  }
  const moment = momentOfYear(question.year);
  const chain = chosenPacks(question, moment);
  if (!chain.ok) return chain;
  const rules = findRules(
    chain.value,
    (pack) => pack.quotas,
    (rule) => rule.award === target.award,
    moment,
  );
  return rules.ok ? byRules(question, rules.value) : rules;
}

function byRules(
  { base, rounding: wanted, collectiveTitle }: QuotaQuestion,
  rules: readonly FoundRule<QuotaRule>[],
): Result<Quota, QuotaError> {
  const found = rules.find(
    ({ value: { whenTitle } }) => whenTitle === undefined || whenTitle === collectiveTitle,
  );
  const roundingOf = (rule: QuotaRule): QuotaRounding => wanted ?? rule.rounding ?? 'xuong';
  if (found === undefined) {
    const options = rules.flatMap(({ value }): readonly QuotaOption[] => {
      if (value.whenTitle === undefined) return [];
      const max = share(base, exactFromNumber(value.percent), roundingOf(value));
      return [{ title: value.whenTitle, percent: value.percent, max }];
    });
    return fail({ code: 'depends-on-title', options });
  }
  const percent = exactFromNumber(found.value.percent);
  const rounding = roundingOf(found.value);
  return ok({
    max: share(base, percent, rounding),
    percent,
    rounding,
    base: found.value.base,
    rule: found,
  });
}

/** A proposal held against its quota. */
export interface QuotaCheck {
  readonly quota: Quota;
  readonly within: boolean;
  /** How many above the quota; 0 within it. */
  readonly excess: number;
}

/** `{ proposed: 22, base: 136, … 15% } → over by 2 (at most 20)`. */
export function checkQuota(
  proposed: number,
  question: QuotaQuestion,
): Result<QuotaCheck, QuotaError> {
  if (!isCount(proposed)) return fail({ code: 'not-a-count' });
  const found = quota(question);
  if (!found.ok) return found;
  const excess = Math.max(0, proposed - found.value.max);
  return ok({ quota: found.value, within: excess === 0, excess });
}

/** A number of persons or collectives: whole, from 0 up. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isRate(percent: Exact): boolean {
  return compare(percent, ZERO) > 0 && compare(percent, HUNDRED) <= 0;
}

function share(base: number, percent: Exact, rounding: QuotaRounding): number {
  const exact = divide(multiply(exactFromInteger(base), percent), HUNDRED) ?? ZERO;
  switch (rounding) {
    case 'xuong':
      return Number(floor(exact));
    case 'thuong':
      return Number(floor(round(exact, 0)));
    case 'len':
      return Number(floor(round(exact, 0, 'away')));
  }
}
