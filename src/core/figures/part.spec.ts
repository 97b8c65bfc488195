import { toNumber } from '../base/exact';
import { PARTS, parsePart, partOf } from './part';
import { readFigure } from './readFigure';

/** The parts in the order so, duoi, tren, tu, mau, don-vi, loai; undefined where there is none. */
function parts(text: string): readonly (number | string | undefined)[] {
  const figure = readFigure(text);
  return PARTS.map((part) => {
    const value = partOf(figure, part);
    return typeof value === 'object' ? toNumber(value) : value;
  });
}

const none = undefined;

describe('partOf', () => {
  it.each([
    ['7,40', [7.4, 7.4, 7.4, none, none, '', 'so']],
    ['21 triệu đồng/năm', [21, 21, 21, none, none, 'triệu đồng/năm', 'so']],
    ['>13.000 tấn', [13000, 13000, none, none, none, 'tấn', 'tren']],
    ['≥ 95%', [95, 95, none, none, none, '%', 'it-nhat']],
    ['dưới 4,5', [4.5, none, 4.5, none, none, '', 'duoi']],
    ['không quá 8', [8, none, 8, none, none, '', 'nhieu-nhat']],
    ['1,5-2', [none, 1.5, 2, none, none, '', 'khoang']],
    ['17/19', [17, 17, 17, 17, 19, '', 'phan-so']],
    ['Giữ vững', [none, none, none, none, none, '', 'chu']],
    ['', [none, none, none, none, none, '', 'trong']],
    ['31/12/2020', [none, none, none, none, none, '', 'khong-doc-duoc']],
  ])('takes %s apart', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('parsePart', () => {
  it('ignores case, diacritics, spaces, hyphens and underscores', () => {
    expect(['Đơn vị', 'DON_VI', 'don-vi', 'số', 'xyz'].map(parsePart)).toEqual([
      'don-vi',
      'don-vi',
      'don-vi',
      'so',
      undefined,
    ]);
  });
});
