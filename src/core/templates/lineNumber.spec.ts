import { numberWriter } from './lineNumber';

describe('numbers in the style of a form', () => {
  it.each([
    [undefined, [1, 2, 3]],
    [1, [1, 2, 3]],
    [4, [4, 5, 6]],
    ['01', ['01', '02', '03']],
    ['1.', ['1.', '2.', '3.']],
    ['(1)', ['(1)', '(2)', '(3)']],
    ['I', ['I', 'II', 'III']],
    ['a)', ['a)', 'b)', 'c)']],
    ['…', [1, 2, 3]],
    ['-', [1, 2, 3]],
  ])('begins at %j', (first, numbers) => {
    const write = numberWriter(first);
    expect([1, 2, 3].map(write)).toEqual(numbers);
  });
});
