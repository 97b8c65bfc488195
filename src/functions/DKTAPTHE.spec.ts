import { excelError, formatted, inCell, whyInCell } from '../../test/support/callFunction';
import { shown } from '../../test/support/shown';
import { dkTapThe } from './DKTAPTHE';

const TT = 'Tập thể lao động tiên tiến';
const XS = 'Tập thể lao động xuất sắc';

const share = (need: number, have: number, article: string): string =>
  `ít nhất 70% cá nhân đạt danh hiệu tiên tiến, cần ${String(need)}, mới có ${String(have)} (${article})`;
const DISCIPLINE = (have: number): string =>
  `không có cá nhân bị kỷ luật từ cảnh cáo trở lên, đang có ${String(have)} (Điều 28 khoản 1 điểm c)`;

describe('DKTAPTHE', () => {
  it.each([
    // 7 of 11 is 63,6%; exactly 70% is enough.
    [[TT, 11, 7, 11, 0, 0], `Thiếu: ${share(8, 7, 'Điều 28 khoản 1 điểm c')}`],
    [[TT, 11, 8, 11, 0, 0], 'Đạt'],
    [[TT, 10, 7, 10, 0, 0], 'Đạt'],
    [[TT, 10, 6, 10, 0, 0], `Thiếu: ${share(7, 6, 'Điều 28 khoản 1 điểm c')}`],
    [[TT, 1, 1, 1, 0, 0], 'Đạt'],
    [[TT, 1, 0, 1, 0, 0], `Thiếu: ${share(1, 0, 'Điều 28 khoản 1 điểm c')}`],
    [[TT, 10, 7, 10, 0, 1], `Thiếu: ${DISCIPLINE(1)}`],
    [[TT, 10, 6, 10, 0, 2], `Thiếu: ${share(7, 6, 'Điều 28 khoản 1 điểm c')}; ${DISCIPLINE(2)}`],
    // What the title does not ask for may stay blank.
    [[TT, 10, 7, null, null, 0], 'Đạt'],
    [[XS, 20, 14, 20, 1, 0], 'Đạt'],
    [[XS, 20, 14, 20, 1, null], 'Đạt'],
    [
      [XS, 20, 14, 19, 1, 0],
      'Thiếu: 100% cá nhân hoàn thành nhiệm vụ, mới có 19/20 (Điều 27 khoản 1 điểm c)',
    ],
    [
      [XS, 20, 14, 20, 0, 0],
      'Thiếu: có cá nhân đạt Chiến sĩ thi đua cơ sở (Điều 27 khoản 1 điểm d)',
    ],
    [['Đơn vị tiên tiến', 10, 7, 10, 0, 0], 'Đạt'],
    // The years and rules: more than half until 2023, half at the ministry.
    [[TT, 10, 6, 10, 0, 0, 2023], 'Đạt'],
    [[TT, 10, 6, 10, 0, 0, 2024], `Thiếu: ${share(7, 6, 'Điều 28 khoản 1 điểm c')}`],
    [
      [TT, 10, 5, 10, 0, 0, 2020],
      'Thiếu: trên 50% cá nhân đạt danh hiệu tiên tiến, cần 6, mới có 5 (tiêu chuẩn thời kỳ Luật 2003)',
    ],
    [[TT, 10, 5, 10, 0, 0, 2020, 'bng-2018'], 'Đạt'],
    [[TT, 10, 5, 10, 0, 0, null, 'BNG 2018'], 'Đạt'],
    // Figures as text and as objects; options as 0.
    [[TT, '10 người', '07', '10', '0', '0'], 'Đạt'],
    [[TT, formatted(10), formatted(7), 10, 0, formatted(0), 0, 0], 'Đạt'],
    // A figure missing where another fails does not matter.
    [[TT, 11, 7, null, null, null], `Thiếu: ${share(8, 7, 'Điều 28 khoản 1 điểm c')}`],
    // Blanks.
    [[null, 10, 7, 10, 0, 0], ''],
    [[TT, '', 7, 10, 0, 0], ''],
    [['', '', '', '', '', ''], ''],
    [[0, 0, 0, 0, 0, 0], ''],
  ])('judges %j as %j', (args, expected) => {
    expect(inCell(dkTapThe, ...args)).toBe(expected);
  });

  it.each([
    ['nobody', [TT, 0, 0, 0, 0, 0], '#NUM!'],
    ['fewer than nobody', [TT, -1, 0, 0, 0, 0], '#NUM!'],
    ['half a person', [TT, 10, 6.5, 10, 0, 0], '#NUM!'],
    ['more than everybody', [TT, 10, 11, 10, 0, 0], '#VALUE!'],
    ['a share for a count', [TT, 10, '70%', 10, 0, 0], '#VALUE!'],
    ['an unreadable figure', [TT, '……', 7, 10, 0, 0], '#VALUE!'],
    ['an unknown title', ['tập thể gì đó', 10, 7, 10, 0, 0], '#VALUE!'],
    ['a figure that is needed and missing', [TT, 10, 7, 10, 0, null], '#N/A'],
    ['a title of persons', ['Lao động tiên tiến', 10, 7, 10, 0, 0], '#N/A'],
    ['a title without a rule', ['Cờ thi đua của Chính phủ', 10, 7, 10, 0, 0], '#N/A'],
    ['a wrong year', [TT, 10, 7, 10, 0, 0, 'năm nay'], '#VALUE!'],
    ['an unknown pack', [TT, 10, 7, 10, 0, 0, null, 'tinh-x'], '#VALUE!'],
    ['a pack before its time', [TT, 10, 7, 10, 0, 0, 2023, 'luat-2022'], '#N/A'],
    ['an error in a cell', [TT, 10, excelError('#DIV/0!'), 10, 0, 0], '#DIV/0!'],
  ])('gives an error for %s', (_name, args, expected) => {
    expect(inCell(dkTapThe, ...args)).toBe(expected);
  });

  it.each([
    [[TT, 10, 11, 10, 0, 0], 'số_LĐTT nhiều hơn tổng_số.'],
    [[TT, 10, 7, 10, 0, null], 'Chưa đủ số liệu để xét: số bị kỷ luật (Điều 28 khoản 1 điểm c)'],
    [['LĐTT', 10, 7, 10, 0, 0], 'Lao động tiên tiến chỉ dành cho: Cá nhân.'],
    [['Cờ Chính phủ', 10, 7, 10, 0, 0], 'Chọn bộ quy định của tỉnh hoặc bộ'],
    [
      [TT, 10, 7, 10, 0, 0, 2024, 'bng-2018'],
      'Bộ quy định bng-2018 chỉ có hiệu lực từ 01/11/2018 đến 31/12/2023.',
    ],
    [
      [TT, 10, 7, 10, 0, 0, 2024, 'cao-bang-2018'],
      'Bộ quy định cao-bang-2018 chỉ có hiệu lực từ 02/03/2018 đến 31/12/2023.',
    ],
  ])('says why for %j', (args, sentence) => {
    expect(whyInCell(dkTapThe, ...args)).toBe(sentence);
  });

  it('fills a column and keeps each error in its cell', () => {
    const people = [[10], [0], [''], [excelError('#N/A')], ['']];
    const advanced = [[7], [0], [''], [7], [null]];
    expect(shown(dkTapThe([[TT]], people, advanced, [['']], [['']], [[0]]))).toEqual([
      ['Đạt'],
      ['#NUM!'],
      [''],
      ['#N/A'],
    ]);
  });

  it('refuses ranges that do not fit', () => {
    const wrong = dkTapThe([[TT], [TT]], [[1], [2], [3]], [[1]], [[1]], [[1]], [[1]]);
    expect(shown(wrong)).toEqual([['#VALUE!']]);
  });
});
