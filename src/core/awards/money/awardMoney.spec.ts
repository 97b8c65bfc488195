import { packs } from '../../rules/index';
import type { AwardId, Level, RecipientKind } from '../../rules/awardIds';
import type { RulePack } from '../../rules/pack';
import { awardMoney, type MoneyQuestion } from './awardMoney';

const CN = 'ca-nhan';
const TT = 'tap-the';
const HO = 'ho-gia-dinh';
const SALARY = 2_340_000;
const IN_FORCE = { year: 2025, month: 12, day: 1 };

const ask = (over: Partial<MoneyQuestion>): MoneyQuestion => ({
  award: 'lao-dong-tien-tien',
  recipient: CN,
  baseSalary: SALARY,
  date: IN_FORCE,
  ...over,
});

/** Multiples by the decree, money worked out by hand at 2.340.000 đồng. */
const TABLE: readonly (readonly [AwardId, RecipientKind, number, number])[] = [
  ['cstd-toan-quoc', CN, 4.5, 10_530_000],
  ['cstd-bo-tinh', CN, 3, 7_020_000],
  ['cstd-co-so', CN, 1, 2_340_000],
  ['lao-dong-tien-tien', CN, 0.3, 710_000],
  ['chien-si-tien-tien', CN, 0.3, 710_000],
  ['tap-the-lao-dong-xuat-sac', TT, 1.5, 3_510_000],
  ['don-vi-quyet-thang', TT, 1.5, 3_510_000],
  ['tap-the-lao-dong-tien-tien', TT, 0.8, 1_880_000],
  ['don-vi-tien-tien', TT, 0.8, 1_880_000],
  ['xa-tieu-bieu', TT, 2, 4_680_000],
  ['thon-van-hoa', TT, 1.5, 3_510_000],
  ['co-chinh-phu', TT, 12, 28_080_000],
  ['co-bo-tinh', TT, 8, 18_720_000],
  ['co-quan-khu', TT, 6, 14_040_000],
  ['hc-sao-vang', CN, 46, 107_640_000],
  ['hc-sao-vang', TT, 92, 215_280_000],
  ['hc-ho-chi-minh', CN, 30.5, 71_370_000],
  ['hc-ho-chi-minh', TT, 61, 142_740_000],
  ['hc-doc-lap-1', CN, 15, 35_100_000],
  ['hc-doc-lap-1', TT, 30, 70_200_000],
  ['hc-doc-lap-2', CN, 12.5, 29_250_000],
  ['hc-doc-lap-2', TT, 25, 58_500_000],
  ['hc-doc-lap-3', CN, 10.5, 24_570_000],
  ['hc-doc-lap-3', TT, 21, 49_140_000],
  ['hc-quan-cong-1', CN, 15, 35_100_000],
  ['hc-quan-cong-1', TT, 30, 70_200_000],
  ['hc-quan-cong-2', CN, 12.5, 29_250_000],
  ['hc-quan-cong-2', TT, 25, 58_500_000],
  ['hc-quan-cong-3', CN, 10.5, 24_570_000],
  ['hc-quan-cong-3', TT, 21, 49_140_000],
  ['hc-lao-dong-1', CN, 9, 21_060_000],
  ['hc-lao-dong-1', TT, 18, 42_120_000],
  ['hc-lao-dong-2', CN, 7.5, 17_550_000],
  ['hc-lao-dong-2', TT, 15, 35_100_000],
  ['hc-lao-dong-3', CN, 4.5, 10_530_000],
  ['hc-lao-dong-3', TT, 9, 21_060_000],
  ['hc-chien-cong-1', CN, 9, 21_060_000],
  ['hc-chien-cong-1', TT, 18, 42_120_000],
  ['hc-chien-cong-2', CN, 7.5, 17_550_000],
  ['hc-chien-cong-2', TT, 15, 35_100_000],
  ['hc-chien-cong-3', CN, 4.5, 10_530_000],
  ['hc-chien-cong-3', TT, 9, 21_060_000],
  ['hc-bao-ve-to-quoc-1', CN, 9, 21_060_000],
  ['hc-bao-ve-to-quoc-1', TT, 18, 42_120_000],
  ['hc-bao-ve-to-quoc-2', CN, 7.5, 17_550_000],
  ['hc-bao-ve-to-quoc-2', TT, 15, 35_100_000],
  ['hc-bao-ve-to-quoc-3', CN, 4.5, 10_530_000],
  ['hc-bao-ve-to-quoc-3', TT, 9, 21_060_000],
  ['hc-dai-doan-ket', CN, 7.5, 17_550_000],
  ['hc-dung-cam', CN, 4.5, 10_530_000],
  ['ba-me-anh-hung', CN, 15.5, 36_270_000],
  ['ah-luc-luong-vu-trang', CN, 15.5, 36_270_000],
  ['ah-luc-luong-vu-trang', TT, 31, 72_540_000],
  ['ah-lao-dong', CN, 15.5, 36_270_000],
  ['ah-lao-dong', TT, 31, 72_540_000],
  ['nha-giao-nhan-dan', CN, 12.5, 29_250_000],
  ['thay-thuoc-nhan-dan', CN, 12.5, 29_250_000],
  ['nghe-si-nhan-dan', CN, 12.5, 29_250_000],
  ['nghe-nhan-nhan-dan', CN, 12.5, 29_250_000],
  ['nha-giao-uu-tu', CN, 9, 21_060_000],
  ['thay-thuoc-uu-tu', CN, 9, 21_060_000],
  ['nghe-si-uu-tu', CN, 9, 21_060_000],
  ['nghe-nhan-uu-tu', CN, 9, 21_060_000],
  ['gt-ho-chi-minh', CN, 270, 631_800_000],
  ['gt-nha-nuoc', CN, 170, 397_800_000],
  ['hch-quan-ky', CN, 1.5, 3_510_000],
  ['hch-an-ninh', CN, 1.5, 3_510_000],
  ['hch-ve-vang-1', CN, 1.5, 3_510_000],
  ['hch-ve-vang-2', CN, 1.5, 3_510_000],
  ['hch-ve-vang-3', CN, 1.5, 3_510_000],
  ['hch-ve-vang', CN, 1.5, 3_510_000],
  ['hch-huu-nghi', CN, 1.5, 3_510_000],
  ['bk-thu-tuong', CN, 3.5, 8_190_000],
  ['bk-thu-tuong', TT, 7, 16_380_000],
  ['bk-thu-tuong', HO, 5.25, 12_290_000],
  ['bk-bo-tinh', CN, 1.5, 3_510_000],
  ['bk-bo-tinh', TT, 3, 7_020_000],
  ['bk-bo-tinh', HO, 2.25, 5_270_000],
  ['bk-quan-khu', CN, 1, 2_340_000],
  ['bk-quan-khu', TT, 2, 4_680_000],
  ['bk-quan-khu', HO, 1.5, 3_510_000],
  ['giay-khen', CN, 0.3, 710_000],
  ['giay-khen', TT, 0.6, 1_410_000],
  ['giay-khen', HO, 0.45, 1_060_000],
  ['knc-quoc-hoi', CN, 0.8, 1_880_000],
  ['ky-niem-chuong', CN, 0.6, 1_410_000],
];

test.each(TABLE)('%s, %s: %d times lương cơ sở is %d', (award, recipient, times, each) => {
  const money = awardMoney(ask({ award, recipient }));
  expect(money).toMatchObject({ ok: true, value: { times, each, total: each } });
});

test('the table holds every rule of the pack', () => {
  const rules = packs.flatMap((pack: RulePack) =>
    pack.money.map(({ value }) => `${value.award} ${value.recipient}`),
  );
  expect([...rules].sort()).toEqual(
    TABLE.map(([award, recipient]) => `${award} ${recipient}`).sort(),
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
  const money = awardMoney({ award: 'cstd-co-so', recipient: CN, baseSalary: SALARY });
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
