import { assert, constant, integer, property, array, oneof } from 'fast-check';
import { shown } from '../../../test/support/shown';
import { spill } from './spill';

/** Shows which cells met: blanks as `_`. */
const meet = (...args: readonly unknown[]): unknown =>
  shown(
    spill(args, (cells) =>
      cells.map((cell) => (typeof cell === 'object' ? cell.error : (cell ?? '_'))).join(' '),
    ),
  );

describe('spill', () => {
  it.each([
    ['a scalar with a scalar', [1, 2], [['1 2']]],
    ['a column with a scalar', [[[1], [2]], 9], [['1 9'], ['2 9']]],
    ['a row with a scalar', [[[1, 2]], 9], [['1 9', '2 9']]],
    [
      'a column with a row',
      [[['a'], ['b']], [[1, 2]]],
      [
        ['a 1', 'a 2'],
        ['b 1', 'b 2'],
      ],
    ],
    [
      'a column with a block',
      [
        [['a'], ['b']],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [
        ['a 1', 'a 2'],
        ['b 3', 'b 4'],
      ],
    ],
    ['an argument left out', [[[1], [2]], null], [['1 _'], ['2 _']]],
    ['a range that is blank all over', [[[''], [null]], 9], [['_ 9']]],
    [
      'rows that are blank in one range only',
      [
        [[1], ['']],
        [[''], [2]],
      ],
      [['1 _'], ['_ 2']],
    ],
    [
      'two columns of different lengths',
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      [['#VALUE!']],
    ],
    ['a row and a block of different widths', [[[1, 2]], [[1, 2, 3]]], [['#VALUE!']]],
    ['rows of different lengths', [[[1, 2], [3]]], [['#VALUE!']]],
  ])('lays %s over each other', (_name, args, expected) => {
    expect(meet(...args)).toEqual(expected);
  });

  it('keeps the first error of a cell without calling the function there', () => {
    const seen: unknown[] = [];
    const result = spill([[[1], [{ type: 'Error', basicValue: '#NUM!' }], [3]], 9], ([first]) => {
      seen.push(first);
      return true;
    });
    expect(shown(result)).toEqual([[true], ['#NUM!'], [true]]);
    expect(seen).toEqual([1, 3]);
  });

  it('gives as many rows as there are up to the last one that holds something', () => {
    const cell = oneof(integer(), constant(''), constant(null));
    assert(
      property(array(cell, { minLength: 1, maxLength: 30 }), (column) => {
        const result = spill([column.map((value) => [value])], ([value]) => value ?? '');
        const last = column.findLastIndex((value) => value !== '' && value !== null);
        expect(result.map(([value]) => value)).toEqual(
          column.slice(0, Math.max(1, last + 1)).map((value) => value ?? ''),
        );
      }),
    );
  });
});
