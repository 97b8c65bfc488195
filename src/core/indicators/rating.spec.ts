import fc from 'fast-check';
import { compare, exactFromNumber, exactFromText, HUNDRED } from '../base/exact';
import { readFigure } from '../figures/readFigure';
import { attainment } from './attainment';
import { METHODS, type Method } from './method';
import { rating, type RatingMoment } from './rating';

interface Options {
  readonly method?: Method;
  readonly periods?: number;
  readonly unit?: string;
}

const RUNNING: RatingMoment = { kind: 'running' };
const FINAL: RatingMoment = { kind: 'final' };

function shareOf(percent: string): RatingMoment {
  const share = exactFromText(percent);
  if (share === undefined) throw new Error(`not a number: ${percent}`);
  return { kind: 'share', share: { num: share.num, den: share.den * 100n } };
}

function rate(actual: string, target: string, moment: RatingMoment, options: Options = {}) {
  const { method, periods, unit } = options;
  return rating({
    actual: readFigure(actual),
    target: readFigure(target),
    method,
    periods: periods === undefined ? undefined : exactFromNumber(periods),
    moment,
    unit,
  });
}

describe('rating', () => {
  it.each([
    // More is better by default.
    ['36,88', '34', {}, 'vuot'],
    ['34', '34', {}, 'dat'],
    ['34,0', '34', {}, 'dat'],
    ['33,999', '34', {}, 'chua-dat'],
    ['0', '5', {}, 'chua-dat'],
    ['0', '0', {}, 'dat'],
    ['-1', '-2', {}, 'vuot'],
    // Strict targets need more than equal.
    ['97', '> 95', {}, 'vuot'],
    ['95', '> 95', {}, 'chua-dat'],
    ['40', '>40 triệu đồng/ha', {}, 'chua-dat'],
    ['40,01', '>40 triệu đồng/ha', {}, 'vuot'],
    ['70.0', 'Trên 70%(738)', {}, 'chua-dat'],
    ['80', '80% trở lên', {}, 'dat'],
    // At most: less is better.
    ['0,8', 'dưới 1', {}, 'vuot'],
    ['1', 'dưới 1', {}, 'chua-dat'],
    ['1', 'không quá 1', {}, 'dat'],
    ['1,1', 'không quá 1', {}, 'chua-dat'],
    ['5', '4', { method: 'thap' }, 'chua-dat'],
    ['4', '4', { method: 'thap' }, 'dat'],
    ['3', '4', { method: 'thap' }, 'vuot'],
    ['3', '4', { method: 'thap-tuyen-tinh' }, 'vuot'],
    // Zero needs no division.
    ['0', '0', { method: 'thap' }, 'dat'],
    ['1', '0', { method: 'thap' }, 'chua-dat'],
    ['1', '0', {}, 'vuot'],
    // Out of the same whole.
    ['7/9', '8/9', {}, 'chua-dat'],
    ['8/9', '8/9', {}, 'dat'],
    ['9/9', '8/9', {}, 'vuot'],
    // Ranges.
    ['0,3', '0,2-2,0', {}, 'dat'],
    ['0,2', '0,2-2,0', {}, 'dat'],
    ['2', '0,2-2,0', {}, 'dat'],
    ['2,1', '0,2-2,0', {}, 'vuot'],
    ['0,1', '0,2-2,0', {}, 'chua-dat'],
    ['1', '2-4', { method: 'thap' }, 'vuot'],
    ['4', '2-4', { method: 'thap' }, 'dat'],
    ['5', '2-4', { method: 'thap' }, 'chua-dat'],
    ['581,4', '650-700', { method: 'can-tren' }, 'chua-dat'],
    ['650', '650-700', { method: 'can-duoi' }, 'dat'],
    ['675', '650-700', { method: 'can-duoi' }, 'vuot'],
    ['675', '650-700', { method: 'trung-diem' }, 'dat'],
    ['675', '650-700', { method: 'can-tren' }, 'chua-dat'],
    // Periods.
    ['44', '10', { periods: 5 }, 'chua-dat'],
    ['50', '10', { periods: 5 }, 'dat'],
    ['1.020/750', '150', { periods: 5 }, 'vuot'],
    // n out of N.
    ['17/19', '17', {}, 'dat'],
    ['17/20', '85%', {}, 'dat'],
    ['17/20', '85', { unit: '%' }, 'dat'],
    ['17/20', '>85%', {}, 'chua-dat'],
    ['3/1.000', '3‰', {}, 'dat'],
    ['2/1.000', '3‰', {}, 'chua-dat'],
    ['2/1.000', '3', { unit: '‰', method: 'thap' }, 'vuot'],
    // Units of one kind are brought together.
    ['9,2‰', '1%', {}, 'chua-dat'],
    ['9,2‰', '1', { unit: '%' }, 'chua-dat'],
    ['1.200 triệu đồng', '1 tỷ đồng', {}, 'vuot'],
    ['04 bậc', '4 bậc', {}, 'dat'],
    // Words.
    ['Giữ vững', '18', {}, 'dat'],
    ['Đạt', '> 95', {}, 'dat'],
    ['Đảm bảo', 'Đảm bảo', {}, 'dat'],
    ['Loại A', 'loại a', {}, 'dat'],
    ['Chưa đạt', 'Đạt', {}, 'chua-dat'],
    ['Không đạt', '5', {}, 'chua-dat'],
  ] as const)('%s of %s with %j is %s', (actual, target, options: Options, expected) => {
    expect(rate(actual, target, RUNNING, options)).toBe(expected);
  });

  it.each([
    ['', '5'],
    ['5', ''],
    ['', ''],
    ['-', '5'],
    ['5', '-'],
    ['Loại A', 'Loại B'],
    ['Loại A', '5'],
    ['Đạt', ''],
    ['5', 'Đảm bảo'],
    ['5-6', '4'],
    ['5', '17/19'],
    ['5 người', '4 hộ'],
    ['5 người 3 hộ', '4'],
    ['5', '1.2.3'],
    ['5/0', '80%'],
  ])('says nothing of %s against %s', (actual, target) => {
    expect(rate(actual, target, RUNNING)).toBeUndefined();
  });

  it.each([
    ['36', '34', 'vuot'],
    ['34', '34', 'dat'],
    ['33', '34', 'khong-dat'],
    ['40', '>40', 'khong-dat'],
    ['Chưa đạt', 'Đạt', 'khong-dat'],
    ['Đạt', '5', 'dat'],
    ['1', 'dưới 1', 'khong-dat'],
  ])('at the end of the period %s of %s is %s', (actual, target, expected) => {
    expect(rate(actual, target, FINAL)).toBe(expected);
  });

  it.each([
    // Half a year: 43 of 70 is ahead of 35, 43 of 90 behind 45.
    ['43', '70', '50', {}, 'dat-tien-do'],
    ['43', '90', '50', {}, 'cham-tien-do'],
    ['35', '70', '50', {}, 'dat-tien-do'],
    ['35', '>70', '50', {}, 'cham-tien-do'],
    ['9427', '17297', '50', {}, 'dat-tien-do'],
    // A quarter, nine months.
    ['25', '100', '25', {}, 'dat-tien-do'],
    ['24,9', '100', '25', {}, 'cham-tien-do'],
    ['75', '100', '75', {}, 'dat-tien-do'],
    // Rates are expected in full.
    ['85%', '80%', '50', {}, 'dat-tien-do'],
    ['60%', '80%', '50', {}, 'cham-tien-do'],
    ['60', '80', '50', { unit: '%' }, 'cham-tien-do'],
    ['17/20', '90%', '50', {}, 'cham-tien-do'],
    // What may happen at most in a year may happen half as often in half a year.
    ['5', 'không quá 10', '50', {}, 'dat-tien-do'],
    ['6', 'không quá 10', '50', {}, 'cham-tien-do'],
    // Ranges and periods shrink alike.
    ['330', '650-700', '50', {}, 'dat-tien-do'],
    ['320', '650-700', '50', {}, 'cham-tien-do'],
    ['25', '10', '50', { periods: 5 }, 'dat-tien-do'],
    // Words.
    ['Giữ vững', '18', '50', {}, 'dat-tien-do'],
    ['Chưa đạt', '18', '50', {}, 'cham-tien-do'],
  ] as const)(
    '%s of %s at %s% of the year with %j is %s',
    (actual, target, share, options: Options, expected) => {
      expect(rate(actual, target, shareOf(share), options)).toBe(expected);
    },
  );

  it('agrees with attainment wherever that is a plain percentage', () => {
    const figure = fc.integer({ min: 1, max: 400 }).map((n) => String(n / 4).replace('.', ','));
    fc.assert(
      fc.property(figure, figure, fc.constantFrom(...METHODS), (actual, target, method) => {
        const result = attainment({
          actual: readFigure(actual),
          target: readFigure(target),
          method,
        });
        if (result.kind !== 'percent') throw new Error(result.kind);
        const standing = compare(result.percent, HUNDRED);
        const expected = standing > 0 ? 'vuot' : standing === 0 ? 'dat' : 'chua-dat';
        expect(rate(actual, target, RUNNING, { method })).toBe(expected);
      }),
    );
  });
});
