import fc from 'fast-check';
import { compare, exactFromNumber, exactFromText, ONE, toFixed } from '../base/exact';
import { readFigure } from '../figures/readFigure';
import { METHODS, type Method } from './method';
import { midpoint, periodDoubts, referenceValue, targetOf, type Target } from './target';

function target(text: string, periods = 1): Target {
  const figure = readFigure(text);
  if (figure.kind !== 'number' && figure.kind !== 'bound' && figure.kind !== 'between') {
    throw new Error(`no target: ${figure.kind}`);
  }
  return targetOf(figure, exactFromNumber(periods));
}

describe('targetOf', () => {
  it.each([
    ['34', 1, '34.0 34.0 cao'],
    ['10 nhà', 5, '50.0 50.0 cao nhà'],
    ['>70', 1, '70.0 70.0 strict cao'],
    ['> 95%', 1, '95.0 95.0 strict cao %'],
    ['80% trở lên', 1, '80.0 80.0 cao %'],
    ['dưới 1', 1, '1.0 1.0 strict thap'],
    ['không quá 1', 1, '1.0 1.0 thap'],
    ['650-700', 1, '650.0 700.0 range trong-khoang'],
    ['1,5-2%', 4, '6.0 8.0 range trong-khoang %'],
    ['5-5', 1, '5.0 5.0 range trong-khoang'],
    ['0', 1, '0.0 0.0 cao'],
  ])('of %s over %i periods is %s', (text, periods, expected) => {
    const goal = target(text, periods);
    const shown = [
      toFixed(goal.low, 1),
      toFixed(goal.high, 1),
      ...(goal.isRange ? ['range'] : []),
      ...(goal.strict ? ['strict'] : []),
      goal.method,
      goal.unit,
    ].join(' ');
    expect(shown.trim()).toBe(expected);
  });
});

describe('midpoint', () => {
  it('lies halfway, exactly', () => {
    expect(toFixed(midpoint(target('1,5-2')), 3)).toBe('1.750');
    expect(toFixed(midpoint(target('650-700')), 1)).toBe('675.0');
    expect(toFixed(midpoint(target('7')), 1)).toBe('7.0');
  });
});

describe('referenceValue', () => {
  const cases: readonly (readonly [Method, string, string])[] = [
    ['can-duoi', '9', '2'],
    ['can-tren', '1', '4'],
    ['trung-diem', '1', '3'],
    ['thap', '9', '4'],
    ['thap-tuyen-tinh', '1', '4'],
    ['trong-khoang', '1', '2'],
    ['trong-khoang', '9', '4'],
    ['cao', '1', '2'],
    ['cao', '9', '4'],
  ];
  it.each(cases)('by %s of %s against 2-4 is %s', (method, actual, expected) => {
    const value = exactFromText(actual) ?? ONE;
    expect(toFixed(referenceValue(target('2-4'), method, value), 0)).toBe(expected);
  });

  it('never leaves the range', () => {
    fc.assert(
      fc.property(fc.constantFrom(...METHODS), fc.integer({ min: -9, max: 9 }), (method, n) => {
        const goal = target('2-4');
        const reference = referenceValue(goal, method, exactFromNumber(n));
        expect(compare(reference, goal.low)).toBeGreaterThanOrEqual(0);
        expect(compare(reference, goal.high)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('periodDoubts', () => {
  it('doubts a rate times several periods, and nothing else', () => {
    const five = exactFromNumber(5);
    expect(periodDoubts('%', five)).toEqual([{ code: 'rate-times-periods', detail: '%' }]);
    expect(periodDoubts('‰/năm', five)).toEqual([{ code: 'rate-times-periods', detail: '‰/năm' }]);
    expect(periodDoubts('%', ONE)).toEqual([]);
    expect(periodDoubts('nhà', five)).toEqual([]);
    expect(periodDoubts('', five)).toEqual([]);
  });
});
