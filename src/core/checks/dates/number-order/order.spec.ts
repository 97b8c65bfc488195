import fc from 'fast-check';
import { misplacedIn } from './order';
import type { NumberedDocument } from './series';

/** Documents numbered 1, 2, … with these days of January 2020; 0 is a day that isn't real. */
function numbered(...days: readonly number[]): readonly NumberedDocument[] {
  return days.map((day, i) => ({
    line: i,
    row: i,
    number: i + 1,
    text: String(i + 1),
    date: day === 0 ? undefined : { year: 2020, month: 1, day },
  }));
}

function shown(days: readonly number[]): unknown {
  return misplacedIn(numbered(...days))?.map(({ document, before, after, isSure }) => [
    document.number,
    before?.number,
    after?.number,
    isSure,
  ]);
}

describe('misplacedIn', () => {
  it.each([
    [[], []],
    [[5], []],
    [[1, 1, 2, 3], []],
    [[1, 9, 2, 3], [[2, 1, 3, true]]],
    [[5, 6, 1, 7], [[3, 2, 4, true]]],
    [[1, 3, 2, 4], [[3, 2, 4, false]]],
    [[2, 1], [[2, 1, undefined, false]]],
    [[1, 0, 3], [[2, 1, 3, true]]],
    [[9, 2, 3, 4], [[1, undefined, 2, true]]],
  ])('takes out of %j %j', (days, expected) => {
    expect(shown(days)).toEqual(expected);
  });

  it('leaves a number with two dates undecided, and takes a repeated document once', () => {
    const [first, second] = numbered(3, 5);
    if (first === undefined || second === undefined) throw new Error('two documents');
    expect(misplacedIn([first, { ...second, number: 1 }])).toBeUndefined();
    expect(misplacedIn([first, { ...first, row: 7 }, second])).toEqual([]);
  });

  it('leaves rising dates, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 40 }), (days) => {
        const out = new Set(misplacedIn(numbered(...days))?.map(({ document }) => document.number));
        const left = days.filter((_, i) => !out.has(i + 1));
        expect(left).toEqual([...left].sort((a, b) => a - b));
        expect(left).not.toContain(0);
      }),
    );
  });
});
