import { letterAt, readNumbering } from './numbering';

describe('readNumbering', () => {
  it.each([
    [1, '1', 'arabic', [1]],
    ['01', '01', 'arabic', [1]],
    ['1.', '1.', 'arabic', [1]],
    ['(2)', '(2)', 'arabic', [2]],
    ['1.2.3.', '1.2.3.', 'dotted', [1, 2, 3]],
    [1.1, '1.1', 'dotted', [1, 1]],
    ['IV', 'IV', 'roman', [4]],
    ['I', 'I', 'roman', [1]],
    ['XC', 'XC', 'roman', [90]],
    ['XIX.', 'XIX.', 'roman', [19]],
    ['a)', 'a)', 'letter', [1]],
    ['đ', 'đ', 'letter', [5]],
    ['C', 'C', 'letter', [3]],
    ['L', 'L', 'letter', [11]],
    ['F', 'F', 'letter', []],
    ['-', '-', 'bullet', []],
    ['+', '+', 'bullet', []],
    ['IIII', 'IIII', 'other', []],
    ['Tổng', 'Tổng', 'other', []],
  ] as const)('reads %j', (value, text, style, path) => {
    expect(readNumbering(value)).toEqual({ text, style, path });
  });

  it.each([undefined, '', '  ', true, { error: '#REF!' } as const])('reads %j as none', (value) => {
    expect(readNumbering(value)).toBeUndefined();
  });
});

describe('letterAt', () => {
  it('gives the letter that stands for a number', () => {
    const numbers = ['a', 'd', 'đ', 'g', 'y'].map((letter) => readNumbering(letter)?.path[0]);
    expect(numbers.map((number) => letterAt(number ?? 0))).toEqual(['a', 'd', 'đ', 'g', 'y']);
    expect(letterAt(0)).toBeUndefined();
    expect(letterAt(99)).toBeUndefined();
  });
});
