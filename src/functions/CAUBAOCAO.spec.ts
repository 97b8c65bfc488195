import { excelError, formatted, inCell, whyInCell } from '../../test/support/callFunction';
import { shown } from '../../test/support/shown';
import { cauBaoCao } from './CAUBAOCAO';

describe('CAUBAOCAO', () => {
  it.each([
    [
      ['Giá trị sản xuất', 9427, 'tỷ đồng', '54,5%', '+13,2%', 'uoc'],
      'Giá trị sản xuất ước đạt 9.427 tỷ đồng, bằng 54,5% kế hoạch, tăng 13,2% so với cùng kỳ.',
    ],
    [
      ['Tổng giá trị sản xuất', 1994, 'tỷ đồng', '46,73%', 1875, 'uoc-bang', 2],
      'Tổng giá trị sản xuất ước đạt 1.994 tỷ đồng, bằng 46,73% kế hoạch, bằng 106,35% so với cùng kỳ.',
    ],
    [
      [
        'Doanh nghiệp thành lập mới',
        43,
        'doanh nghiệp',
        70,
        42,
        'dat-so',
        1,
        80,
        'kế hoạch tỉnh giao',
        'kế hoạch huyện giao',
      ],
      'Doanh nghiệp thành lập mới đạt 43 doanh nghiệp, bằng 61,4% kế hoạch tỉnh giao, ' +
        'bằng 53,8% kế hoạch huyện giao, tăng 1 doanh nghiệp so với cùng kỳ.',
    ],
    [
      ['Tỷ trọng nông, lâm, thủy sản', 14.6, '%', null, '-1,4', 'chiem'],
      'Tỷ trọng nông, lâm, thủy sản chiếm 14,6%, giảm 1,4 điểm phần trăm so với cùng kỳ.',
    ],
  ])('writes the sentences of the contract: %j', (args, expected) => {
    expect(inCell(cauBaoCao, ...args)).toBe(expected);
  });

  it.each([
    [
      'a plan and the same period by default',
      [50, 'hộ', 80, 40],
      'đạt 50 hộ, bằng 62,5% kế hoạch, tăng 25% so với cùng kỳ.',
    ],
    ['a fall', [30, 'hộ', null, 40], 'đạt 30 hộ, giảm 25% so với cùng kỳ.'],
    ['no change', [40, 'hộ', null, 40], 'đạt 40 hộ, tương đương cùng kỳ.'],
    ['no change as a ratio', [40, 'hộ', null, 40, 'dat-bang'], 'đạt 40 hộ, tương đương cùng kỳ.'],
    [
      'no change as a difference',
      [40, 'hộ', null, 40, 'dat-so'],
      'đạt 40 hộ, tương đương cùng kỳ.',
    ],
    [
      'a change too small to print',
      [100001, 'hộ', null, 100000],
      'đạt 100.001 hộ, tương đương cùng kỳ.',
    ],
    ['a ratio of a rate', [61, '%', null, 60, 'con-bang'], 'còn 61%, bằng 101,7% so với cùng kỳ.'],
    [
      'a difference in units as text',
      [43, 'DN', null, '+1', 'dat-so'],
      'đạt 43 DN, tăng 1 DN so với cùng kỳ.',
    ],
    [
      'a known fall in words',
      [201, 'tỷ đồng', null, 'giảm 2,9%'],
      'đạt 201 tỷ đồng, giảm 2,9% so với cùng kỳ.',
    ],
    ['a minus sign', [201, 'tỷ đồng', null, '−2,9%'], 'đạt 201 tỷ đồng, giảm 2,9% so với cùng kỳ.'],
    [
      'points per mille',
      ['9,2', '‰', null, '9,5'],
      'đạt 9,2‰, giảm 0,3 điểm phần nghìn so với cùng kỳ.',
    ],
    ['a plan as a bound', [0.8, '%', 'dưới 1'], 'đạt 0,8%, bằng 125% kế hoạch.'],
    ['a plan as a range', [5, 'ha', '3-6'], 'đạt 5 ha, bằng 100% kế hoạch.'],
    [
      'nothing achieved',
      [0, 'hộ', 80, 40],
      'đạt 0 hộ, bằng 0% kế hoạch, giảm 100% so với cùng kỳ.',
    ],
    ['a true zero, as text', [3, 'vụ', null, '0', 'dat-so'], 'đạt 3 vụ, tăng 3 vụ so với cùng kỳ.'],
    ['blanks that the host hands over as 0', [3, 'vụ', 0, 0, 0, null, 0, 0, 0], 'đạt 3 vụ.'],
    [
      'a negative figure',
      [-3, 'tỷ đồng', null, -5, 'dat-so'],
      'đạt -3 tỷ đồng, tăng 2 tỷ đồng so với cùng kỳ.',
    ],
    ['decimals as they were written', ['7,40', '%'], 'đạt 7,40%.'],
    ['decimals of a ratio', [1, 'hộ', 3, null, null, 2], 'đạt 1 hộ, bằng 33,33% kế hoạch.'],
    ['a figure with its own unit', ['119 tỷ 214 triệu đồng', ''], 'đạt 119,214 tỷ đồng.'],
    ['a figure in another unit', ['1.500 triệu đồng', 'tỷ đồng'], 'đạt 1,5 tỷ đồng.'],
    [
      'values that come as objects',
      [formatted(4), 'hộ', formatted(8)],
      'đạt 4 hộ, bằng 50% kế hoạch.',
    ],
  ])('states %s', (_name, args, expected) => {
    expect(inCell(cauBaoCao, 'Chỉ tiêu', ...args)).toBe(`Chỉ tiêu ${expected}`);
  });

  it('begins with the verb where there is no name', () => {
    expect(inCell(cauBaoCao, null, 43, 'hộ')).toBe('Đạt 43 hộ.');
  });

  it('leaves an indicator without a figure blank', () => {
    expect(inCell(cauBaoCao, 'Chỉ tiêu', null, 'hộ', 5, 4)).toBe('');
    expect(inCell(cauBaoCao, 'Chỉ tiêu', '-', 'hộ')).toBe('');
  });

  it.each([
    ['words as the figure', ['Giữ vững', 'hộ'], '#N/A', '“Giữ vững” là chữ, không phải số liệu.'],
    [
      'an unreadable figure',
      ['5 người 3 hộ', ''],
      '#VALUE!',
      'Không đọc được số liệu “5 người 3 hộ”: lẫn chữ với số.',
    ],
    [
      'a figure in a foreign unit',
      ['5 người', 'hộ'],
      '#N/A',
      'Các số liệu khác đơn vị tính: người, hộ.',
    ],
    [
      'a plan in words',
      [5, 'hộ', 'Đạt'],
      '#N/A',
      'Kế hoạch ghi bằng chữ, thực hiện là con số: không so sánh được.',
    ],
    ['a plan of zero as text', [5, 'hộ', '0'], '#DIV/0!', ''],
    ['a negative plan', [5, 'hộ', -4], '#NUM!', ''],
    [
      'a change as the plan',
      [5, 'hộ', '+13,2%'],
      '#VALUE!',
      'Kế hoạch phải là một số hoặc một tỷ lệ như "54,5%", không phải mức tăng giảm “+13,2%”.',
    ],
    ['a change from zero', [5, 'hộ', null, '0'], '#DIV/0!', ''],
    [
      'a change that was not typed as text',
      [14.6, '%', null, -1.4],
      '#VALUE!',
      'Cùng kỳ là số âm. Nếu là mức tăng giảm thì ghi dạng chữ, như "-1,4" hoặc "-2,9%".',
    ],
    [
      'a range beside the same period',
      ['14-18', 'tiêu chí', null, 15],
      '#N/A',
      '“14-18” là một khoảng: không biết lấy số nào.',
    ],
    [
      'a wrong style',
      [5, 'hộ', null, null, 'hon'],
      '#VALUE!',
      'Không hiểu “hon”. Chọn một trong: dat, uoc, chiem, con, dat-bang, uoc-bang, chiem-bang, con-bang, dat-so, uoc-so, chiem-so, con-so.',
    ],
    ['a number as the unit', [5, 7], '#VALUE!', 'đơn_vị phải là chữ, không phải “7”.'],
    [
      'a number as the label',
      [5, 'hộ', 8, null, null, null, null, 3],
      '#VALUE!',
      'nhãn phải là chữ, không phải “3”.',
    ],
    [
      'decimals in words',
      [5, 'hộ', 8, null, null, 'hai'],
      '#VALUE!',
      'số_lẻ phải là một số, không phải “hai”.',
    ],
    ['an error in a cell', [5, 'hộ', excelError('#DIV/0!')], '#DIV/0!', ''],
  ])('gives an error for %s', (_name, args, code, why) => {
    expect(inCell(cauBaoCao, 'Chỉ tiêu', ...args)).toBe(code);
    expect(whyInCell(cauBaoCao, 'Chỉ tiêu', ...args)).toBe(why);
  });

  it('writes a column of sentences and keeps each error in its cell', () => {
    const names = [['A'], ['B'], ['C'], ['']];
    const actual = [[1], [''], [excelError('#N/A')], ['']];
    expect(shown(cauBaoCao(names, actual, [['hộ']], [[2], [2], [2], ['']]))).toEqual([
      ['A đạt 1 hộ, bằng 50% kế hoạch.'],
      [''],
      ['#N/A'],
    ]);
  });

  it('refuses ranges that do not fit', () => {
    expect(shown(cauBaoCao([['A'], ['B']], [[1], [2], [3]], [['hộ']]))).toEqual([['#VALUE!']]);
  });
});
