import fc from 'fast-check';
import { equals, toFixed } from '../base/exact';
import { readNumeral, takeNumeral, type Numeral } from './numeral';

/** Value with its decimals, then each doubt and what else it can be: `17.68 decimal-point 17680`. */
function show(numeral: Numeral | undefined): string {
  if (numeral === undefined) return 'no number';
  const doubts = numeral.doubts.map(({ code, alternative }) =>
    alternative === undefined ? code : `${code} ${toFixed(alternative, 0)}`,
  );
  return [toFixed(numeral.value, numeral.decimals), ...doubts].join(' ');
}

describe('readNumeral', () => {
  it.each([
    // Decimal comma, thousands by points or spaces.
    ['0', '0'],
    ['7', '7'],
    ['03', '3'],
    ['1234', '1234'],
    ['7,40', '7.40'],
    ['0,125', '0.125'],
    ['1.234', '1234'],
    ['1.234,5', '1234.5'],
    ['1.231,2', '1231.2'],
    ['14.854,7', '14854.7'],
    ['1.973.949', '1973949'],
    ['138.789.000.000', '138789000000'],
    ['1 500', '1500'],
    ['1 234 567', '1234567'],
    ['1 500,25', '1500.25'],
    ['17.889', '17889'],
    ['10.000', '10000'],
    // A lone 0 before the point makes a decimal mark of it.
    ['0.125', '0.125 decimal-point'],
    ['0.5', '0.5 decimal-point'],
    // Another number of digits behind the point: a decimal mark, and a doubt.
    ['17.68', '17.68 decimal-point 17680'],
    ['1.95', '1.95 decimal-point 1950'],
    ['13.10', '13.10 decimal-point 13100'],
    ['21.00', '21.00 decimal-point 21000'],
    ['70.0', '70.0 decimal-point 70000'],
    ['1234.5', '1234.5 decimal-point'],
    ['1.2345', '1.2345 decimal-point'],
    // A comma before exactly three digits: a decimal mark, and a doubt.
    ['1,994', '1.994 comma-three-digits 1994'],
    ['28,333', '28.333 comma-three-digits 28333'],
    ['1234,567', '1234.567'],
    // Commas for thousands.
    ['1,234,567', '1234567 comma-thousands'],
    ['1,234.5', '1234.5 english-separators'],
    ['1,234,567.89', '1234567.89 english-separators'],
    // Signs.
    ['-1,4', '-1.4'],
    ['−1,4', '-1.4'],
    ['- 1,4', '-1.4'],
    ['+13,2', '13.2'],
    ['-1,994', '-1.994 comma-three-digits -1994'],
    ['-0', '0'],
  ])('reads %s as %s', (text, expected) => {
    expect(show(readNumeral(text))).toBe(expected);
  });

  it.each([
    '1.23.4',
    '1.234.5',
    '1.234.56',
    '12 34',
    '1 5000',
    '1234 567',
    '1.020 500',
    '1,23,456',
    '1,2,3',
    '1.234,5,6',
    '12.34,5',
    '12,34.5',
    '1,234.5.6',
    '0.125.000',
    ',5',
    '5,',
    '.5',
    '5.',
    '',
    '-',
    'x',
  ])('finds no number in "%s"', (text) => {
    expect(readNumeral(text)).toBeUndefined();
  });

  it('reads every whole number grouped by points or by spaces, without a doubt', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 18n }),
        fc.constantFrom('.', ' '),
        (value, mark) => {
          const text = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
          const numeral = readNumeral(text);
          expect(numeral?.doubts).toEqual([]);
          expect(numeral !== undefined && equals(numeral.value, { num: value, den: 1n })).toBe(
            true,
          );
        },
      ),
    );
  });

  it('names the whole text in its doubts', () => {
    expect(readNumeral('-1,994')?.doubts[0]?.detail).toBe('-1,994');
  });

  it('reads a negative as the positive turned round, doubts and all', () => {
    const text = fc
      .array(fc.constantFrom('0', '1', '5', '25', '125', '1234', '.', ',', ' '), { maxLength: 6 })
      .map((parts) => parts.join(''))
      .filter((joined) => /^\d/.test(joined));
    fc.assert(
      fc.property(text, (source) => {
        const plain = readNumeral(source);
        const turned = readNumeral(`-${source}`);
        expect(turned === undefined).toBe(plain === undefined);
        if (plain === undefined || turned === undefined) return;
        expect(turned.value).toEqual({ num: -plain.value.num, den: plain.value.den });
        expect(turned.doubts.map((doubt) => doubt.alternative?.num)).toEqual(
          plain.doubts.map((doubt) => doubt.alternative && -doubt.alternative.num),
        );
      }),
    );
  });
});

describe('takeNumeral', () => {
  it.each([
    ['13.000 tấn', '13000', ' tấn'],
    ['14.854,7ha', '14854.7', 'ha'],
    ['1 500 người', '1500', ' người'],
    ['18%/năm', '18', '%/năm'],
    ['0,30%0/năm', '0.30', '%0/năm'],
    ['650-700', '650', '-700'],
    ['1.020/750', '1020', '/750'],
    ['-5 điểm', '-5', ' điểm'],
    ['5 2019', '5', ' 2019'],
    ['15. Thu', '15', ' Thu'],
    ['5, 6', '5', ' 6'],
  ])('takes the number from the front of "%s"', (text, value, rest) => {
    const taken = takeNumeral(text);
    expect(taken?.rest).toBe(rest);
    expect(show(taken?.numeral)).toBe(value);
  });

  it('says so where the separators make no number', () => {
    expect(takeNumeral('1.23.4 tấn')).toEqual({ numeral: undefined, rest: ' tấn' });
  });

  it.each(['', 'tấn 5', '%', '–5'])('gives nothing where "%s" does not begin with one', (text) => {
    expect(takeNumeral(text)).toBeUndefined();
  });
});
