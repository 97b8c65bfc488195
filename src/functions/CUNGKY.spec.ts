import { excelError, formatted, inCell, whyInCell } from '../../test/support/callFunction';
import { shown } from '../../test/support/shown';
import { cungKy } from './CUNGKY';

describe('CUNGKY', () => {
  it.each([
    // Hồng Ngự, 6 tháng đầu năm 2020: 1.994 and 1.875 tỷ đồng are printed as 106,35%.
    ['a percentage of it', [1994, 1875, null, 2], 106.35],
    ['the change in per cent', [1994, 1875, 'tang', 2], 6.35],
    ['a fall', [42, 43, 'tang', 1], -2.3],
    ['no change', [42, 42, 'tang'], 0],
    ['the difference in points', ['14,6%', '16%', 'diem'], -1.4],
    ['points without binary noise', [14.6, 16, 'diem'], -1.4],
    ['points from zero', [5, 0, 'diem'], 5],
    ['zero of this period', [0, 5], 0],
    ['a fall to nothing', [0, 5, 'tang'], -100],
    ['the word in another spelling', [1994, 1875, 'Tăng', 2], 6.35],
    ['figures as text', ['1.994', '1.875', 'BANG', 2], 106.35],
    ['points from a negative figure', [-1, -3, 'diem'], 2],
    ['n of the same N', ['24/54', '20/54'], 120],
    ['per mille beside per cent', ['9,2‰', '1%'], 92],
    ['an unrounded quotient', [1, 3], 33.333333333333336],
    ['a value that comes as an object', [formatted(3), 4], 75],
    ['options that the host hands over as 0', [3, 4, 0], 75],
  ])('gives %s', (_name, args, expected) => {
    expect(inCell(cungKy, ...args)).toBe(expected);
  });

  it.each([
    ['this period blank', [null, 5]],
    ['the same period blank', [5, '']],
    ['both blank', [null, null, 'tang']],
  ])('leaves %s blank', (_name, args) => {
    expect(inCell(cungKy, ...args)).toBe('');
  });

  it.each([
    ['a same period of zero', [5, 0], '#DIV/0!'],
    ['a change from zero', [5, 0, 'tang'], '#DIV/0!'],
    ['a percentage of a negative figure', [5, -4], '#NUM!'],
    ['n of different N', ['24/54', '20/50'], '#N/A'],
    ['a range', ['3-4', 5], '#N/A'],
    ['words', ['Giữ vững', 5], '#N/A'],
    ['different units', ['5 người', '4 hộ'], '#N/A'],
    ['an unreadable figure', ['31/12/2020', 5], '#VALUE!'],
    ['an error in a cell', [excelError('#NUM!'), 5], '#NUM!'],
    ['a wrong word', [5, 4, 'giam'], '#VALUE!'],
    ['too many decimals', [5, 4, null, 16], '#NUM!'],
  ])('gives an error for %s', (_name, args, expected) => {
    expect(inCell(cungKy, ...args)).toBe(expected);
  });

  it('lists the right words with a wrong one', () => {
    expect(whyInCell(cungKy, 5, 4, 'giam')).toBe(
      'Không hiểu “giam”. Chọn một trong: bang, tang, diem.',
    );
    expect(whyInCell(cungKy, '24/54', '20/50')).toBe(
      'Các số liệu dạng n/N khác mẫu số: 24/54, 20/50.',
    );
  });

  it('fills a column and keeps each error in its cell', () => {
    const now = [[6], [null], [excelError('#N/A')], [5], [null]];
    const before = [[5], [5], [5], [0], [null]];
    expect(shown(cungKy(now, before, [['tang']]))).toEqual([[20], [''], ['#N/A'], ['#DIV/0!']]);
  });

  it('refuses ranges that do not fit', () => {
    expect(shown(cungKy([[1], [2]], [[1], [2], [3]]))).toEqual([['#VALUE!']]);
  });
});
