import type { CellContent } from '../../../core/model/plan';
import { ContentColumn, UNCHANGED, type ContentRun } from './contentColumn';

/** One column of a block from a row on; `old` is empty unless it is given. */
function run(
  top: number,
  values: readonly CellContent[],
  old: readonly CellContent[] = [],
): ContentRun {
  const lines = values.map((value) => [value]);
  const before = values.map((_, i) => [old[i]]);
  return { top, bottom: top + values.length - 1, place: 0, old: before, values: lines };
}

function columnOf(...runs: readonly ContentRun[]): ContentColumn {
  const column = new ContentColumn();
  for (const one of runs) column.add(one);
  return column;
}

function read(column: ContentColumn, rows: readonly number[]): readonly unknown[] {
  return rows.map((row) => column.contentAt(row));
}

describe('what blocks write into a column', () => {
  test('is found in any order of rows, and nothing between blocks', () => {
    const column = columnOf(run(2, ['a', 'b']), run(6, ['c']), run(9, ['d']));
    expect(read(column, [1, 2, 3, 4, 6, 9, 10])).toEqual([
      UNCHANGED,
      'a',
      'b',
      UNCHANGED,
      'c',
      'd',
      UNCHANGED,
    ]);
    expect(read(column, [9, 3, 6, 0, 2])).toEqual(['d', 'b', 'c', UNCHANGED, 'a']);
  });

  test('is found when blocks come from below upwards', () => {
    expect(read(columnOf(run(6, ['c']), run(2, ['a', 'b'])), [2, 3, 6])).toEqual(['a', 'b', 'c']);
  });

  test('is what the later of two blocks says, unless that leaves the cell as it is', () => {
    const column = columnOf(run(2, ['a', 'b', 'c']), run(3, ['b', 'z'], ['b', 'c']));
    expect(read(column, [2, 3, 4])).toEqual(['a', 'b', 'z']);
  });

  test('tells a cell that is emptied from one that stays', () => {
    const column = columnOf(run(0, [undefined, undefined], [1, undefined]));
    expect(read(column, [0, 1])).toEqual([undefined, UNCHANGED]);
  });

  test('counts a formula that is written again, for its result', () => {
    const formula = { formula: 'A1', result: 2 };
    expect(read(columnOf(run(0, [formula], [formula])), [0])).toEqual([formula]);
  });

  test('lies within the first and the last row that is given anything', () => {
    expect(columnOf(run(2, [undefined, 0, 'x', undefined], [1, 1, 1, 1])).filled()).toEqual({
      first: 3,
      last: 4,
    });
    expect(columnOf(run(5, ['a', 'b']), run(4, ['c', 'd'])).filled()).toEqual({
      first: 4,
      last: 6,
    });
    expect(columnOf(run(2, [undefined], [1])).filled()).toBeUndefined();
  });
});
