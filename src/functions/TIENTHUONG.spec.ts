import { excelError, formatted, inCell, whyInCell } from '../../test/support/callFunction';
import { shown } from '../../test/support/shown';
import { tienThuong } from './TIENTHUONG';

const SALARY = 2_340_000;

describe('TIENTHUONG', () => {
  it.each([
    // 0,3 of 2.340.000 is 702.000, rounded up to 710.000.
    ['LĐTT', ['LĐTT', 'ca-nhan', SALARY], 710_000],
    ['a title at exactly a tens of thousands', ['CSTĐCS', 'ca-nhan', SALARY], 2_340_000],
    ['one đồng over', ['CSTĐCS', 'ca-nhan', 2_340_001], 2_350_000],
    ['a salary of one đồng', ['CSTĐCS', 'ca-nhan', 1], 10_000],
    ['an advanced collective', ['Tập thể lao động tiên tiến', 'Tập thể', SALARY], 1_880_000],
    // Giấy khen: 0,3 for a person, twice for a collective, 1,5 times for a household.
    ['a person', ['Giấy khen', 'cá nhân', SALARY], 710_000],
    ['a collective', ['Giấy khen', 'tap_the', SALARY], 1_410_000],
    ['a household', ['Giấy khen', 'Hộ gia đình', SALARY], 1_060_000],
    ['a level that the rule names', ['Giấy khen của Chủ tịch UBND xã', 'ca-nhan', SALARY], 710_000],
    ['a province', ['Bằng khen UBND tỉnh', 'tập thể', SALARY], 7_020_000],
    // Each award is rounded, then counted.
    ['three', ['LĐTT', 'ca-nhan', SALARY, 3], 2_130_000],
    ['a quantity as text', ['LĐTT', 'ca-nhan', SALARY, '03 người'], 2_130_000],
    ['none', ['LĐTT', 'ca-nhan', SALARY, 0], 0],
    // Money as text.
    ['money with points', ['LĐTT', 'ca-nhan', '2.340.000 đồng'], 710_000],
    ['money in millions', ['LĐTT', 'ca-nhan', '2,34 triệu đồng'], 710_000],
    // The day of the decision, written and as Excel's number (01/07/2025 is 45839).
    ['the first day of the rule', ['LĐTT', 'ca-nhan', SALARY, null, '01/07/2025'], 710_000],
    ['the first day as a number', ['LĐTT', 'ca-nhan', SALARY, null, 45_839], 710_000],
    ['the last day', ['LĐTT', 'ca-nhan', SALARY, 2, '28/02/2027'], 1_420_000],
    ['a salary that comes as an object', ['LĐTT', 'ca-nhan', formatted(SALARY)], 710_000],
    ['a date that is 0', ['LĐTT', 'ca-nhan', SALARY, null, 0], 710_000],
    ['options that are empty', ['LĐTT', 'ca-nhan', SALARY, '', ''], 710_000],
  ])('gives the money for %s', (_name, args, expected) => {
    expect(inCell(tienThuong, ...args)).toBe(expected);
  });

  it.each([
    ['a blank award', [null, 'ca-nhan', SALARY]],
    ['a blank recipient', ['LĐTT', '', SALARY]],
    ['a recipient that is 0', ['LĐTT', 0, SALARY]],
    ['a blank salary', ['LĐTT', 'ca-nhan', null]],
    ['blanks that are 0', [0, 0, 0]],
  ])('leaves %s blank', (_name, args) => {
    expect(inCell(tienThuong, ...args)).toBe('');
  });

  it.each([
    ['a salary of 0', ['LĐTT', 'ca-nhan', 0], '#NUM!'],
    ['a negative salary', ['LĐTT', 'ca-nhan', -SALARY], '#NUM!'],
    ['a salary in people', ['LĐTT', 'ca-nhan', '5 người'], '#N/A'],
    ['an unreadable salary', ['LĐTT', 'ca-nhan', '……'], '#VALUE!'],
    ['a negative quantity', ['LĐTT', 'ca-nhan', SALARY, -1], '#NUM!'],
    ['half an award', ['LĐTT', 'ca-nhan', SALARY, 0.5], '#NUM!'],
    ['an unknown award', ['khen gì đó', 'ca-nhan', SALARY], '#VALUE!'],
    ['a wrong recipient word', ['LĐTT', 'con mèo', SALARY], '#VALUE!'],
    ['a wrong date', ['LĐTT', 'ca-nhan', SALARY, 1, '31/02/2026'], '#VALUE!'],
    ['a day before the rule', ['LĐTT', 'ca-nhan', SALARY, 1, '30/06/2025'], '#N/A'],
    ['a day after the rule', ['LĐTT', 'ca-nhan', SALARY, 1, '01/03/2027'], '#N/A'],
    ['a title of persons for a collective', ['LĐTT', 'tap-the', SALARY], '#N/A'],
    ['a recipient other than the text says', ['Giấy khen tập thể', 'ca-nhan', SALARY], '#N/A'],
    ['an order without its class', ['Huân chương Lao động', 'ca-nhan', SALARY], '#N/A'],
    ['an error in a cell', ['LĐTT', 'ca-nhan', excelError('#DIV/0!')], '#DIV/0!'],
  ])('gives an error for %s', (_name, args, expected) => {
    expect(inCell(tienThuong, ...args)).toBe(expected);
  });

  it.each([
    [['LĐTT', 'tap-the', SALARY], 'Lao động tiên tiến chỉ dành cho: Cá nhân.'],
    [
      ['Huân chương Lao động', 'ca-nhan', SALARY],
      'Ghi rõ hạng hoặc cấp của Huân chương Lao động: Huân chương Lao động hạng Nhất, Huân chương Lao động hạng Nhì, Huân chương Lao động hạng Ba.',
    ],
    [
      ['Giấy khen của Chủ tịch UBND huyện', 'ca-nhan', SALARY],
      'Quy định không nêu mức tiền thưởng của Giấy khen cấp này (Cấp huyện).',
    ],
    [
      ['Tỉnh Anh hùng', 'tap-the', SALARY],
      'Quy định không nêu mức tiền thưởng kèm theo Tỉnh Anh hùng, Thành phố Anh hùng.',
    ],
    [
      ['LĐTT', 'con mèo', SALARY],
      'Không hiểu “con mèo”. Chọn một trong: ca-nhan, tap-the, ho-gia-dinh.',
    ],
  ])('says why for %j', (args, sentence) => {
    expect(whyInCell(tienThuong, ...args)).toBe(sentence);
  });

  it('fills a column and keeps each error in its cell', () => {
    const awards = [['LĐTT'], [''], [excelError('#N/A')], ['CSTĐCS'], ['']];
    expect(shown(tienThuong(awards, [['ca-nhan']], [[SALARY]]))).toEqual([
      [710_000],
      [''],
      ['#N/A'],
      [2_340_000],
    ]);
  });

  it('refuses ranges that do not fit', () => {
    const wrong = tienThuong([['LĐTT'], ['LĐTT']], [['ca-nhan']], [[1], [2], [3]]);
    expect(shown(wrong)).toEqual([['#VALUE!']]);
  });
});
