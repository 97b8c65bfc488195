import { AWARD_MONEY, BASE_SALARY } from '../../../../test/cases/award-money';
import { packs } from '../../rules/index';
import type { Level, RecipientKind } from '../../rules/awardIds';
import type { RulePack } from '../../rules/pack';
import { awardMoney, type MoneyQuestion } from './awardMoney';

const CN = 'ca-nhan';
const TT = 'tap-the';
const HO = 'ho-gia-dinh';
const IN_FORCE = { year: 2025, month: 12, day: 1 };

const ask = (over: Partial<MoneyQuestion>): MoneyQuestion => ({
  award: 'lao-dong-tien-tien',
  recipient: CN,
  baseSalary: BASE_SALARY,
  date: IN_FORCE,
  ...over,
});

test.each(AWARD_MONEY)('%s, %s: %d times lương cơ sở is %d', (award, recipient, times, each) => {
  const money = awardMoney(ask({ award, recipient }));
  expect(money).toMatchObject({ ok: true, value: { times, each, total: each } });
});

test('the table holds every rule of the pack', () => {
  const rules = packs.flatMap((pack: RulePack) =>
    pack.money.map(({ value }) => `${value.award} ${value.recipient}`),
  );
  expect([...rules].sort()).toEqual(
    AWARD_MONEY.map(([award, recipient]) => `${award} ${recipient}`).sort(),
  );
});

test.each<[number, number, number]>([
  // 0,3 × 2.530.000 = 759.000; 0,3 × 1.800.000 = 540.000; 0,3 × 100.000/3.
  [2_530_000, 760_000, 760_000],
  [1_800_000, 540_000, 540_000],
  [33_333.33, 10_000, 10_000],
])('at a base salary of %d an LĐTT is %d', (baseSalary, each, total) => {
  expect(awardMoney(ask({ baseSalary }))).toMatchObject({ ok: true, value: { each, total } });
});

test('each award is rounded, not their sum', () => {
  expect(awardMoney(ask({ quantity: 153 }))).toMatchObject({
    ok: true,
    value: { each: 710_000, total: 108_630_000 },
  });
  expect(awardMoney(ask({ quantity: 0 }))).toMatchObject({ ok: true, value: { total: 0 } });
});

test('a ceiling says that it is one', () => {
  expect(awardMoney(ask({ award: 'ky-niem-chuong' }))).toMatchObject({
    ok: true,
    value: { atMost: true },
  });
  expect(awardMoney(ask({}))).toMatchObject({ ok: true, value: { atMost: false } });
});

test('the rule is cited as read in a copy', () => {
  expect(awardMoney(ask({}))).toMatchObject({
    ok: true,
    value: {
      rule: {
        status: 'copy',
        source: { article: 'Điều 50 khoản 1 điểm d' },
        caveats: [{ code: 'copy', document: 'Nghị định 152/2025/NĐ-CP (đọc từ bản sao vbpl.vn)' }],
      },
    },
  });
});

test.each([
  [{ year: 2025, month: 6, day: 30 }, false],
  [{ year: 2025, month: 7, day: 1 }, true],
  [{ year: 2027, month: 2, day: 28 }, true],
  [{ year: 2027, month: 3, day: 1 }, false],
])('on %j the decree is in force: %s', (date, inForce) => {
  const money = awardMoney(ask({ date }));
  expect(money.ok).toBe(inForce);
  if (!money.ok) {
    expect(money.error).toEqual({
      code: 'pack-not-in-force',
      pack: 'nd-152-2025',
      from: '2025-07-01',
      to: '2027-02-28',
    });
  }
});

test('without a date the newest rule answers', () => {
  const money = awardMoney({ award: 'cstd-co-so', recipient: CN, baseSalary: BASE_SALARY });
  expect(money).toMatchObject({ ok: true, value: { each: 2_340_000 } });
});

test.each<[string, Partial<MoneyQuestion>, string]>([
  ['a family', { award: 'hc-lao-dong' }, 'which-award'],
  ['Bằng khen of nobody', { award: 'bang-khen' }, 'which-award'],
  ['no rule', { award: 'hc-huu-nghi' }, 'no-money-rule'],
  ['no rule', { award: 'gia-dinh-van-hoa', recipient: HO }, 'no-money-rule'],
  ['a collective cannot hold it', { recipient: TT }, 'wrong-recipient'],
  ['a person cannot hold it', { award: 'co-chinh-phu' }, 'wrong-recipient'],
  ['half an award', { quantity: 1.5 }, 'not-a-count'],
  ['a negative number', { quantity: -1 }, 'not-a-count'],
  ['no salary', { baseSalary: 0 }, 'not-a-salary'],
  ['no salary', { baseSalary: Number.NaN }, 'not-a-salary'],
])('%s: %j gives %s', (_name, over, code) => {
  const money = awardMoney(ask(over));
  expect(!money.ok && money.error.code).toBe(code);
});

test.each<[RecipientKind, Level, boolean]>([
  [CN, 'xa', true],
  [CN, 'so', true],
  [CN, 'co-so', true],
  [CN, 'huyen', false],
  [TT, 'huyen', true],
  [TT, 'xa', true],
  [TT, 'doan-the', false],
])('Giấy khen for %s by %s is in the decree: %s', (recipient, level, covered) => {
  const money = awardMoney(ask({ award: 'giay-khen', recipient, level }));
  expect(money.ok).toBe(covered);
  if (!money.ok) expect(money.error).toEqual({ code: 'level-left-out', level });
});
