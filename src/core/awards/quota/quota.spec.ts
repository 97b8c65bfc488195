import { exactFromNumber, toNumber } from '../../base/exact';
import type { CellValue } from '../../model/snapshot';
import { packs } from '../../rules/index';
import type { RulePack } from '../../rules/pack';
import { readRegister } from '../register/readRegister';
import { checkQuota, parseRounding, quota, type QuotaQuestion } from './quota';
import { quotaTable, type QuotaTableQuestion } from './quotaTable';
import { readQuotaTarget } from './readTarget';

const CSTDCS = { kind: 'award', award: 'cstd-co-so' } as const;

const ask = (over: Partial<QuotaQuestion>): QuotaQuestion => ({
  base: 100,
  target: CSTDCS,
  year: 2020,
  ...over,
});

const maxOf = (over: Partial<QuotaQuestion>): number | undefined => {
  const found = quota(ask(over));
  return found.ok ? found.value.max : undefined;
};

const rate = (percent: number) => ({ kind: 'rate', percent: exactFromNumber(percent) }) as const;

describe('the 15% of Cao Bằng', () => {
  test.each([
    [0, 0],
    [6, 0],
    [7, 1],
    [13, 1],
    [14, 2],
    [20, 3],
    [100, 15],
    [136, 20],
    [140, 21],
    [141, 21],
  ])('of %d Lao động tiên tiến at most %d', (base, max) => {
    expect(maxOf({ base, pack: 'cao-bang-2018' })).toBe(max);
  });

  test.each([
    [2017, false],
    [2018, true],
    [2023, true],
    [2024, false],
  ])('achievements of %d are in its time: %s', (year, inTime) => {
    const found = quota(ask({ pack: 'cao-bang-2018', year }));
    expect(found.ok).toBe(inTime);
    if (!found.ok) {
      expect(found.error).toEqual({
        code: 'pack-not-in-force',
        pack: 'cao-bang-2018',
        from: '2018-03-02',
        to: '2023-12-31',
      });
    }
  });

  test('it is cited as read in a copy', () => {
    const found = quota(ask({ pack: 'cao-bang-2018' }));
    expect(found.ok && found.value.rule).toMatchObject({
      status: 'copy',
      value: { percent: 15, base: 'lao-dong-tien-tien' },
    });
  });
});

describe('the Ministry of Foreign Affairs, 2018', () => {
  const bng = (base: number, over: Partial<QuotaQuestion> = {}) =>
    maxOf({ base, pack: 'bng-2018', ...over });

  test.each([
    // 15%: 1,5 rounds up, 1,35 down.
    [10, 2],
    [9, 1],
    [3, 0],
    [4, 1],
    [100, 15],
  ])('of %d, in an excellent collective: %d', (base, max) => {
    expect(bng(base, { collectiveTitle: 'tap-the-lao-dong-xuat-sac' })).toBe(max);
  });

  test.each([
    [4, 0],
    [5, 1],
    [14, 1],
    [15, 2],
    [100, 10],
  ])('of %d, in an advanced collective: %d', (base, max) => {
    expect(bng(base, { collectiveTitle: 'tap-the-lao-dong-tien-tien' })).toBe(max);
  });

  test('the rounding can be chosen', () => {
    const title = 'tap-the-lao-dong-xuat-sac';
    expect(bng(10, { collectiveTitle: title, rounding: 'xuong' })).toBe(1);
    expect(bng(9, { collectiveTitle: title, rounding: 'len' })).toBe(2);
    expect(bng(100, { collectiveTitle: title, rounding: 'len' })).toBe(15);
  });

  test('without the collective’s title both ways are told', () => {
    expect(quota(ask({ pack: 'bng-2018' }))).toEqual({
      ok: false,
      error: {
        code: 'depends-on-title',
        options: [
          { title: 'tap-the-lao-dong-xuat-sac', percent: 15, max: 15 },
          { title: 'tap-the-lao-dong-tien-tien', percent: 10, max: 10 },
        ],
      },
    });
  });
});

describe('without a pack', () => {
  test.each([2015, 2020, 2024, 2026])('there is no quota of CSTĐCS for %d', (year) => {
    const found = quota(ask({ year }));
    expect(found.ok).toBe(false);
    const code = year < 2024 && year >= 2018 ? 'not-verified' : 'choose-pack';
    expect(!found.ok && found.error.code).toBe(code);
  });

  test.each([
    [2024, undefined],
    [2025, 2],
    [2026, 2],
    [2027, undefined],
  ])('the Government’s flag, 20%% of 12 collectives, for %d: %s', (year, max) => {
    expect(maxOf({ base: 12, target: { kind: 'award', award: 'co-chinh-phu' }, year })).toBe(max);
  });

  test('an unknown pack is named', () => {
    expect(quota(ask({ pack: 'tinh-x' }))).toMatchObject({
      ok: false,
      error: { code: 'unknown-pack', id: 'tinh-x' },
    });
  });

  test('a user’s pack answers and comes before a shipped one of its id', () => {
    const [shipped] = packs.filter((pack) => pack.id === 'cao-bang-2018');
    const own: RulePack = {
      ...shipped!,
      quotas: shipped!.quotas.map((rule) => ({ ...rule, value: { ...rule.value, percent: 10 } })),
    };
    expect(maxOf({ pack: 'cao-bang-2018', userPacks: [own] })).toBe(10);
  });
});

describe('a plain rate', () => {
  test.each([
    [20, 15, 3],
    [19, 15, 2],
    [29, 100, 29],
    [3, 33.3, 0],
  ])('of %d, %d%%: %d', (base, percent, max) => {
    expect(maxOf({ base, target: rate(percent) })).toBe(max);
  });

  test.each([0, -5, 100.5])('%d%% is no rate', (percent) => {
    expect(quota(ask({ target: rate(percent) }))).toEqual({
      ok: false,
      error: { code: 'not-a-rate' },
    });
  });

  test.each([-1, 1.5, Number.NaN, Infinity])('%d is no count', (base) => {
    expect(quota(ask({ base, target: rate(15) }))).toEqual({
      ok: false,
      error: { code: 'not-a-count' },
    });
    expect(checkQuota(base, ask({ target: rate(15) }))).toEqual({
      ok: false,
      error: { code: 'not-a-count' },
    });
  });
});

test.each([
  [0, true, 0],
  [19, true, 0],
  [20, true, 0],
  [21, false, 1],
  [22, false, 2],
])('%d proposed of at most 20: within %s, %d over', (proposed, within, excess) => {
  const checked = checkQuota(proposed, ask({ base: 136, pack: 'cao-bang-2018' }));
  expect(checked).toMatchObject({ ok: true, value: { within, excess, quota: { max: 20 } } });
});

test.each<[CellValue, number]>([
  [0.15, 15],
  [15, 15],
  ['15%', 15],
  ['15', 15],
  ['0,15', 15],
  ['0,5%', 0.5],
  [1, 100],
  [100, 100],
])('the rate %j is %d%%', (value, percent) => {
  const target = readQuotaTarget(value);
  expect(target?.kind === 'rate' && toNumber(target.percent)).toBe(percent);
});

test.each<[CellValue]>([
  [0],
  [-15],
  [101],
  ['15 người'],
  ['khen thưởng'],
  [''],
  [true],
  [undefined],
])('%j is neither a rate nor an award', (value) => {
  expect(readQuotaTarget(value)).toBeUndefined();
});

test('an award’s name is a target', () => {
  expect(readQuotaTarget('CSTĐ cơ sở')).toEqual(CSTDCS);
});

test.each([
  ['xuong', 'xuong'],
  ['Xuống', 'xuong'],
  ['THƯỜNG', 'thuong'],
  ['lên', 'len'],
  ['gần', undefined],
])('the rounding %s is %s', (word, rounding) => {
  expect(parseRounding(word)).toBe(rounding);
});

describe('quotaTable', () => {
  const HEADER = ['Họ và tên', 'Đơn vị', 'Danh hiệu', 'Năm', 'Trạng thái', 'Số lượng'];
  const table = (
    rows: readonly (readonly CellValue[])[],
    over: Partial<QuotaTableQuestion> = {},
  ) => {
    const register = readRegister([HEADER, ...rows]);
    if (!register.ok) throw new Error(register.error.code);
    return quotaTable(register.value, { pack: 'cao-bang-2018', ...over });
  };
  const people = (unit: string, award: string, from: number, to: number): CellValue[][] =>
    Array.from({ length: to - from + 1 }, (_, i) => [
      `Người ${String(from + i)}`,
      unit,
      award,
      2020,
      'đề nghị',
      undefined,
    ]);

  test('holders of CSTĐCS are in the base, each person once', () => {
    // Unit A lists both titles, unit B only the highest: 20 people, 3 CSTĐCS in both.
    const result = table([
      ...people('Xã A', 'LĐTT', 1, 20),
      ...people('Xã A', 'CSTĐCS', 1, 3),
      ...people('Xã B', 'LĐTT', 1, 17),
      ...people('Xã B', 'CSTĐCS', 18, 20),
    ]);
    expect(result).toMatchObject({
      ok: true,
      value: {
        year: 2020,
        unread: 0,
        rows: [
          { unit: 'Xã A', advanced: 20, fighters: 3, excess: 0, overlapUnknown: false },
          { unit: 'Xã B', advanced: 20, fighters: 3, excess: 0, overlapUnknown: false },
        ],
      },
    });
  });

  test('small units may be pooled: 5 × 15% is 0, but 4 × 5 × 15% is 3', () => {
    const rows = ['A', 'B', 'C', 'D'].flatMap((unit) => [
      ...people(unit, 'LĐTT', 1, 5),
      ...people(unit, 'CSTĐCS', 1, 1),
    ]);
    const single = table(rows);
    expect(single.ok && single.value.rows.map((row) => row.excess)).toEqual([1, 1, 1, 1]);
    const pooled = table(rows, { pooled: true });
    expect(pooled).toMatchObject({
      ok: true,
      value: { rows: [{ advanced: 20, fighters: 4, excess: 1, quota: { value: { max: 3 } } }] },
    });
  });

  test('rows without names add up, and say that the overlap can’t be told', () => {
    const result = table([
      [undefined, 'Xã A', 'LĐTT', 2020, 'đã tặng', 40],
      [undefined, 'Xã A', 'CSTĐCS', 2020, 'đã tặng', '06'],
    ]);
    expect(result).toMatchObject({
      ok: true,
      value: { rows: [{ advanced: 46, fighters: 6, overlapUnknown: true }] },
    });
  });

  test('files sent back, other years and unread rows count nowhere, the last told', () => {
    const result = table(
      [
        ['A', 'Xã A', 'LĐTT', 2020, 'đề nghị', undefined],
        ['B', 'Xã A', 'LĐTT', 2020, 'trả hồ sơ', undefined],
        ['C', 'Xã A', 'LĐTT', 2019, 'đã tặng', undefined],
        ['D', 'Xã A', 'LĐTT', 'không rõ', 'đã tặng', 4],
        ['E', undefined, 'LĐTT', 2020, 'đã tặng', undefined],
      ],
      { year: 2020 },
    );
    expect(result).toMatchObject({
      ok: true,
      value: { unread: 4, rows: [{ unit: 'Xã A', advanced: 1 }, { advanced: 1 }] },
    });
    expect(result.ok && result.value.rows[1]).not.toHaveProperty('unit');
  });

  test('the unit’s collective title chooses the ministry’s rate', () => {
    const rows = (unit: string) => people(unit, 'LĐTT', 1, 20);
    const result = table(
      [
        ...rows('Cục A'),
        ...rows('Vụ B'),
        ...rows('Vụ C'),
        ['Cục A', undefined, 'TTLĐXS', 2020, 'đã tặng', undefined],
        [undefined, 'Vụ B', 'TTLĐTT', 2020, 'đã tặng', undefined],
      ],
      { pack: 'bng-2018' },
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        rows: [
          { collectiveTitle: 'tap-the-lao-dong-xuat-sac', quota: { value: { max: 3 } } },
          { collectiveTitle: 'tap-the-lao-dong-tien-tien', quota: { value: { max: 2 } } },
          { quota: { ok: false, error: { code: 'depends-on-title' } }, excess: 0 },
        ],
      },
    });
  });

  test('several years, or none, ask for the year', () => {
    expect(
      table([
        ['A', 'Xã A', 'LĐTT', 2020, 'đã tặng', 1],
        ['A', 'Xã A', 'LĐTT', 2019, 'đã tặng', 1],
      ]),
    ).toEqual({ ok: false, error: { code: 'several-years', years: [2019, 2020] } });
    expect(table([['A', 'Xã A', 'LĐTT', undefined, 'đã tặng', 1]])).toEqual({
      ok: false,
      error: { code: 'no-year' },
    });
  });

  test('a table by unit needs units', () => {
    const register = readRegister([['Danh hiệu'], ['LĐTT']]);
    if (!register.ok) throw new Error(register.error.code);
    expect(quotaTable(register.value, { year: 2020 })).toEqual({
      ok: false,
      error: { code: 'missing-column', role: 'don-vi' },
    });
    expect(quotaTable(register.value, { year: 2020, pooled: true }).ok).toBe(true);
  });
});
