import fc from 'fast-check';
import type { AwardId } from '../../rules/awardIds';
import { judgeCollective, type CollectiveFigures } from './collectiveTitle';

const XS: AwardId = 'tap-the-lao-dong-xuat-sac';
const TT: AwardId = 'tap-the-lao-dong-tien-tien';

const judge = (award: AwardId, figures: CollectiveFigures, year: number, pack?: string) => {
  const verdict = judgeCollective({ award, figures, year, pack });
  if (!verdict.ok) return verdict.error.code;
  if (verdict.value.verdict !== 'missing') return verdict.value.verdict;
  return verdict.value.missing.map(
    ({ condition, have, need }) => `${condition.kind} ${String(have)}/${String(need)}`,
  );
};

const people = (
  all: number,
  advanced: number,
  completed: number,
  fighters: number,
  disciplined: number,
): CollectiveFigures => ({ people: all, advanced, completed, fighters, disciplined });

describe('the Law of 2022', () => {
  test.each<[string, AwardId, CollectiveFigures, string | readonly string[]]>([
    ['exactly 70%', TT, people(10, 7, 10, 0, 0), 'met'],
    ['7 of 11 is 63,6%', TT, people(11, 7, 11, 0, 0), ['advanced-share 7/8']],
    ['8 of 11', TT, people(11, 8, 11, 0, 0), 'met'],
    ['one person', TT, people(1, 1, 1, 0, 0), 'met'],
    ['nobody advanced', TT, people(1, 0, 1, 0, 0), ['advanced-share 0/1']],
    ['one disciplined', TT, people(10, 9, 10, 0, 1), ['no-discipline 1/0']],
    ['excellent', XS, people(20, 14, 20, 1, 0), 'met'],
    ['discipline is not in Điều 27', XS, people(20, 14, 20, 1, 1), 'met'],
    ['one has not completed', XS, people(20, 14, 19, 1, 0), ['all-completed 19/20']],
    ['no CSTĐCS', XS, people(20, 14, 20, 0, 0), ['has-cstdcs 0/1']],
    [
      'everything missing',
      XS,
      people(20, 13, 19, 0, 0),
      ['all-completed 19/20', 'advanced-share 13/14', 'has-cstdcs 0/1'],
    ],
    ['the forces', 'don-vi-quyet-thang', people(10, 7, 10, 1, 0), 'met'],
    ['the forces', 'don-vi-tien-tien', people(10, 6, 10, 0, 0), ['advanced-share 6/7']],
  ])('%s (%s)', (_name, award, figures, expected) => {
    expect(judge(award, figures, 2024)).toEqual(expected);
  });

  test('the article stands with each missing condition', () => {
    const verdict = judgeCollective({ award: TT, figures: people(11, 7, 11, 0, 1), year: 2024 });
    expect(verdict).toMatchObject({
      ok: true,
      value: {
        verdict: 'missing',
        missing: [
          { condition: { article: 'Điều 28 khoản 1 điểm c', percent: 70 } },
          { condition: { article: 'Điều 28 khoản 1 điểm c' } },
        ],
      },
    });
  });
});

describe('by year', () => {
  // 6 of 10: more than half, less than 70%.
  const figures = people(10, 6, 10, 1, 0);

  test.each<[number, string | readonly string[]]>([
    [2015, 'met'],
    [2023, 'met'],
    [2024, ['advanced-share 6/7']],
    [2025, ['advanced-share 6/7']],
    [2026, ['advanced-share 6/7']],
  ])('60%% in %d', (year, expected) => {
    expect(judge(TT, figures, year)).toEqual(expected);
  });

  test.each<[number, string, string | readonly string[]]>([
    [2020, 'luat-2003', ['advanced-share 5/6']],
    [2020, 'cao-bang-2018', ['advanced-share 5/6']],
    [2020, 'bng-2018', 'met'],
    [2017, 'bng-2018', ['advanced-share 5/6']],
    [2024, 'bng-2018', 'pack-not-in-force'],
    [2023, 'luat-2022', 'pack-not-in-force'],
  ])('exactly half in %d by %s', (year, pack, expected) => {
    expect(judge(TT, people(10, 5, 10, 0, 0), year, pack)).toEqual(expected);
  });

  test('achievements after the pack’s end are judged with a caveat', () => {
    const verdict = (year: number) =>
      judgeCollective({ award: TT, figures: people(10, 7, 10, 0, 0), year });
    expect(verdict(2025)).toMatchObject({ ok: true, value: { rule: { caveats: [] } } });
    expect(verdict(2026)).toMatchObject({
      ok: true,
      value: {
        verdict: 'met',
        rule: { caveats: [{ code: 'successor-unread', document: 'Luật 06/2026/QH16' }] },
      },
    });
  });

  test('the old excellent title asked for nobody disciplined', () => {
    expect(judge(XS, people(20, 14, 20, 1, 1), 2023)).toEqual(['no-discipline 1/0']);
  });
});

test('a figure that isn’t given leaves the verdict open, unless another fails', () => {
  const { disciplined: _, ...open } = people(10, 7, 10, 0, 0);
  expect(judgeCollective({ award: TT, figures: open, year: 2024 })).toMatchObject({
    ok: true,
    value: { verdict: 'unknown', unknown: [{ kind: 'no-discipline' }] },
  });
  expect(judge(TT, { ...open, advanced: 6 }, 2024)).toEqual(['advanced-share 6/7']);
});

test.each<[Partial<CollectiveFigures>, string]>([
  [{ people: 0 }, 'no-people'],
  [{ people: 2.5 }, 'not-a-count'],
  [{ advanced: -1 }, 'not-a-count'],
  [{ advanced: 11 }, 'more-than-people'],
  [{ disciplined: 11 }, 'more-than-people'],
])('%j is refused', (over, code) => {
  const figures = over.people === 0 ? { people: 0 } : { ...people(10, 7, 10, 0, 0), ...over };
  expect(judge(TT, figures, 2024)).toBe(code);
});

test('an award without figures has no rule', () => {
  expect(judge('lao-dong-tien-tien', people(10, 7, 10, 0, 0), 2024)).toBe('choose-pack');
});

test('the least number is the least: it meets the share and one fewer does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (all) => {
      const verdict = judgeCollective({
        award: TT,
        figures: { people: all, advanced: 0, disciplined: 0 },
        year: 2024,
      });
      if (!verdict.ok || verdict.value.verdict !== 'missing') throw new Error('not missing');
      const need = verdict.value.missing[0]?.need ?? 0;
      expect(need * 100).toBeGreaterThanOrEqual(all * 70);
      expect((need - 1) * 100).toBeLessThan(all * 70);
    }),
  );
});
