import fc from 'fast-check';
import { toNumber } from '../base/exact';
import { readCell } from '../figures/readCell';
import { readFigure } from '../figures/readFigure';
import { aggregate, AGGREGATIONS, parseAggregation } from './aggregate';

function over(texts: readonly string[], kind: (typeof AGGREGATIONS)[number]): unknown {
  const result = aggregate(texts.map(readFigure), kind);
  return result.kind === 'value' ? toNumber(result.value) : result.kind;
}

describe('aggregate', () => {
  it.each([
    [['1', '', '4'], 'tong', 5],
    [['1', '', '4', '-'], 'cuoi', 4],
    [['1', '', '4'], 'binh-quan', 2.5],
    [['1', '7', '4'], 'lon-nhat', 7],
    [['1', '-7', '4'], 'nho-nhat', -7],
    [['1 tỷ đồng', '500 triệu đồng'], 'lon-nhat', 1],
    [['', '-'], 'tong', 'blank'],
    [[], 'cuoi', 'blank'],
    [['1', 'Đạt'], 'tong', 'not-available'],
    [['Đạt', '1'], 'cuoi', 1],
    [['1', '31/12/2020'], 'tong', 'unreadable'],
  ] as const)('of %j by %s is %j', (texts, kind, expected) => {
    expect(over(texts, kind)).toBe(expected);
  });

  it('lies between the smallest and the largest for an average', () => {
    const numbers = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(numbers, (values) => {
        const figures = values.map((value) => readCell(value / 100));
        const [average, least, most] = (['binh-quan', 'nho-nhat', 'lon-nhat'] as const).map(
          (kind) => {
            const result = aggregate(figures, kind);
            return result.kind === 'value' ? toNumber(result.value) : NaN;
          },
        );
        expect(average).toBeGreaterThanOrEqual(least ?? NaN);
        expect(average).toBeLessThanOrEqual(most ?? NaN);
      }),
    );
  });

  it('reads its own words', () => {
    expect(AGGREGATIONS.map(parseAggregation)).toEqual(AGGREGATIONS);
    expect(parseAggregation('Lớn nhất')).toBe('lon-nhat');
    expect(parseAggregation('trung vị')).toBeUndefined();
  });
});
