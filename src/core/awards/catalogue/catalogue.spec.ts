import { LEVELS, type AwardId, type Level } from '../../rules/awardIds';
import { packs } from '../../rules/index';
import type { RulePack } from '../../rules/pack';
import { AWARDS } from './awards';
import {
  awardName,
  awardOf,
  awardRank,
  decidingLevels,
  isFamily,
  isKindOf,
  refineByLevel,
} from './catalogue';
import { GROUPS } from './groups';
import { isLevelOf, LEVEL_ENTRIES, levelRank } from './levels';

const groupOf = (id: AwardId): string | undefined =>
  Object.entries(GROUPS).find(([, { awards }]) => awards.includes(id))?.[0];

test.each<[AwardId, Level, AwardId]>([
  ['bang-khen', 'chinh-phu', 'bk-thu-tuong'],
  ['bang-khen', 'tinh', 'bk-bo-tinh'],
  ['bang-khen', 'bo', 'bk-bo-tinh'],
  ['bang-khen', 'huyen', 'bang-khen'],
  ['co-thi-dua', 'chinh-phu', 'co-chinh-phu'],
  ['co-thi-dua', 'luc-luong', 'co-quan-khu'],
  ['chien-si-thi-dua', 'tinh', 'cstd-bo-tinh'],
  ['chien-si-thi-dua', 'huyen', 'cstd-co-so'],
  // A minister gives both.
  ['chien-si-thi-dua', 'bo', 'chien-si-thi-dua'],
  ['giay-khen', 'xa', 'giay-khen'],
])('%s at %s is %s', (family, level, award) => {
  expect(refineByLevel(family, level)).toBe(award);
});

test('families hold what belongs to them, through ranks too', () => {
  expect(isKindOf('hc-lao-dong-3', 'hc-lao-dong')).toBe(true);
  expect(isKindOf('hc-lao-dong-3', 'huan-chuong')).toBe(true);
  expect(isKindOf('hc-lao-dong', 'hc-lao-dong-3')).toBe(false);
  expect(isKindOf('bk-bo-tinh', 'bang-khen')).toBe(true);
  expect(isKindOf('giay-khen', 'bang-khen')).toBe(false);
  expect(isFamily('bang-khen')).toBe(true);
  expect(isFamily('giay-khen')).toBe(false);
});

test('every member of a family shares its group and one of its levels', () => {
  for (const family of AWARDS.filter((entry) => entry.members !== undefined)) {
    for (const member of (family.members ?? []).map(awardOf)) {
      expect(groupOf(member.id)).toBe(groupOf(family.id));
      const levels = family.levels.map(({ level }) => level);
      expect(member.levels.every(({ level }) => levels.includes(level))).toBe(true);
    }
  }
});

test('the groups hold every award once, in the order of the catalogue', () => {
  expect(Object.values(GROUPS).flatMap(({ awards }) => awards)).toEqual(AWARDS.map(({ id }) => id));
});

test('cờ are titles, not forms', () => {
  expect(GROUPS['co-thi-dua']).toEqual({
    category: 'danh-hieu',
    awards: ['co-chinh-phu', 'co-bo-tinh', 'co-quan-khu', 'co-thi-dua'],
  });
});

test.each([
  [{ year: 2025, month: 6, day: 30 }, 'Xã, phường, thị trấn tiêu biểu'],
  [{ year: 2025, month: 7, day: 1 }, 'Xã, phường, đặc khu tiêu biểu'],
  [undefined, 'Xã, phường, đặc khu tiêu biểu'],
])('on %j the title is called %s', (on, name) => {
  expect(awardName('xa-tieu-bieu', on)).toBe(name);
});

test('huyện decides until 30/6/2025', () => {
  const last = { year: 2025, month: 6, day: 30 };
  const next = { year: 2025, month: 7, day: 1 };
  expect(decidingLevels('cstd-co-so', last)).toEqual(['bo', 'so', 'huyen', 'co-so']);
  expect(decidingLevels('cstd-co-so', next)).toEqual(['bo', 'so', 'co-so']);
  expect(decidingLevels('cstd-co-so')).toContain('huyen');
  expect(LEVEL_ENTRIES.huyen.to).toBe('2025-06-30');
});

test('danh hiệu stand before hình thức', () => {
  const categories = Object.values(GROUPS).map(({ category }) => category);
  const firstForm = categories.indexOf('hinh-thuc');
  expect(new Set(categories.slice(firstForm))).toEqual(new Set(['hinh-thuc']));
  expect(awardRank('cstd-toan-quoc')).toBe(0);
  expect(awardRank('bk-thu-tuong')).toBeLessThan(awardRank('bk-bo-tinh'));
});

test('levels descend, and State stands for three of them', () => {
  expect(LEVELS.map(levelRank)).toEqual(LEVELS.map((_, i) => i));
  expect(LEVELS.filter((level) => isLevelOf(level, 'nha-nuoc'))).toEqual([
    'chu-tich-nuoc',
    'quoc-hoi',
    'chinh-phu',
    'nha-nuoc',
  ]);
});

test('award money goes only to those who may receive the award', () => {
  const wrong = packs.flatMap((pack: RulePack) =>
    pack.money
      .filter(({ value }) => !awardOf(value.award).recipients.includes(value.recipient))
      .map(({ value }) => `${value.award} ${value.recipient}`),
  );
  expect(wrong).toEqual([]);
});
