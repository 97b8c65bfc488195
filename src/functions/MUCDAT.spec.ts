import { excelError, formatted, inCell, whyInCell } from '../../test/support/callFunction';
import { shown } from '../../test/support/shown';
import { mucDat } from './MUCDAT';

describe('MUCDAT', () => {
  it.each([
    [[6, 5], 'Vượt'],
    [[5, 5], 'Đạt'],
    [[4, 5], 'Chưa đạt'],
    [[4, 5, null, null, 'cuoi-ky'], 'Không đạt'],
    [[6, 5, null, null, 'Cuối kỳ'], 'Vượt'],
    [[0, 5], 'Chưa đạt'],
    [[0, 0], 'Đạt'],
    // Strict targets need more than equal.
    [['40', '>40'], 'Chưa đạt'],
    [['40,1', 'trên 40'], 'Vượt'],
    [['1', 'dưới 1'], 'Chưa đạt'],
    [['0,8', 'dưới 1'], 'Vượt'],
    [['1', 'không quá 1'], 'Đạt'],
    // Ranges.
    [['0,3', '0,2-2,0'], 'Đạt'],
    [['2,1', '0,2-2,0'], 'Vượt'],
    [['0,1', '0,2-2,0', 'thap'], 'Vượt'],
    // Less is better.
    [[4, 5, 'thap'], 'Vượt'],
    [[6, 5, 'Thấp'], 'Chưa đạt'],
    // Several periods.
    [[49, 10, null, 5], 'Chưa đạt'],
    [[50, 10, null, 5], 'Đạt'],
    // A share of the year.
    [[25, 50, null, null, '50%'], 'Đạt tiến độ'],
    [[24, 50, null, null, 0.5], 'Chậm tiến độ'],
    [[24, 50, null, null, 50], 'Chậm tiến độ'],
    [[25, 50, null, null, '6 tháng'], 'Đạt tiến độ'],
    [[25, 50, null, null, '06 tháng đầu năm 2026'], 'Đạt tiến độ'],
    [[37, 50, null, null, '9 tháng'], 'Chậm tiến độ'],
    [[13, 50, null, null, 'quý I'], 'Đạt tiến độ'],
    [[13, 50, null, null, 'Quý 2'], 'Chậm tiến độ'],
    [[37.5, 50, null, null, 'quý III/2026'], 'Đạt tiến độ'],
    // A rate is due in full.
    [['61%', '62%', null, null, '6 tháng'], 'Chậm tiến độ'],
    // Words.
    [['Giữ vững', 'Giữ vững'], 'Đạt'],
    [['Đảm bảo', 18, null, null, '6 tháng'], 'Đạt tiến độ'],
    [['Chưa đạt', 'Đạt', null, null, 'cuoi-ky'], 'Không đạt'],
    // Values as objects, options as 0.
    [[formatted(6), formatted(5)], 'Vượt'],
    [[4, 5, 0, null, 0], 'Chưa đạt'],
    // Blanks.
    [[null, 5], ''],
    [[5, null], ''],
    [['', ''], ''],
    [['17/19', null], ''],
  ])('rates %j as %j', (args, expected) => {
    expect(inCell(mucDat, ...args)).toBe(expected);
  });

  it.each([
    ['an unreadable figure', ['khoảng 3 hoặc 4', 5], '#VALUE!'],
    ['an unreadable figure without a plan', ['khoảng 3 hoặc 4', null], '#VALUE!'],
    ['a number against words', [4, 'Giữ vững'], '#N/A'],
    ['other words', ['Đang triển khai', 'Hoàn thành'], '#N/A'],
    ['a range', ['3-4', 5], '#N/A'],
    ['people against households', ['5 người', '4 hộ'], '#N/A'],
    ['an error in a cell', [5, excelError('#DIV/0!')], '#DIV/0!'],
    ['a wrong method', [5, 4, 'nhanh'], '#VALUE!'],
    ['a wrong moment', [5, 4, null, null, 'tuần sau'], '#VALUE!'],
    ['more than a year', [5, 4, null, null, 150], '#VALUE!'],
    ['no periods', [5, 4, null, 0], '#NUM!'],
  ])('gives an error for %s', (_name, args, expected) => {
    expect(inCell(mucDat, ...args)).toBe(expected);
  });

  it('says how a moment is written', () => {
    expect(whyInCell(mucDat, 5, 4, null, null, 'tuần sau')).toBe(
      'Không hiểu kỳ “tuần sau”. Viết như: cuoi-ky, 50%, 6 tháng, 9 tháng, quý I, quý II, quý III.',
    );
  });

  it('fills a column and keeps each error in its cell', () => {
    const actual = [[5], [''], [excelError('#N/A')], [1], ['']];
    expect(shown(mucDat(actual, [[4]]))).toEqual([['Vượt'], [''], ['#N/A'], ['Chưa đạt']]);
  });

  it('refuses ranges that do not fit', () => {
    expect(shown(mucDat([[1], [2]], [[1], [2], [3]]))).toEqual([['#VALUE!']]);
  });
});
