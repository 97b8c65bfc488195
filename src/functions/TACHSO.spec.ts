import { sentence, shown } from '../../test/support/shown';
import { tachSo } from './TACHSO';

const error = (code: string): unknown => ({ type: 'Error', basicValue: code });

describe('TACHSO', () => {
  it.each([
    ['7,40', 'so', 7.4],
    ['7,40%', null, 7.4],
    ['7,40%', 'Đơn vị', '%'],
    ['>13.000 tấn', null, 13000],
    ['>13.000 tấn', 'loai', 'tren'],
    ['1,5-2', 'duoi', 1.5],
    ['1,5-2', 'TREN', 2],
    ['17/19', 'mau', 19],
    ['119 tỷ 214 triệu đồng', null, 119.214],
    [0, null, 0],
    [-2.5, null, -2.5],
    [{ type: 'FormattedNumber', basicValue: 0.15, numberFormat: '0%' }, null, 0.15],
    ['', null, ''],
    [null, 'loai', 'trong'],
  ])('takes from %j the part %j', (value, part, expected) => {
    expect(shown(tachSo([[value]], part === null ? undefined : [[part]]))).toEqual([[expected]]);
  });

  it.each([
    ['1,5-2', 'so', '#N/A', '“1,5-2” không có phần “so” để lấy.'],
    ['Giữ vững', 'so', '#N/A', '“Giữ vững” không có phần “so” để lấy.'],
    ['>5', 'tren', '#N/A', '“>5” không có phần “tren” để lấy.'],
    ['12', 'mau', '#N/A', '“12” không có phần “mau” để lấy.'],
    ['31/12/2020', 'so', '#VALUE!', 'Không đọc được số liệu “31/12/2020”: là ngày tháng.'],
    [true, 'so', '#VALUE!', 'Không đọc được số liệu “TRUE”: là giá trị đúng/sai.'],
    [
      '5',
      'phan',
      '#VALUE!',
      'Không hiểu “phan”. Chọn một trong: so, duoi, tren, tu, mau, don-vi, loai.',
    ],
    [
      '5',
      true,
      '#VALUE!',
      'Không hiểu “true”. Chọn một trong: so, duoi, tren, tu, mau, don-vi, loai.',
    ],
  ])('refuses from %j the part %j and says why', (value, part, code, why) => {
    const result = tachSo([[value]], [[part]]);
    expect(shown(result)).toEqual([[code]]);
    expect(sentence(result)).toBe(why);
  });

  it('fills a column, keeps errors in their cells and drops blank rows at the end', () => {
    const column = [['1.234'], [null], [error('#N/A')], ['3,5'], [null], ['']];
    expect(shown(tachSo(column))).toEqual([[1234], [''], ['#N/A'], [3.5]]);
  });

  it('spreads a row of parts over a column of figures', () => {
    expect(shown(tachSo([['1-2'], ['3-4']], [['duoi', 'tren']]))).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});
