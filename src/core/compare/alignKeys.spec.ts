import fc from 'fast-check';
import { alignKeys } from './alignKeys';

const letters = (text: string): string[] => Array.from(text);

const aligned = (old: string, next: string): string =>
  alignKeys(letters(old), letters(next))
    .map(([i]) => letters(old)[i])
    .join('');

test.each([
  ['', '', ''],
  ['abc', 'abc', 'abc'],
  ['abc', 'axc', 'ac'],
  ['abcd', 'abxcd', 'abcd'],
  ['abc', '', ''],
  ['aaab', 'aab', 'aab'],
  ['xaby', 'ybax', 'x'],
  ['aabbaabb', 'abab', 'abab'],
])('%j and %j have %j in common', (old, next, common) => {
  expect(aligned(old, next)).toHaveLength(common.length);
});

const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 30 });

test('pairs hold equal keys and ascend in both', () => {
  fc.assert(
    fc.property(keys, keys, (old, next) => {
      const pairs = alignKeys(old, next);
      pairs.forEach(([i, j], k) => {
        expect(old[i]).toBe(next[j]);
        const before = pairs[k - 1] ?? [-1, -1];
        expect(i).toBeGreaterThan(before[0]);
        expect(j).toBeGreaterThan(before[1]);
      });
    }),
  );
});

test('a sequence of keys that occur once is found whole after some were taken out', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { maxLength: 40 }),
      fc.func(fc.boolean()),
      (old, keep) => {
        const next = old.filter((key) => keep(key));
        expect(alignKeys(old, next).map(([, j]) => j)).toEqual(next.map((_, j) => j));
      },
    ),
  );
});

test('twenty thousand alike keys are aligned in one walk', () => {
  const old = Array.from({ length: 20_000 }, (_, i) => `k${String(i % 7)}`);
  expect(alignKeys(old, [...old.slice(3), 'z']).length).toBeGreaterThan(19_000);
});
