import fc from 'fast-check';
import { excelError, formatted } from '../../test/support/callFunction';
import { sentence, shown } from '../../test/support/shown';
import { gopKy } from './GOPKY';

const YEAR = [[10, 20, '', 5, null, 40]];

function over(series: unknown[][], ...options: readonly unknown[]): unknown {
  const [kind, first, last] = options.map((option) => (option === null ? undefined : [[option]]));
  return shown(gopKy(series, kind, first, last))[0]?.[0];
}

describe('GOPKY', () => {
  it.each([
    ['the sum by default', YEAR, [], 75],
    ['the sum', YEAR, ['tong'], 75],
    ['the last figure', YEAR, ['cuoi'], 40],
    ['the average of the figures there are', YEAR, ['binh-quan'], 18.75],
    ['the largest', YEAR, ['lon-nhat'], 40],
    ['the smallest', YEAR, ['nho-nhat'], 5],
    ['the word in another spelling', YEAR, ['Bình quân'], 18.75],
    ['from the second place on', YEAR, ['tong', 2], 65],
    ['up to the second place', YEAR, ['tong', null, 2], 30],
    ['a stretch', YEAR, ['tong', 2, 4], 25],
    ['the last figure of a stretch that ends blank', YEAR, ['cuoi', 1, 5], 5],
    ['places that the host hands over as 0', YEAR, [0, 0, 0], 75],
    ['a column', [[1], [2], [3]], [], 6],
    ['decimals exactly', [[0.1, 0.2]], [], 0.3],
    ['figures as text', [['1.234,5', '0,5']], [], 1235],
    ['money in the unit of the first', [['1 tỷ đồng', '500 triệu đồng']], [], 1.5],
    ['zeros', [[0, 0]], ['binh-quan'], 0],
    ['negative figures', [[-3, -1]], ['lon-nhat'], -1],
    ['values that come as objects', [[formatted(1), { basicValue: 2 }]], [], 3],
    ['one cell', [[7]], ['binh-quan'], 7],
    ['blanks only', [['', null, '']], [], ''],
    ['a stretch of blanks', YEAR, ['tong', 3, 3], ''],
    ['the last figure behind words', [['Giữ vững', 3]], ['cuoi'], 3],
  ])('gives %s', (_name, series, options, expected) => {
    expect(over(series, ...options)).toBe(expected);
  });

  it.each([
    ['an error among the figures', [[1, excelError('#DIV/0!')]], [], '#DIV/0!'],
    ['words', [[1, 'Giữ vững']], [], '#N/A'],
    ['a range', [[1, '2-3']], [], '#N/A'],
    ['different units', [['1 hộ', '2 người']], [], '#N/A'],
    ['an unreadable figure', [[1, '31/12/2020']], [], '#VALUE!'],
    ['a wrong word', YEAR, ['trung-vi'], '#VALUE!'],
    ['a place beyond the range', YEAR, ['tong', 1, 7], '#NUM!'],
    ['a negative place', YEAR, ['tong', -1], '#NUM!'],
    ['half a place', YEAR, ['tong', 1.5], '#NUM!'],
    ['a stretch that ends before it begins', YEAR, ['tong', 4, 2], '#NUM!'],
    ['a place in words', YEAR, ['tong', 'đầu'], '#VALUE!'],
    ['an error as the place', YEAR, ['tong', excelError('#N/A')], '#N/A'],
  ])('gives an error for %s', (_name, series, options, expected) => {
    expect(over(series, ...options)).toBe(expected);
  });

  it('leaves errors outside the stretch alone', () => {
    expect(over([[excelError('#N/A'), 2, 3]], 'tong', 2)).toBe(5);
  });

  it('gives running sums for a column of ends', () => {
    expect(shown(gopKy([[1, 2, 3, 4]], undefined, undefined, [[1], [2], [4]]))).toEqual([
      [1],
      [3],
      [10],
    ]);
  });

  it('refuses places that do not fit each other', () => {
    expect(shown(gopKy([[1, 2]], undefined, [[1], [2]], [[1], [2], [2]]))).toEqual([['#VALUE!']]);
  });

  it('lists the right words with a wrong one', () => {
    expect(sentence(gopKy(YEAR, [['trung-vi']]))).toBe(
      'Không hiểu “trung-vi”. Chọn một trong: tong, cuoi, binh-quan, lon-nhat, nho-nhat.',
    );
  });

  it('sums two-decimal figures as whole hundredths do', () => {
    const cents = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(cents, (values) => {
        const sum = values.reduce((total, value) => total + value, 0) / 100;
        expect(gopKy([values.map((value) => value / 100)])[0]?.[0]).toBe(sum + 0);
      }),
    );
  });
});
