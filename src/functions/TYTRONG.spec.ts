import { excelError, formatted, inCell } from '../../test/support/callFunction';
import { shown } from '../../test/support/shown';
import { tyTrong } from './TYTRONG';

describe('TYTRONG', () => {
  it.each([
    // Triệu Sơn, 6 tháng đầu năm 2020: 85 schools are printed as 78,7% (of 108), 33 communes as 97% (of 34).
    ['schools', [85, 108, 1], 78.7],
    ['communes', [33, 34, 0], 97],
    ['an unrounded quotient', [1, 3], 33.333333333333336],
    ['nothing', [0, 5], 0],
    ['figures as text', ['452 tỷ đồng', '1.994 tỷ đồng', 2], 22.67],
    ['money in two units', ['38.500 triệu đồng', '175,8 tỷ đồng', 1], 21.9],
    ['n/N without a total', ['24/54', null, 2], 44.44],
    ['n/N with its total', ['24/54', 54, 2], 44.44],
    ['a negative part', [-5, 10], -50],
    ['more than the whole', [3, 2], 150],
    ['a value that comes as an object', [formatted(1), formatted(4)], 25],
  ])('gives the share of %s', (_name, args, expected) => {
    expect(inCell(tyTrong, ...args)).toBe(expected);
  });

  it.each([
    ['a blank part', [null, 5]],
    ['a blank total', [5, '']],
    ['both blank', ['', null]],
  ])('leaves %s blank', (_name, args) => {
    expect(inCell(tyTrong, ...args)).toBe('');
  });

  it.each([
    ['a total of zero', [5, 0], '#DIV/0!'],
    ['nothing of nothing', ['3/0', null], '#DIV/0!'],
    ['a negative total', [5, -10], '#NUM!'],
    ['a range', ['1-2', 5], '#N/A'],
    ['people of households', ['5 người', '9 hộ'], '#N/A'],
    ['an unreadable figure', ['……', 5], '#VALUE!'],
    ['an error in a cell', [excelError('#DIV/0!'), 5], '#DIV/0!'],
    ['an error of decimals', [1, 2, excelError('#N/A')], '#N/A'],
    ['negative decimals', [1, 2, -1], '#NUM!'],
  ])('gives an error for %s', (_name, args, expected) => {
    expect(inCell(tyTrong, ...args)).toBe(expected);
  });

  it('divides a column by one total and keeps each error in its cell', () => {
    const parts = [[1], [''], [excelError('#N/A')], [3], ['']];
    expect(shown(tyTrong(parts, [[4]]))).toEqual([[25], [''], ['#N/A'], [75]]);
  });

  it('refuses ranges that do not fit', () => {
    expect(shown(tyTrong([[1], [2]], [[1], [2], [3]]))).toEqual([['#VALUE!']]);
  });
});
