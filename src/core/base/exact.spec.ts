import {
  HUNDRED,
  ONE,
  ZERO,
  absolute,
  add,
  compare,
  decimalsNeeded,
  divide,
  equals,
  exactFromInteger,
  exactFromNumber,
  exactFromText,
  floor,
  isWhole,
  isZero,
  multiply,
  negate,
  round,
  subtract,
  toFixed,
  toNumber,
  type Exact,
  type Rounding,
} from './exact';

function exact(text: string): Exact {
  const value = exactFromText(text);
  if (value === undefined) throw new Error(`not a decimal: ${text}`);
  return value;
}

describe('exactFromText', () => {
  it.each([
    ['0', 0n, 1n],
    ['-12.50', -1250n, 100n],
    ['+5', 5n, 1n],
    ['1e3', 1000n, 1n],
    ['1.5E-3', 15n, 10000n],
    ['1.25e1', 125n, 10n],
    ['007', 7n, 1n],
    ['3.', 3n, 1n],
    ['138789000000', 138789000000n, 1n],
    ['0.10', 10n, 100n],
  ])('reads %s as %s/%s', (text, num, den) => {
    expect(exactFromText(text)).toEqual({ num, den });
  });

  it.each(['', ' ', '.', '.5', '1,5', '1 000', '1.2.3', 'e3', '1e', '--1', '١', 'NaN', 'Infinity'])(
    'refuses "%s"',
    (text) => {
      expect(exactFromText(text)).toBeUndefined();
    },
  );
});

describe('exactFromNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [29, '29'],
    [0.1, '0.1'],
    [1.005, '1.005'],
    [-63.7, '-63.7'],
    [0.1 + 0.2, '0.3'],
    [1.1 * 3, '3.3'],
    [1e-7, '0.0000001'],
    [123456789012.34, '123456789012.34'],
    [9007199254740991, '9007199254740991'],
    [1e21, '1000000000000000000000'],
    // Past fifteen digits Excel shows zeros: 1.23456789012345678 is 1.23456789012346 to it.
    [1.234567890123456, '1.23456789012346'],
  ])('takes %p for the decimal %s', (value, text) => {
    expect(equals(exactFromNumber(value), exact(text))).toBe(true);
  });

  it.each([NaN, Infinity, -Infinity])('throws for %p', (value) => {
    expect(() => exactFromNumber(value)).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  it.each([
    ['add', add(exact('0.1'), exact('0.2')), '0.3'],
    ['add with one denominator', add(exact('38.5'), exact('137.4')), '175.9'],
    ['subtract', subtract(exact('1'), exact('0.9')), '0.1'],
    ['multiply', multiply(exact('1.1'), exact('3')), '3.3'],
    ['multiply by a negative', multiply(exact('-0.5'), exact('4')), '-2'],
    ['negate', negate(exact('1.5')), '-1.5'],
    ['absolute of a negative', absolute(exact('-1.5')), '1.5'],
    ['absolute of a positive', absolute(exact('1.5')), '1.5'],
    ['a whole number', exactFromInteger(7), '7'],
  ])('%s is exact', (_name, value, expected) => {
    expect(equals(value, exact(expected))).toBe(true);
  });

  it('divides without rounding and keeps the denominator positive', () => {
    expect(divide(exact('1'), exact('3'))).toEqual({ num: 1n, den: 3n });
    const quotient = divide(exact('1'), exact('-4'));
    expect(quotient).toEqual({ num: -1n, den: 4n });
  });

  it('gives undefined for a division by zero', () => {
    expect(divide(ONE, ZERO)).toBeUndefined();
    expect(divide(ZERO, exact('0.00'))).toBeUndefined();
  });

  it('tells zero and whole numbers whatever their terms', () => {
    expect([isZero(exact('0.00')), isZero(exact('0.01'))]).toEqual([true, false]);
    expect([isWhole(exact('5.00')), isWhole(exact('-5.10')), isWhole(HUNDRED)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each([
    ['1', '2', -1],
    ['2.50', '2.5', 0],
    ['-1', '-2', 1],
    ['0.1', '0.10000000000000000001', -1],
  ])('compares %s with %s', (a, b, expected) => {
    expect(compare(exact(a), exact(b))).toBe(expected);
    expect(compare(exact(b), exact(a))).toBe(expected === 0 ? 0 : -expected);
  });
});

describe('round', () => {
  const cases: readonly (readonly [string, number, Rounding, string])[] = [
    ['1.005', 2, 'half-up', '1.01'],
    ['1.004', 2, 'half-up', '1'],
    ['2.5', 0, 'half-up', '3'],
    ['-2.5', 0, 'half-up', '-3'],
    ['-2.4', 0, 'half-up', '-2'],
    ['53.75', 1, 'half-up', '53.8'],
    ['0.5', 0, 'half-up', '1'],
    ['1234', -2, 'half-up', '1200'],
    ['1250', -2, 'half-up', '1300'],
    ['94.118', 2, 'truncate', '94.11'],
    ['-94.118', 2, 'truncate', '-94.11'],
    ['94.12', 2, 'truncate', '94.12'],
    ['702000', -4, 'away', '710000'],
    ['710000', -4, 'away', '710000'],
    ['0.001', 0, 'away', '1'],
    ['-0.001', 0, 'away', '-1'],
    ['0', 0, 'away', '0'],
  ];
  it.each(cases)('rounds %s to %i places, %s, to %s', (value, decimals, rounding, expected) => {
    expect(equals(round(exact(value), decimals, rounding), exact(expected))).toBe(true);
  });

  it('rounds half away from zero where no rounding is named', () => {
    expect(toNumber(round(exact('106.25'), 1))).toBe(106.3);
    expect(toNumber(round(exact('-106.25'), 1))).toBe(-106.3);
  });
});

describe('floor', () => {
  it.each([
    ['2.999', 2n],
    ['3', 3n],
    ['0', 0n],
    ['-0.1', -1n],
    ['-3', -3n],
    ['-3.5', -4n],
  ])('of %s is %s', (value, expected) => {
    expect(floor(exact(value))).toBe(expected);
  });
});

describe('toNumber', () => {
  it.each([
    [{ num: 2900n, den: 100n }, 29],
    [{ num: 1n, den: 3n }, 1 / 3],
    [{ num: -1n, den: 8n }, -0.125],
    [{ num: 0n, den: 7n }, 0],
    [{ num: 10n ** 30n, den: 10n ** 29n }, 10],
    [{ num: 1n, den: 10n ** 400n }, 0],
    [{ num: 10n ** 400n, den: 1n }, Infinity],
  ])('gives the nearest double of %p', (value, expected) => {
    expect(toNumber(value)).toBe(expected);
  });

  it('rounds a tie between two doubles by every digit that follows', () => {
    // 2^53 + 1 lies halfway between two doubles; the least excess decides upward.
    expect(toNumber(exact('9007199254740993'))).toBe(9007199254740992);
    expect(toNumber(exact('9007199254740993.00000000000000000001'))).toBe(9007199254740994);
    expect(toNumber(exact('-9007199254740993.00000000000000000001'))).toBe(-9007199254740994);
    expect(toNumber(exact('9007199254740992.99999999999999999999'))).toBe(9007199254740992);
  });
});

describe('toFixed', () => {
  it.each([
    ['1.005', 2, '1.01'],
    ['0', 0, '0'],
    ['0', 2, '0.00'],
    ['7.4', 2, '7.40'],
    ['0.05', 1, '0.1'],
    ['-0.05', 1, '-0.1'],
    ['-0.04', 1, '0.0'],
    ['99.995', 2, '100.00'],
    ['-1234.5', 0, '-1235'],
    ['0.007', 3, '0.007'],
  ])('writes %s with %i decimals as %s', (value, decimals, expected) => {
    expect(toFixed(exact(value), decimals)).toBe(expected);
  });
});

describe('decimalsNeeded', () => {
  it.each([
    ['1.50', 10, 1],
    ['1', 10, 0],
    ['0', 10, 0],
    ['0.001', 10, 3],
    ['-36.88', 10, 2],
    ['0.123456789', 4, 4],
  ])('of %s, at most %i, is %i', (value, limit, expected) => {
    expect(decimalsNeeded(exact(value), limit)).toBe(expected);
  });

  it('of a number that never ends is the limit', () => {
    expect(decimalsNeeded({ num: 1n, den: 3n }, 6)).toBe(6);
  });
});
