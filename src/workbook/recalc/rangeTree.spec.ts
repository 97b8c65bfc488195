import fc from 'fast-check';
import { intersects, type RangeRef } from '../../core/base/address';
import { RangeSweep, RangeTree } from './rangeTree';

const rectangle = fc
  .tuple(fc.nat(60), fc.nat(30), fc.nat(20), fc.nat(20))
  .map(([top, left, height, width]): RangeRef => ({
    top,
    left,
    bottom: top + height,
    right: left + width,
  }));

test('a sweep finds every range that meets a rectangle, and each only once', () => {
  fc.assert(
    fc.property(
      fc.array(rectangle, { maxLength: 600 }),
      fc.array(rectangle, { minLength: 1, maxLength: 5 }),
      (ranges, areas) => {
        const sweep = new RangeSweep(
          new RangeTree(ranges.map((range, owner) => ({ range, owner }))),
        );
        const rest = new Set(ranges.keys());
        for (const area of areas) {
          const found: number[] = [];
          sweep.take(area, (owner) => found.push(owner));
          const expected = [...rest].filter((i) => {
            const range = ranges[i];
            return range !== undefined && intersects(range, area);
          });
          expect(found.sort((a, b) => a - b)).toEqual(expected);
          expected.forEach((i) => rest.delete(i));
        }
      },
    ),
  );
});
