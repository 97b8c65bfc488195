import fc from 'fast-check';
import { rowResult } from '../../core/formulas/rowResult';
import { recalculate } from './recalculate';
import { snapshotOf } from './sketch';

const ROW = 4;

const figure = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -2000, max: 2000 }).map((n) => n / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom('', 'x'),
);

const { expression } = fc.letrec<{ expression: string; condition: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('A5', 'B5', '$C5', '2', '0.1', '100', '0'),
    fc
      .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/'), tie('expression'))
      .map(([a, operator, b]) => `(${a}${operator}${b})`),
    fc
      .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/'), tie('expression'))
      .map(([a, operator, b]) => `${a}${operator}${b}`),
    tie('expression').map((a) => `-(${a})`),
    tie('expression').map((a) => `(${a})%`),
    fc
      .tuple(tie('expression'), fc.integer({ min: 0, max: 4 }))
      .map(([a, places]) => `ROUND(${a},${String(places)})`),
    tie('expression').map((a) => `IFERROR(${a},"")`),
    fc
      .tuple(tie('condition'), tie('expression'), tie('expression'))
      .map(([holds, a, b]) => `IF(${holds},${a},${b})`),
  ),
  condition: fc.oneof(
    tie('expression').map((a) => `(${a})=""`),
    fc
      .tuple(tie('expression'), fc.constantFrom('=', '<>', '<', '>', '<=', '>='), tie('expression'))
      .map(([a, operator, b]) => `(${a})${operator}(${b})`),
  ),
}));

test('a result from the own row is the one that the recalculation gives', () => {
  let told = 0;
  fc.assert(
    fc.property(expression, fc.tuple(figure, figure, figure), (text, figures) => {
      const result = rowResult(
        text,
        ROW,
      )?.((column) => {
        const value = figures[column];
        return typeof value === 'number' ? value : undefined;
      });
      if (result === undefined) return;
      told += 1;
      const [a, b, c] = figures.map((value) => (value === '' ? undefined : value));
      const book = snapshotOf({ S: { A5: a, B5: b, C5: c, D5: `=${text}` } });
      const { results } = recalculate(book, [{ sheet: 'S', row: ROW, column: 3 }]);
      expect(results.map(({ value }) => value)).toEqual([result]);
    }),
    { numRuns: 3000 },
  );
  expect(told).toBeGreaterThan(500);
});
