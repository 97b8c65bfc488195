import { excelError, formatted, inCell, whyInCell } from '../../test/support/callFunction';
import { shown } from '../../test/support/shown';
import { tuGoc } from './TUGOC';

describe('TUGOC', () => {
  it.each([
    ['half of a way up', [15, 20, 10], 50],
    ['half of a way down', [8, 4, 12], 50],
    ['the whole way', [4, 4, 12], 100],
    ['past the target', [3, 4, 12], 112.5],
    ['behind the baseline', [14, 4, 12], -25],
    ['no step yet', [12, 4, 12], 0],
    ['from a baseline of zero', [3, 12, 0], 25],
    ['a negative target', [-1, -2, 0], 50],
    ['figures as text with units', ['8,5%', 'dưới 5%', '12%'], 50],
    ['a share of two counts', ['17/20', '90%', '80%'], 50],
    ['money in two units', ['1.500 triệu đồng', '2 tỷ đồng', '1 tỷ đồng'], 50],
    ['words that say the target is held', ['Giữ vững', 5, 3], 100],
    ['rounding half up', [1, 4, 0.5, 1], 14.3],
    ['an unrounded quotient', [1, 3, 0], 33.333333333333336],
    ['a value that comes as an object', [formatted(8), 4, formatted(12)], 50],
  ])('computes %s', (_name, args, expected) => {
    expect(inCell(tuGoc, ...args)).toBe(expected);
  });

  it.each([
    ['a blank actual', [null, 4, 12]],
    ['a blank plan', [8, '', 12]],
    ['a blank baseline', [8, 4, null]],
    ['a dash', ['-', 4, 12]],
    ['everything blank', [null, null, null]],
  ])('leaves %s blank', (_name, args) => {
    expect(inCell(tuGoc, ...args)).toBe('');
  });

  it.each([
    ['a target that is the baseline', [8, 12, 12], '#DIV/0!'],
    ['a target that is a range', [8, '4-5', 12], '#N/A'],
    ['words that are no figure', ['Đang triển khai', 4, 12], '#N/A'],
    ['people against households', ['5 người', '4 hộ', 2], '#N/A'],
    ['an unreadable figure', ['khoảng 3 hoặc 4', 4, 12], '#VALUE!'],
    ['an error in a cell', [8, excelError('#N/A'), 12], '#N/A'],
    ['half a decimal', [8, 4, 12, 1.5], '#NUM!'],
    ['decimals in words', [8, 4, 12, 'một'], '#VALUE!'],
  ])('gives an error for %s', (_name, args, expected) => {
    expect(inCell(tuGoc, ...args)).toBe(expected);
  });

  it('says why', () => {
    expect(whyInCell(tuGoc, 8, '4-5', 12)).toBe('“4-5” là một khoảng: không biết lấy số nào.');
    expect(whyInCell(tuGoc, '5 người', '4 hộ', 2)).toBe('Các số liệu khác đơn vị tính: người, hộ.');
  });

  it('fills a column and keeps each error in its cell', () => {
    const actual = [[8], [''], [excelError('#DIV/0!')], [12], ['']];
    expect(shown(tuGoc(actual, [[4]], [[12]]))).toEqual([[50], [''], ['#DIV/0!'], [0]]);
  });

  it('refuses columns of different lengths', () => {
    expect(shown(tuGoc([[1], [2], [3]], [[1], [2]], [[0]]))).toEqual([['#VALUE!']]);
  });
});
