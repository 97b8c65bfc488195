import { parseIsoDate, type CalendarDate } from '../../base/dates';
import { exactFromInteger, exactFromNumber, multiply, round, toNumber } from '../../base/exact';
import { fail, ok, type Result } from '../../base/result';
import { packs } from '../../rules/index';
import type { AwardId, Level, RecipientKind } from '../../rules/awardIds';
import { findRule, isUsable, type FoundRule, type RuleFailure } from '../../rules/lookup';
import type { Dated, MoneyRule, RulePack } from '../../rules/pack';
import { packChain, type UnknownPack } from '../../rules/selectPack';
import { awardOf, isFamily } from '../catalogue/catalogue';
import { knownPacks, type RuleChoice } from '../chosenRules';
import { isCount } from '../quota/quota';

export interface MoneyQuestion extends RuleChoice {
  readonly award: AwardId;
  readonly recipient: RecipientKind;
  /** The level named with the award ("Giấy khen của Chủ tịch UBND xã"). */
  readonly level?: Level | undefined;
  /** Lương cơ sở in đồng on the day of the decision. */
  readonly baseSalary: number;
  /** How many awards; 1 when absent. */
  readonly quantity?: number | undefined;
  /** Day of the decision: chooses the rule. Absent: the newest there is. */
  readonly date?: CalendarDate | undefined;
}

export type MoneyError =
  | UnknownPack
  | RuleFailure
  /** The award needs its rank or level said. */
  | { readonly code: 'which-award'; readonly members: readonly AwardId[] }
  /** The award is not given to that kind of recipient. */
  | { readonly code: 'wrong-recipient'; readonly recipients: readonly RecipientKind[] }
  /** The rule leaves out awards of that level. */
  | { readonly code: 'level-left-out'; readonly level: Level }
  /** No rule gives money with that award. */
  | { readonly code: 'no-money-rule' }
  | { readonly code: 'not-a-count' }
  /** Lương cơ sở is not above 0. */
  | { readonly code: 'not-a-salary' };

/** Award money in đồng. */
export interface AwardMoney {
  readonly each: number;
  readonly total: number;
  /** Multiples of lương cơ sở. */
  readonly times: number;
  /** The rule names a ceiling, not an amount. */
  readonly atMost: boolean;
  readonly rule: FoundRule<MoneyRule>;
}

/** Đồng are rounded up to this many places before the point: to tens of thousands. */
const TEN_THOUSANDS = -4;

/**
 * The money that goes with an award, each award rounded up to 10.000 đồng:
 * `{ lao-dong-tien-tien, ca-nhan, 2340000, quantity: 3 } → each 710000, total 2130000`.
 *
 * A chosen pack that sets money of its own comes before the decree.
 */
export function awardMoney(question: MoneyQuestion): Result<AwardMoney, MoneyError> {
  const { level, baseSalary, quantity = 1 } = question;
  if (!isCount(quantity)) return fail({ code: 'not-a-count' });
  if (!Number.isFinite(baseSalary) || baseSalary <= 0) return fail({ code: 'not-a-salary' });
  const found = moneyRule(question);
  if (!found.ok) return found;
  const { times, exceptLevels = [], atMost = false } = found.value.value;
  if (level !== undefined && exceptLevels.includes(level)) {
    return fail({ code: 'level-left-out', level });
  }
  const exact = multiply(exactFromNumber(baseSalary), exactFromNumber(times));
  const each = round(exact, TEN_THOUSANDS, 'away');
  return ok({
    each: toNumber(each),
    total: toNumber(multiply(each, exactFromInteger(quantity))),
    times,
    atMost,
    rule: found.value,
  });
}

function moneyRule(question: MoneyQuestion): Result<FoundRule<MoneyRule>, MoneyError> {
  const { award, recipient, pack: chosen } = question;
  const { members = [], recipients } = awardOf(award);
  const own = chosen === undefined ? ok([]) : packChain(chosen, knownPacks(question));
  if (!own.ok) return own;
  const chain = [...own.value, ...packs].filter((pack: RulePack) => pack.money.length > 0);
  const ofAward = chain.flatMap((pack) => pack.money.filter((rule) => rule.value.award === award));
  if (ofAward.length === 0) {
    return fail(isFamily(award) ? { code: 'which-award', members } : { code: 'no-money-rule' });
  }
  if (!recipients.includes(recipient)) return fail({ code: 'wrong-recipient', recipients });
  const fits = (rule: MoneyRule): boolean => rule.award === award && rule.recipient === recipient;
  const moment = question.date ?? newestMoment(ofAward.filter((rule) => fits(rule.value)));
  if (moment === undefined) return fail({ code: 'no-money-rule' });
  const found = findRule(chain, (pack) => pack.money, fits, moment);
  return !found.ok && found.error.code === 'choose-pack' ? fail({ code: 'no-money-rule' }) : found;
}

/** The day that the newest of the rules in use begins to hold. */
function newestMoment(rules: readonly Dated<MoneyRule>[]): CalendarDate | undefined {
  const days = rules.filter((rule) => isUsable(rule.status)).map((rule) => rule.from);
  return parseIsoDate(days.sort().at(-1) ?? '');
}
