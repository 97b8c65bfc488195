import { compareDates, parseIsoDate } from '../base/dates';
import { packs } from './index';
import { isUsable } from './lookup';
import type { Dated, RulePack } from './pack';
import { QUOTES } from './quotes';
import { selectPack } from './selectPack';

const all: readonly RulePack[] = packs;
const ids = (chain: readonly RulePack[]): readonly string[] => chain.map((pack) => pack.id);
const day = (text: string) => parseIsoDate(text) ?? { year: 0, month: 1, day: 1 };

const rulesOf = (pack: RulePack): readonly Dated<unknown>[] => [
  ...pack.quotas,
  ...pack.collectives,
  ...pack.prerequisites,
  ...pack.money,
  ...pack.votes,
];

describe('selectPack', () => {
  test.each([
    ['2005-01-01', ['luat-2003']],
    ['2023-12-31', ['luat-2003']],
    ['2024-01-01', ['luat-2022']],
    ['2025-06-30', ['luat-2022']],
    ['2025-07-01', ['nd-152-2025', 'luat-2022']],
    ['2026-09-30', ['nd-152-2025', 'luat-2022']],
    ['2026-12-31', ['nd-152-2025', 'luat-2022']],
    ['2027-02-28', ['nd-152-2025', 'luat-2022']],
    ['2027-03-01', ['luat-2022']],
    ['2003-01-01', []],
  ])('without an id, on %s: %j', (at, expected) => {
    const chosen = selectPack(undefined, day(at), all);
    expect(chosen.ok && ids(chosen.value)).toEqual(expected);
  });

  test.each([
    ['cao-bang-2018', ['cao-bang-2018', 'luat-2003']],
    ['Cao Bằng 2018', ['cao-bang-2018', 'luat-2003']],
    ['BNG_2018', ['bng-2018', 'luat-2003']],
    ['nd-152-2025', ['nd-152-2025', 'luat-2022']],
    ['luat-2022', ['luat-2022']],
  ])('%s brings what it builds on', (id, expected) => {
    const chosen = selectPack(id, day('2020-12-31'), all);
    expect(chosen.ok && ids(chosen.value)).toEqual(expected);
  });

  test('an unknown id lists the known ones', () => {
    expect(selectPack('cao-bang', day('2020-12-31'), all)).toEqual({
      ok: false,
      error: {
        code: 'unknown-pack',
        id: 'cao-bang',
        known: ['bng-2018', 'cao-bang-2018', 'luat-2003', 'luat-2022', 'nd-152-2025'],
      },
    });
  });

  test('packs that build on each other do not loop', () => {
    const [first, second] = all;
    const a: RulePack = { ...first!, id: 'a', base: 'b' };
    const b: RulePack = { ...second!, id: 'b', base: 'a' };
    const chosen = selectPack('a', day('2020-12-31'), [a, b]);
    expect(chosen.ok && ids(chosen.value)).toEqual(['a', 'b']);
  });
});

describe.each(all.map((pack) => [pack.id, pack] as const))('%s', (_id, pack) => {
  test('lies in a real span of time', () => {
    expect(parseIsoDate(pack.validFrom)).toBeDefined();
    if (pack.validTo !== undefined) {
      expect(compareDates(day(pack.validFrom), day(pack.validTo))).toBeLessThan(0);
    }
  });

  test('builds only on a pack there is', () => {
    if (pack.base !== undefined) expect(ids(all)).toContain(pack.base);
  });

  test('cites every value, dated within the pack', () => {
    for (const rule of rulesOf(pack)) {
      expect(rule.source.document).not.toBe('');
      expect(rule.source.article).not.toBe('');
      expect(rule.from >= pack.validFrom).toBe(true);
      expect(rule.to === undefined || pack.validTo === undefined || rule.to <= pack.validTo).toBe(
        true,
      );
    }
  });
});

test('every quote is of an article that a value of its pack cites', () => {
  const quoted = [...QUOTES].flatMap(([id, quotes]) =>
    quotes.map(({ article }) => `${id}: ${article}`),
  );
  const cited = all.flatMap((pack) =>
    rulesOf(pack).map((rule) => `${pack.id}: ${rule.source.article}`),
  );
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted.filter((each) => !cited.includes(each))).toEqual([]);
});

test('what was only remembered ships off', () => {
  const off = all.flatMap((pack) =>
    rulesOf(pack)
      .filter((rule) => !isUsable(rule.status))
      .map((rule) => `${pack.id}: ${rule.source.article}`),
  );
  expect(off).toEqual([
    'luat-2003: Điều 9',
    'luat-2003: Điều 12',
    'luat-2003: Điều 22',
    'luat-2003: Điều 21',
  ]);
});

test('no national pack in use sets a quota for Chiến sĩ thi đua cơ sở', () => {
  const national = all.filter((pack) => pack.scope === 'national');
  const quotas = national.flatMap((pack) =>
    pack.quotas.filter((rule) => isUsable(rule.status)).map((rule) => rule.value.award),
  );
  expect(quotas).toEqual(['co-chinh-phu']);
});
