import { excelError, formatted, inCell, whyInCell } from '../../test/support/callFunction';
import { shown } from '../../test/support/shown';
import { bangChu } from './BANGCHU';

describe('BANGCHU', () => {
  it.each([
    [[710000, 'đồng'], 'Bảy trăm mười nghìn đồng'],
    [[2340000, 'đồng'], 'Hai triệu ba trăm bốn mươi nghìn đồng'],
    [[119214000000, 'đồng'], 'Một trăm mười chín tỷ hai trăm mười bốn triệu đồng'],
    [[105], 'Một trăm linh năm'],
    [[0], 'Không'],
    [[0, 'đồng'], 'Không đồng'],
    [[-5, ' người '], 'Âm năm người'],
    [[1.5, 'triệu đồng'], 'Một phẩy năm triệu đồng'],
    [['1.000.005'], 'Một triệu không trăm linh năm'],
    [['54,5%'], 'Năm mươi tư phẩy năm phần trăm'],
    [['0,30‰/năm'], 'Không phẩy ba phần nghìn/năm'],
    [['119 tỷ 214 triệu đồng'], 'Một trăm mười chín phẩy hai trăm mười bốn tỷ đồng'],
    [['119 tỷ 214 triệu đồng', 'đồng'], 'Một trăm mười chín tỷ hai trăm mười bốn triệu đồng'],
    [[0.1 + 0.2], 'Không phẩy ba'],
    [[formatted(21)], 'Hai mươi mốt'],
    [[15, 0], 'Mười lăm'],
    [[''], ''],
    [[null, 'đồng'], ''],
    [['-'], ''],
  ])('says %j as “%s”', (args, expected) => {
    expect(inCell(bangChu, ...args)).toBe(expected);
  });

  it.each([
    [['trên 5'], '#N/A', '“trên 5” chỉ là giới hạn, không phải một số chính xác.'],
    [['1-2'], '#N/A', '“1-2” là một khoảng: không biết lấy số nào.'],
    [['17/19'], '#N/A', '“17/19” có dạng n/N: không biết lấy số nào.'],
    [['năm'], '#N/A', '“năm” là chữ, không phải số liệu.'],
    [['31/12/2020'], '#VALUE!', 'Không đọc được số liệu “31/12/2020”: là ngày tháng.'],
    [['5 hộ', 'đồng'], '#N/A', 'Các số liệu khác đơn vị tính: hộ, đồng.'],
    [[5, true], '#VALUE!', 'đơn_vị phải là chữ, không phải “TRUE”.'],
    [[excelError('#NUM!')], '#NUM!', ''],
  ])('gives an error for %j', (args, code, why) => {
    expect(inCell(bangChu, ...args)).toBe(code);
    expect(whyInCell(bangChu, ...args)).toBe(why);
  });

  it('fills a column with one unit and keeps each error in its cell', () => {
    const column = [[1], [''], [excelError('#N/A')], [24], ['']];
    expect(shown(bangChu(column, [['hộ']]))).toEqual([
      ['Một hộ'],
      [''],
      ['#N/A'],
      ['Hai mươi tư hộ'],
    ]);
  });

  it('refuses ranges that do not fit', () => {
    expect(shown(bangChu([[1], [2]], [['a'], ['b'], ['c']]))).toEqual([['#VALUE!']]);
  });
});
