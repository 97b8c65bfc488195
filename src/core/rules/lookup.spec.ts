import { parseIsoDate, type CalendarDate } from '../base/dates';
import { findRule, findRules, momentOfYear, servesAt } from './lookup';
import type { Dated, QuotaRule, RulePack, RuleStatus } from './pack';

const day = (text: string): CalendarDate => parseIsoDate(text) ?? { year: 0, month: 1, day: 1 };

const quota = (
  percent: number,
  from: string,
  to?: string,
  status: RuleStatus = 'verified',
): Dated<QuotaRule> => ({
  value: { award: 'cstd-co-so', percent, base: 'lao-dong-tien-tien' },
  from,
  ...(to === undefined ? {} : { to }),
  source: { document: 'Quy chế', article: 'Điều 9' },
  status,
});

const packWith = (over: Partial<RulePack>): RulePack => ({
  id: 'tinh-x',
  name: 'Tỉnh X',
  issuer: 'UBND tỉnh X',
  scope: 'issuer',
  validFrom: '2018-03-02',
  validTo: '2023-12-31',
  status: 'verified',
  quotas: [],
  collectives: [],
  prerequisites: [],
  money: [],
  votes: [],
  ...over,
});

const quotasOf = (pack: RulePack): readonly Dated<QuotaRule>[] => pack.quotas;
const any = (): boolean => true;

describe('findRule', () => {
  const pack = packWith({
    quotas: [quota(20, '2018-03-02', '2019-12-31'), quota(15, '2020-01-01')],
  });

  test.each([
    ['2018-03-02', 20],
    ['2019-12-31', 20],
    ['2020-01-01', 15],
    ['2023-12-31', 15],
  ])('on %s the quota is %d%%', (at, percent) => {
    const found = findRule([pack], quotasOf, any, day(at));
    expect(found).toMatchObject({ ok: true, value: { value: { percent }, caveats: [] } });
  });

  test.each(['2018-03-01', '2024-01-01'])('on %s the pack is not in force', (at) => {
    expect(findRule([pack], quotasOf, any, day(at))).toEqual({
      ok: false,
      error: {
        code: 'pack-not-in-force',
        pack: 'tinh-x',
        from: '2018-03-02',
        to: '2023-12-31',
      },
    });
  });

  test('a pack that says nothing leaves the word to the one it builds on', () => {
    const silent = packWith({ id: 'xa-y', base: 'tinh-x' });
    const found = findRule([silent, pack], quotasOf, any, day('2020-06-01'));
    expect(found).toMatchObject({ ok: true, value: { value: { percent: 15 } } });
    expect(found.ok && found.value.pack.id).toBe('tinh-x');
  });

  test('the chosen pack wins over the one it builds on', () => {
    const own = packWith({ id: 'xa-y', quotas: [quota(10, '2018-03-02')] });
    const found = findRule([own, pack], quotasOf, any, day('2020-06-01'));
    expect(found).toMatchObject({ ok: true, value: { value: { percent: 10 } } });
  });

  test('of a chain that has ended the chosen pack is told, whichever holds the rule', () => {
    const before = packWith({ id: 'luat-cu', quotas: [quota(20, '2018-03-02')] });
    const silent = packWith({ base: 'luat-cu', validFrom: '2019-01-01' });
    const speaking = packWith({ ...silent, quotas: [quota(15, '2019-01-01')] });
    for (const own of [silent, speaking]) {
      expect(findRule([own, before], quotasOf, any, day('2024-01-01'))).toMatchObject({
        ok: false,
        error: { code: 'pack-not-in-force', pack: 'tinh-x', from: '2019-01-01' },
      });
    }
  });

  test('where the chosen pack is in force, the one it builds on is told', () => {
    const before = packWith({ id: 'luat-cu', quotas: [quota(20, '2018-03-02')] });
    const own = packWith({ base: 'luat-cu', validTo: '2030-12-31' });
    expect(findRule([own, before], quotasOf, any, day('2024-01-01'))).toMatchObject({
      ok: false,
      error: { code: 'pack-not-in-force', pack: 'luat-cu' },
    });
  });

  test.each(['memory', 'inferred', 'unread'] as const)(
    'a value of status %s is never used, and the failure says so',
    (status) => {
      const off = packWith({ quotas: [quota(15, '2018-03-02', undefined, status)] });
      expect(findRule([off], quotasOf, any, day('2020-06-01'))).toEqual({
        ok: false,
        error: {
          code: 'not-verified',
          status,
          source: { document: 'Quy chế', article: 'Điều 9' },
        },
      });
    },
  );

  test('where no pack speaks of the matter one must be chosen', () => {
    expect(findRule([packWith({})], quotasOf, any, day('2020-06-01'))).toEqual({
      ok: false,
      error: { code: 'choose-pack' },
    });
    expect(findRules([], quotasOf, any, day('2020-06-01')).ok).toBe(false);
  });

  test('after its end a pack serves on, with a caveat, while its successor is unread', () => {
    const ending = packWith({
      quotas: [quota(15, '2018-03-02', '2023-12-31')],
      successor: { document: 'Quy chế mới', from: '2024-01-01', status: 'unread' },
    });
    expect(servesAt(ending, '2023-12-31')).toBe(true);
    expect(servesAt(ending, '2024-01-01')).toBe(true);
    expect(servesAt(ending, '2018-03-01')).toBe(false);
    expect(findRule([ending], quotasOf, any, day('2024-01-01'))).toMatchObject({
      ok: true,
      value: {
        value: { percent: 15 },
        caveats: [{ code: 'successor-unread', document: 'Quy chế mới' }],
      },
    });
  });

  test('a value read in a copy says so', () => {
    const copy = packWith({ quotas: [quota(15, '2018-03-02', undefined, 'copy')] });
    expect(findRule([copy], quotasOf, any, day('2020-06-01'))).toMatchObject({
      ok: true,
      value: { caveats: [{ code: 'copy', document: 'Quy chế' }] },
    });
  });
});

test('a year of achievement is judged on its last day', () => {
  expect(momentOfYear(2026)).toEqual({ year: 2026, month: 12, day: 31 });
});
