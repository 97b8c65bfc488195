import type { RegisterSource } from '../../../annexes/shared/awards/registerSource';
import { dateOfDay } from '../../../annexes/shared/awards/awardEntry';
import { awardName, awardRank } from '../../../awards/catalogue/catalogue';
import { categoryOf } from '../../../awards/catalogue/groups';
import { awardMoney, type AwardMoney } from '../../../awards/money/awardMoney';
import { cached } from '../../../awards/register/coder';
import { UNREAD } from '../../../awards/register/register';
import { exactFromNumber } from '../../../base/exact';
import { formatNumber, formatTrimmed } from '../../../figures/formatFigure';
import { readValue } from '../../../model/cells';
import { baseSalaryOn } from '../../../rules/baseSalary';
import { looseKey } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { holderOf, registersIn, textOf, valueAt } from '../registers';
import { amountReader, moneyColumn, statedSalary } from './amounts';

type Kind = 'differs' | 'not-rounded' | 'above-ceiling' | 'paid-twice';

/** Of several titles for one period only the highest pays. */
const HIGHEST_ONLY = 'Điều 49 khoản 5';
const DECREE = 'nd-152-2025';

/** Award money that is not what the decree gives for the award on the day of its decision. */
export const check = defineCheck({
  code: 'awards/money',
  scope: 'cell',
  findings: {
    differs: 'warning',
    'not-rounded': 'warning',
    'above-ceiling': 'error',
    'paid-twice': 'warning',
  },
  basis: { document: 'Nghị định 152/2025/NĐ-CP', article: 'Điều 49 đến Điều 55' },
  /** `baseSalary` in đồng; 0: what the sheet states, else the one known for the day. */
  options: { baseSalary: 0 },
  missing: 'skip',
  *run(facts, { options }) {
    for (const source of registersIn(facts)) yield* inRegister(facts, source, options.baseSalary);
  },
});

/** A line with money, and what it should be. */
interface Paid {
  readonly entry: number;
  readonly amount: number;
  readonly money: AwardMoney;
  readonly salary: number;
}

function* inRegister(facts: Facts, source: RegisterSource, given: number): Iterable<Remark<Kind>> {
  const column = moneyColumn(source.table);
  if (column === undefined) return;
  const { sheet } = source.table;
  const paid = paidLines(facts, source, column, given);
  for (const { entry, amount, money, salary } of paid) {
    const { each, total, times, atMost, rule } = money;
    const kind = kindOf(source, { entry, amount, money, salary });
    if (kind === undefined) continue;
    yield {
      kind,
      sheet: sheet.name,
      cell: { row: source.rowOf(entry), column: column.column },
      data: {
        ...holderOf(source, entry),
        award: nameOfAward(source, entry),
        amount: dong(amount),
        right: dong(total),
        each: dong(each),
        times: formatTrimmed(exactFromNumber(times), 2),
        salary: dong(salary),
        quantity: source.register.quantities[entry] ?? 1,
        atMost,
        document: rule.source.document,
        article: rule.source.article,
      },
    };
  }
  for (const { lower, higher } of paidTwice(source, paid)) {
    yield {
      kind: 'paid-twice',
      sheet: sheet.name,
      cell: { row: source.rowOf(lower.entry), column: column.column },
      data: {
        ...holderOf(source, lower.entry),
        award: nameOfAward(source, lower.entry),
        higher: nameOfAward(source, higher.entry),
        // Rows are counted from 1 where people read of them.
        row: source.rowOf(higher.entry) + 1,
        amount: dong(lower.amount),
        document: lower.money.rule.source.document,
        article: HIGHEST_ONLY,
      },
    };
  }
}

function paidLines(
  { rules }: Facts,
  source: RegisterSource,
  column: NonNullable<ReturnType<typeof moneyColumn>>,
  given: number,
): readonly Paid[] {
  const { register, table } = source;
  const stated = given > 0 ? given : statedSalary(table);
  const amountOf = amountReader(column);
  const salaryOn = cached((day: number) => stated ?? baseSalaryOn(dateOfDay(day))?.value);
  const moneyOf = cached((entry: number): AwardMoney | undefined => {
    const question = questionOf(source, entry, salaryOn(register.dates[entry] ?? UNREAD) ?? 0);
    const found = question === undefined ? undefined : awardMoney({ ...rules, ...question });
    return found?.ok === true ? found.value : undefined;
  });
  // Lines that ask for the same money are known by the first of them.
  const first = new Map<number, number>();
  const paid: Paid[] = [];
  for (let entry = 0; entry < register.size; entry++) {
    const day = register.dates[entry] ?? UNREAD;
    if (day === UNREAD || valueAt(register.statuses, entry) === 'tra-ho-so') continue;
    const amount = amountOf(readValue(table.sheet, source.rowOf(entry), column.column));
    const salary = salaryOn(day);
    if (amount === undefined || amount === 0 || salary === undefined) continue;
    const alike = likeness(source, entry, day);
    const known = first.get(alike) ?? entry;
    first.set(alike, known);
    const money = moneyOf(known);
    if (money === undefined) continue;
    const quantity = register.quantities[entry] ?? 1;
    paid.push({ entry, amount, salary, money: { ...money, total: money.each * quantity } });
  }
  return paid;
}

function questionOf(
  { register }: RegisterSource,
  entry: number,
  baseSalary: number,
): Parameters<typeof awardMoney>[0] | undefined {
  const award = valueAt(register.awards, entry);
  const recipient = valueAt(register.recipients, entry);
  if (award === undefined || recipient === undefined) return undefined;
  const date = dateOfDay(register.dates[entry] ?? UNREAD);
  return { award, recipient, level: valueAt(register.levels, entry), baseSalary, date };
}

/** One number for each award, recipient, level and day. */
function likeness({ register }: RegisterSource, entry: number, day: number): number {
  const { awards, recipients, levels } = register;
  const code = (codes: Int32Array): number => (codes[entry] ?? UNREAD) + 1;
  const place = (code(awards.codes) * 8 + code(recipients.codes)) * 32 + code(levels.codes);
  return place * 100_000_000 + day;
}

function kindOf(
  { register }: RegisterSource,
  { entry, amount, money, salary }: Paid,
): Kind | undefined {
  const { each, total, times, atMost } = money;
  if (amount === total || amount === each) return undefined;
  if (atMost) return amount > total ? 'above-ceiling' : undefined;
  const quantity = register.quantities[entry] ?? 1;
  const plain = times * salary;
  const isPlain = [plain, plain * quantity].some((sum) => Math.abs(sum - amount) < 1);
  return isPlain ? 'not-rounded' : 'differs';
}

/** Titles of one person for one year that are both paid, the lower of each two. */
function paidTwice(
  source: RegisterSource,
  paid: readonly Paid[],
): readonly { readonly lower: Paid; readonly higher: Paid }[] {
  const { register } = source;
  const holders = new Map<string, Paid>();
  const twice: { lower: Paid; higher: Paid }[] = [];
  for (const line of paid) {
    const { entry, money } = line;
    const award = valueAt(register.awards, entry);
    const [name, year] = [textOf(source, entry, 'ten'), valueAt(register.years, entry)];
    const unit = register.units.codes[entry] ?? UNREAD;
    if (award === undefined || name === '' || year === undefined || unit === UNREAD) continue;
    if (categoryOf(award) !== 'danh-hieu' || register.quantities[entry] !== 1) continue;
    if (money.rule.pack.id !== DECREE) continue;
    const recipient = register.recipients.codes[entry] ?? UNREAD;
    const key = [looseKey(name), unit, recipient, year].join('|');
    const other = holders.get(key);
    const otherAward = other === undefined ? undefined : valueAt(register.awards, other.entry);
    if (other === undefined || otherAward === undefined) holders.set(key, line);
    else if (otherAward !== award) {
      const isHigher = awardRank(award) < awardRank(otherAward);
      twice.push(isHigher ? { lower: other, higher: line } : { lower: line, higher: other });
      if (isHigher) holders.set(key, line);
    }
  }
  return twice;
}

function nameOfAward({ register }: RegisterSource, entry: number): string {
  const award = valueAt(register.awards, entry);
  return award === undefined ? '' : awardName(award);
}

function dong(amount: number): string {
  return formatNumber(exactFromNumber(amount), 0);
}
