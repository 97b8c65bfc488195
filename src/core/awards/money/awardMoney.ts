import { assertPresent } from '../../base/assert';
import { parseIsoDate, type CalendarDate } from '../../base/dates';
import { exactFromInteger, exactFromNumber, multiply, round, toNumber } from '../../base/exact';
import { fail, ok, type Result } from '../../base/result';
import { packs } from '../../rules/index';
import type { AwardId, Level, RecipientKind } from '../../rules/awardIds';
import { findRule, type FoundRule, type RuleFailure } from '../../rules/lookup';
import type { MoneyRule, RulePack } from '../../rules/pack';
import { awardOf, isFamily } from '../catalogue/catalogue';
import { isCount } from '../quota/quota';

export interface MoneyQuestion {
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

const MONEY_PACKS: readonly RulePack[] = packs.filter((pack: RulePack) => pack.money.length > 0);

/**
 * The money that goes with an award, each award rounded up to 10.000 đồng:
 * `{ lao-dong-tien-tien, ca-nhan, 2340000, quantity: 3 } → each 710000, total 2130000`.
 */
export function awardMoney(question: MoneyQuestion): Result<AwardMoney, MoneyError> {
  const { award, recipient, level, baseSalary, quantity = 1 } = question;
  if (!isCount(quantity)) return fail({ code: 'not-a-count' });
  if (!Number.isFinite(baseSalary) || baseSalary <= 0) return fail({ code: 'not-a-salary' });
  const found = moneyRule(award, recipient, question.date);
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

function moneyRule(
  award: AwardId,
  recipient: RecipientKind,
  date: CalendarDate | undefined,
): Result<FoundRule<MoneyRule>, MoneyError> {
  const { members = [], recipients } = awardOf(award);
  const fits = (rule: MoneyRule): boolean => rule.award === award;
  const anyRule = MONEY_PACKS.some((pack) => pack.money.some((rule) => fits(rule.value)));
  if (!anyRule) {
    return fail(isFamily(award) ? { code: 'which-award', members } : { code: 'no-money-rule' });
  }
  if (!recipients.includes(recipient)) return fail({ code: 'wrong-recipient', recipients });
  const found = findRule(
    MONEY_PACKS,
    (pack) => pack.money,
    (rule) => fits(rule) && rule.recipient === recipient,
    date ?? newestMoment(),
  );
  return !found.ok && found.error.code === 'choose-pack' ? fail({ code: 'no-money-rule' }) : found;
}

/** The first day of the newest pack with money: its values are the newest there are. */
function newestMoment(): CalendarDate {
  const days = MONEY_PACKS.map((pack) => pack.validFrom).sort();
  const newest = parseIsoDate(assertPresent(days.at(-1), 'a pack with award money'));
  return assertPresent(newest, 'a real first day of a pack');
}
