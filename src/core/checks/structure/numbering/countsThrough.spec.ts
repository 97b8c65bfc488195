import { readNumbering } from '../../../tables/numbering';
import type { TableRow } from '../../../tables/dataTable';
import { countsThrough } from './countsThrough';
import { judgeNumbers } from './interpret';

function rowsOf(numbers: readonly (string | number | undefined)[]): readonly TableRow[] {
  return numbers.map((number, row) => ({
    row,
    kind: 'item',
    name: 'Thu ngân sách',
    number: readNumbering(number),
  }));
}

describe('countsThrough', () => {
  it.each([
    [[1, 2, undefined, 3], true],
    [['I', 1, 2, 'II', 1, '-', 2], true],
    [[1, 2, 'I', 1], false],
    [[], true],
    [[1, 3], false],
    [['I', 'III'], false],
    [['I', 1, 'II', 2], false],
    [['a', 'b'], false],
    [['1.1', '1.2'], false],
  ] as const)('%j → %s', (numbers, wanted) => {
    const rows = rowsOf(numbers);
    expect(countsThrough(rows)).toBe(wanted);
    if (wanted) expect(judgeNumbers(rows, () => false).problems).toEqual([]);
  });
});
