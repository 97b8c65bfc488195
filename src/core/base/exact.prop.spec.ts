import fc from 'fast-check';
import { assertPresent } from './assert';
import {
  absolute,
  add,
  compare,
  decimalsNeeded,
  divide,
  equals,
  exactFromNumber,
  exactFromText,
  isWhole,
  multiply,
  negate,
  round,
  subtract,
  toFixed,
  toNumber,
  type Exact,
} from './exact';

function read(text: string): Exact {
  return assertPresent(exactFromText(text), text);
}

/** A decimal number of up to twenty digits, at most eight of them behind the mark. */
const decimal = fc
  .record({
    whole: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    places: fc.integer({ min: 0, max: 8 }),
  })
  .map(({ whole, places: scale }): Exact => ({ num: whole, den: 10n ** BigInt(scale) }));

const fraction = fc.record({
  num: fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
  den: fc.bigInt({ min: 1n, max: 10n ** 24n }),
});

describe('exactFromNumber', () => {
  it('finds the decimal of up to fifteen digits that a double was written as', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
        fc.integer({ min: 0, max: 6 }),
        (num, places) => {
          const written: Exact = { num, den: 10n ** BigInt(places) };
          const double = Number(`${String(num)}e-${String(places)}`);
          expect(equals(exactFromNumber(double), written)).toBe(true);
        },
      ),
    );
  });
});

describe('arithmetic', () => {
  it('undoes itself', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(equals(subtract(add(a, b), b), a)).toBe(true);
        const quotient = divide(a, b);
        if (b.num === 0n) expect(quotient).toBeUndefined();
        else expect(quotient !== undefined && equals(multiply(quotient, b), a)).toBe(true);
      }),
    );
  });
});

describe('round', () => {
  it('is never more than half a unit off, and off by half only away from zero', () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: -3, max: 8 }), (value, decimals) => {
        const unit: Exact =
          decimals >= 0
            ? { num: 1n, den: 10n ** BigInt(decimals) }
            : { num: 10n ** BigInt(-decimals), den: 1n };
        const rounded = round(value, decimals);
        const steps = divide(rounded, unit);
        expect(steps !== undefined && isWhole(steps)).toBe(true);
        const half = multiply(unit, { num: 1n, den: 2n });
        const growth = subtract(absolute(rounded), absolute(value));
        expect(compare(growth, half)).toBeLessThanOrEqual(0);
        expect(compare(growth, negate(half))).toBe(1);
      }),
    );
  });

  it('lies between truncating and rounding away', () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const low = absolute(round(value, decimals, 'truncate'));
        const middle = absolute(round(value, decimals));
        const high = absolute(round(value, decimals, 'away'));
        expect(compare(low, middle)).toBeLessThanOrEqual(0);
        expect(compare(middle, high)).toBeLessThanOrEqual(0);
        expect(compare(low, absolute(value))).toBeLessThanOrEqual(0);
        expect(compare(absolute(value), high)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('toNumber', () => {
  it('rounds like the reader of decimal texts', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
        fc.integer({ min: -20, max: 60 }),
        (digits, scale) => {
          const text = `${String(digits)}e${String(-scale)}`;
          // Without the sign of a zero, which no figure has.
          expect(toNumber(read(text))).toBe(Number(text) + 0);
        },
      ),
    );
  });

  it('rounds like the division of whole numbers', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 2 ** 31 - 1 }), (num, den) => {
        // Scaled beyond the safe integers, the quotient must not change.
        const scaled = { num: BigInt(num) * 10n ** 20n, den: BigInt(den) * 10n ** 20n };
        expect(toNumber(scaled)).toBe(num / den + 0);
      }),
    );
  });
});

describe('toFixed', () => {
  it('is read back as the rounded number', () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: 0, max: 8 }), (value, decimals) => {
        expect(equals(read(toFixed(value, decimals)), round(value, decimals))).toBe(true);
      }),
    );
  });
});

describe('decimalsNeeded', () => {
  it('is enough to write the number, and one fewer is not', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const needed = decimalsNeeded(value, 8);
        expect(equals(round(value, needed), value)).toBe(true);
        if (needed > 0) expect(equals(round(value, needed - 1), value)).toBe(false);
      }),
    );
  });
});
