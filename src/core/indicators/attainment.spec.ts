import fc from 'fast-check';
import { exactFromNumber, round, toFixed, toNumber } from '../base/exact';
import { readFigure } from '../figures/readFigure';
import { attainment } from './attainment';
import { parseMethod, type Method } from './method';

interface Options {
  readonly method?: Method;
  readonly periods?: number;
  readonly unit?: string;
  readonly actualUnit?: string;
}

function attain(actual: string, target: string, options: Options = {}): string {
  const { method, periods, unit, actualUnit } = options;
  const result = attainment({
    actual: readFigure(actual),
    target: readFigure(target),
    method,
    periods: periods === undefined ? undefined : exactFromNumber(periods),
    unit,
    actualUnit,
  });
  if (result.kind === 'percent') return toFixed(result.percent, 2);
  if (result.kind === 'not-available') return result.reason;
  if (result.kind === 'division-by-zero' || result.kind === 'negative') {
    return `${result.kind}: ${result.which}`;
  }
  return result.kind;
}

describe('attainment', () => {
  it.each([
    // The default: actual over target.
    ['36,88', '34', {}, '108.47'],
    ['29', '100', {}, '29.00'],
    ['610', '300', {}, '203.33'],
    ['97', '> 95', {}, '102.11'],
    ['0', '5', {}, '0.00'],
    ['-5', '10', {}, '-50.00'],
    // At most: target over actual.
    ['0,8', 'dưới 1', {}, '125.00'],
    ['1,25', 'không quá 1%', {}, '80.00'],
    ['5', '4', { method: 'thap' }, '80.00'],
    // Less is better, linear.
    ['5', '5', { method: 'thap-tuyen-tinh' }, '100.00'],
    ['10', '5', { method: 'thap-tuyen-tinh' }, '0.00'],
    ['0', '5', { method: 'thap-tuyen-tinh' }, '200.00'],
    ['-1', '-2', { method: 'thap-tuyen-tinh' }, '50.00'],
    // Ranges.
    ['0,3', '0,2-2,0', {}, '100.00'],
    ['0,2', '0,2-2,0', {}, '100.00'],
    ['2', '0,2-2,0', {}, '100.00'],
    ['0,1', '0,2-2,0', {}, '50.00'],
    ['3', '0,2-2,0', {}, '150.00'],
    ['581,4', '650-700', { method: 'can-tren' }, '83.06'],
    ['581,4', '650-700', { method: 'can-duoi' }, '89.45'],
    ['581,4', '650-700', { method: 'trung-diem' }, '86.13'],
    ['675', '650-700', { method: 'can-tren' }, '96.43'],
    ['3,92', '1,5-2', { method: 'trung-diem', periods: 4 }, '56.00'],
    ['1', '2-4', { method: 'thap' }, '100.00'],
    ['4', '2-4', { method: 'thap' }, '100.00'],
    ['5', '2-4', { method: 'thap' }, '80.00'],
    // Per-period targets.
    ['44', '10', { periods: 5 }, '88.00'],
    ['1.020/750', '150', { periods: 5 }, '136.00'],
    // n out of N.
    ['17/19', '', {}, '89.47'],
    ['17/19', '19', {}, '89.47'],
    ['17/19', '20', {}, '85.00'],
    ['17/20', '80%', {}, '106.25'],
    // Both out of the same whole: n against n'.
    ['7/9', '7/9', {}, '100.00'],
    ['18/19', '19/19', {}, '94.74'],
    ['7/9', '8/9', {}, '87.50'],
    ['8/9', '7/9', { method: 'thap' }, '87.50'],
    ['7/9', '8/10', {}, 'target-is-fraction'],
    ['7/9', '8/9', { periods: 5 }, 'target-is-fraction'],
    ['0/9', '0/9', {}, 'division-by-zero: target'],
    // Words.
    ['Giữ vững', '18', {}, '100.00'],
    ['Đảm bảo', 'Đảm bảo', {}, '100.00'],
    ['bảo đảm', 'Giữ vững', {}, '100.00'],
    ['Loại A', 'loại a', {}, '100.00'],
    ['Loại A', 'Loại B', {}, 'words-differ'],
    ['Hạng nhất', 'hạng nhất', {}, '100.00'],
    ['Chưa đạt', 'Đạt', {}, 'words-not-reached'],
    ['5', 'Đảm bảo', {}, 'number-against-words'],
    // Units of one kind are brought together.
    ['9,2‰', '1%', {}, '92.00'],
    ['1.200 triệu đồng', '1 tỷ đồng', {}, '120.00'],
    ['04 bậc', '4 bậc', {}, '100.00'],
    ['9,2‰', '1', { unit: '%' }, '92.00'],
    // 1.150 of 1.200.
    ['1,15 nghìn người', '1.200 người', {}, '95.83'],
    ['1,15 nghìn tấn', '1.200', { unit: 'Tấn' }, '95.83'],
    // Those of different kinds do not compare.
    ['81 nhà', '100%', {}, 'units-differ'],
    ['81', '100%', { unit: 'Nhà', actualUnit: 'Nhà' }, 'units-differ'],
    ['81%', '100%', { unit: 'Nhà', actualUnit: 'Nhà' }, '81.00'],
    ['5 ha', '4 tấn', {}, 'units-differ'],
    ['1,15 nghìn người', '1.200 hộ', {}, 'units-differ'],
    // Nothing to compute.
    ['', '5', {}, 'blank'],
    ['5', '', {}, 'blank'],
    ['5', '0', {}, 'division-by-zero: target'],
    ['0', '5', { method: 'thap' }, 'division-by-zero: actual'],
    ['-1', '-2', {}, 'negative: target'],
    ['-1', '2', { method: 'thap' }, 'negative: actual'],
    ['5-6', '4', {}, 'actual-is-range'],
    ['5', '17/19', {}, 'target-is-fraction'],
    ['5 người 3 hộ', '4', {}, 'unreadable'],
  ] as const)('%s of %s with %j gives %s', (actual, target, options: Options, expected) => {
    expect(attain(actual, target, options)).toBe(expected);
  });

  it('raises a doubt when n of n/N stands beside another plan', () => {
    const result = attainment({ actual: readFigure('17/19'), target: readFigure('20') });
    expect(result.kind === 'percent' && result.doubts.map((doubt) => doubt.code)).toEqual([
      'fraction-of-other-total',
    ]);
  });

  it('raises a doubt when a rate is multiplied by periods', () => {
    const result = attainment({
      actual: readFigure('3,92'),
      target: readFigure('1,5-2%'),
      method: 'trung-diem',
      periods: exactFromNumber(4),
    });
    expect(result.kind === 'percent' && result.doubts.map((doubt) => doubt.code)).toEqual([
      'rate-times-periods',
    ]);
  });

  it('raises a doubt when the units may be two names of one thing', () => {
    const result = attainment({ actual: readFigure('5 người'), target: readFigure('4 lao động') });
    expect(result.kind === 'percent' && result.doubts.map((doubt) => doubt.code)).toEqual([
      'units-differ',
    ]);
  });

  it('is exact: twice the actual is twice the percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (a, t) => {
        const once = attainment({ actual: readFigure(String(a)), target: readFigure(String(t)) });
        const twice = attainment({
          actual: readFigure(String(2 * a)),
          target: readFigure(String(t)),
        });
        if (once.kind !== 'percent' || twice.kind !== 'percent') throw new Error('no percentage');
        expect(twice.percent.num * once.percent.den).toBe(
          2n * once.percent.num * twice.percent.den,
        );
      }),
    );
  });

  it('rounds half up and not before', () => {
    const result = attainment({ actual: readFigure('85'), target: readFigure('80') });
    if (result.kind !== 'percent') throw new Error('no percentage');
    expect(toNumber(round(result.percent, 1))).toBe(106.3);
  });
});

describe('parseMethod', () => {
  it.each([
    ['cao', 'cao'],
    ['THẤP', 'thap'],
    ['thấp tuyến tính', 'thap-tuyen-tinh'],
    ['trong_khoang', 'trong-khoang'],
    ['Cận trên', 'can-tren'],
    ['Trung điểm', 'trung-diem'],
    ['nhanh', undefined],
    ['', undefined],
  ])('reads %s as %s', (word, method) => {
    expect(parseMethod(word)).toBe(method);
  });
});
