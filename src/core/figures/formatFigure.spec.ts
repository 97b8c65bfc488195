import fc from 'fast-check';
import { equals, exactFromNumber, exactFromText, ONE, type Exact } from '../base/exact';
import { formatNumber, formatTrimmed } from './formatFigure';
import { readFigure } from './readFigure';

function exact(text: string): Exact {
  const value = exactFromText(text);
  if (value === undefined) throw new Error(`not a decimal: ${text}`);
  return value;
}

describe('formatNumber', () => {
  it.each([
    ['0', 0, '0'],
    ['0', 2, '0,00'],
    ['5', 0, '5'],
    ['7.4', 2, '7,40'],
    ['999', 0, '999'],
    ['1000', 0, '1.000'],
    ['9427', 0, '9.427'],
    ['1234.5', 2, '1.234,50'],
    ['123456', 1, '123.456,0'],
    ['1234567', 0, '1.234.567'],
    ['138789000000', 0, '138.789.000.000'],
    ['14854.7', 1, '14.854,7'],
    ['1.005', 2, '1,01'],
    ['0.125', 3, '0,125'],
    ['999.5', 0, '1.000'],
    ['999.995', 2, '1.000,00'],
    ['-1994', 0, '-1.994'],
    ['-1.4', 1, '-1,4'],
    ['-0.5', 0, '-1'],
    ['-0.04', 1, '0,0'],
    ['-123456.789', 3, '-123.456,789'],
  ])('writes %s with %i decimals as %s', (value, decimals, expected) => {
    expect(formatNumber(exact(value), decimals)).toBe(expected);
  });

  it('rounds a number that never ends', () => {
    expect(formatNumber({ num: 200n, den: 3n }, 2)).toBe('66,67');
  });

  it('writes what readFigure reads back as the same value', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.integer({ min: 0, max: 6 }),
        (digits, decimals) => {
          const value = { num: digits, den: 10n ** BigInt(decimals) };
          const figure = readFigure(formatNumber(value, decimals));
          if (figure.kind !== 'number') throw new Error(`read as ${figure.kind}`);
          expect(equals(figure.value, value)).toBe(true);
          expect(figure.decimals).toBe(decimals);
          // The one doubt that remains: "1,994" is also how some write 1994.
          const codes = figure.doubts.map((doubt) => doubt.code);
          const short = decimals === 3 && /^-?[1-9]\d{0,2},/.test(formatNumber(value, decimals));
          expect(codes).toEqual(short ? ['comma-three-digits'] : []);
        },
      ),
    );
  });
});

describe('formatTrimmed', () => {
  it.each([
    ['54.50', 2, '54,5'],
    ['54.00', 2, '54'],
    ['9427', 2, '9.427'],
    ['46.73', 2, '46,73'],
    ['46.735', 2, '46,74'],
    ['46.999', 2, '47'],
    ['1200', 2, '1.200'],
    ['100', 0, '100'],
    ['0', 4, '0'],
    ['-1.40', 2, '-1,4'],
    ['-0.001', 2, '0'],
    ['1234.5', 6, '1.234,5'],
  ])('writes %s with at most %i decimals as %s', (value, most, expected) => {
    expect(formatTrimmed(exact(value), most)).toBe(expected);
  });

  it('rounds a number that never ends', () => {
    expect(formatTrimmed({ num: 199400n, den: 1875n }, 2)).toBe('106,35');
  });

  it('writes an exact double without its binary noise', () => {
    expect(formatTrimmed(exactFromNumber(0.1 + 0.2), 6)).toBe('0,3');
    expect(formatTrimmed(ONE, 6)).toBe('1');
  });
});
