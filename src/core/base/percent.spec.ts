import fc from 'fast-check';
import { exactFromNumber, round, toFixed, toNumber, type Exact } from './exact';
import { percentOf, percentOfNumbers } from './percent';

describe('percentOf', () => {
  it.each([
    [36.88, 34, '108.47'],
    [29, 100, '29.00'],
    [17889, 17680, '101.18'],
    [16, 17, '94.12'],
    [0, 5, '0.00'],
    [-5, 10, '-50.00'],
    [1994, 1875, '106.35'],
  ])('%p of %p is %s', (part, whole, expected) => {
    const percent = percentOf(exactFromNumber(part), exactFromNumber(whole));
    expect(percent !== undefined && toFixed(percent, 2)).toBe(expected);
  });

  it('is undefined where the whole is zero', () => {
    expect(percentOf(exactFromNumber(1), exactFromNumber(0))).toBeUndefined();
  });
});

describe('percentOfNumbers', () => {
  it.each([
    // Floating point gives 28.999999999999996.
    [29, 100, undefined, 29],
    [7, 100, undefined, 7],
    [0.07, 1, undefined, 7],
    [57, 100, undefined, 57],
    [0.29, 1, undefined, 29],
    [85, 80, undefined, 106.25],
    [85, 80, 1, 106.3],
    [43, 80, 1, 53.8],
    [1.005, 1, 0, 101],
    [1.00005, 1, 2, 100.01],
    [138789000000, 3935000000, 0, 3527],
    [0, 5, undefined, 0],
    [0, -5, undefined, 0],
    [-5, 10, undefined, -50],
    [1e300, 1e300, undefined, 100],
    [0.1 + 0.2, 0.3, undefined, 100],
  ])('%p of %p with %p decimals is %p', (part, whole, decimals, expected) => {
    expect(percentOfNumbers(part, whole, decimals)).toBe(expected);
  });

  it('is undefined where the whole is zero', () => {
    expect(percentOfNumbers(5, 0)).toBeUndefined();
    expect(percentOfNumbers(0, 0, 1)).toBeUndefined();
    expect(percentOfNumbers(5, -0)).toBeUndefined();
  });

  const figure = fc
    .record({
      digits: fc.oneof(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        // Amounts in đồng: a province's budget has fourteen digits.
        fc.integer({ min: -(10 ** 15), max: 10 ** 15 }),
      ),
      places: fc.integer({ min: 0, max: 6 }),
    })
    .map(({ digits, places }) => Number(`${String(digits)}e-${String(places)}`));

  function slowly(part: number, whole: number, decimals?: number): number | undefined {
    const percent = percentOf(exactFromNumber(part), exactFromNumber(whole));
    if (percent === undefined) return undefined;
    return toNumber(decimals === undefined ? percent : round(percent, decimals));
  }

  it('gives the same double as the exact arithmetic', () => {
    fc.assert(
      fc.property(figure, figure, (part, whole) => {
        expect(percentOfNumbers(part, whole)).toBe(slowly(part, whole));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same double as the exact arithmetic, for any doubles', () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(double, double, (part, whole) => {
        expect(percentOfNumbers(part, whole)).toBe(slowly(part, whole));
      }),
    );
  });

  it('rounds half up by the definition on whole numbers', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.integer({ min: 0, max: 4 }),
        (part, whole, decimals) => {
          const scale = 10n ** BigInt(decimals);
          const doubled = (200n * part * scale + whole) / (2n * whole);
          const expected: Exact = { num: doubled, den: scale };
          expect(percentOfNumbers(Number(part), Number(whole), decimals)).toBe(toNumber(expected));
        },
      ),
    );
  });
});
