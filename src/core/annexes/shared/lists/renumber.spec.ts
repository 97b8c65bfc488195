import { readNumbering } from '../../../tables/numbering';
import { renumber } from './renumber';

const renew = (...texts: readonly (string | number | undefined)[]) =>
  renumber(texts.map(readNumbering));

describe('the numbers of an annex', () => {
  it.each([
    [
      ['01', '02', '03', '03', '04'],
      [1, 2, 3, 4, 5],
    ],
    [
      [1, 3, 4],
      [1, 2, 3],
    ],
    [
      ['I', 1, 2, 'III', 1],
      ['I', 1, 2, 'II', 1],
    ],
    [
      ['I', 1, 2, 'II', 3, 5],
      ['I', 1, 2, 'II', 3, 4],
    ],
    [
      ['A', 'I', 1, 'B', 'I', 1, 'C', 'I', 2],
      ['A', 'I', 1, 'B', 'I', 1, 'C', 'I', 2],
    ],
    [
      [1, '1.1', '1.3', 2, '2.1'],
      [1, '1.1', '1.2', 2, '2.1'],
    ],
    [
      [1, 'a)', 'c)', '-', undefined, 2, 'a)'],
      [1, 'a)', 'b)', '-', undefined, 2, 'a)'],
    ],
  ])('%j becomes %j', (source, renewed) => {
    expect(renew(...source)).toEqual(renewed);
  });

  it('leaves words in the column of numbers alone', () => {
    expect(renew('Ghi thêm', 1)).toEqual(['Ghi thêm', 1]);
  });
});
