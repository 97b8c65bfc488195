import type { RuleChoice } from '../../awards/chosenRules';
import { awardMoney, type AwardMoney, type MoneyError } from '../../awards/money/awardMoney';
import type { AnnexOptions } from '../definition';
import { dateOfDay, type AwardEntry } from '../shared/awards/awardEntry';

/** The money that goes with a line of the list. */
export interface EntryMoney {
  /** Multiples of lương cơ sở; undefined where no rule gives them. */
  readonly times: number | undefined;
  /** In đồng; undefined without a rule or without a lương cơ sở. */
  readonly total: number | undefined;
  readonly baseSalary: number | undefined;
  readonly found: AwardMoney | undefined;
  /** Why there is no rule. */
  readonly error: MoneyError['code'] | undefined;
  /** Neither the line nor the user says the day: the newest rule was taken. */
  readonly isUndated: boolean;
}

/** Multiples don't depend on the salary: one đồng asks for them. */
const ONE_DONG = 1;

/** The money of a line by the rules of its day. */
export function moneyOf(entry: AwardEntry, options: AnnexOptions, rules: RuleChoice): EntryMoney {
  const { award, recipient, level, quantity } = entry;
  const { baseSalary } = options;
  const date = entry.day === undefined ? options.date : dateOfDay(entry.day);
  const base = { baseSalary, isUndated: date === undefined, times: undefined, total: undefined };
  if (award === undefined || recipient === undefined) {
    return { ...base, found: undefined, error: undefined };
  }
  const asked = { ...rules, award, recipient, level, quantity, date };
  const found = awardMoney({ ...asked, baseSalary: baseSalary ?? ONE_DONG });
  if (!found.ok) return { ...base, found: undefined, error: found.error.code };
  const { times, total } = found.value;
  return {
    ...base,
    times,
    total: baseSalary === undefined ? undefined : total,
    found: found.value,
    error: undefined,
  };
}
