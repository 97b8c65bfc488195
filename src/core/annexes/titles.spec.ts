import { roman, titlesOf, type TitleOptions } from './titles';
import { annex } from './chi-tieu-5-nam/annex';

const titles = (over: readonly string[], options: TitleOptions = {}): ReturnType<typeof titlesOf> =>
  titlesOf(annex.title, over, options);

describe('titlesOf', () => {
  it('takes unit, period and reference from over the source', () => {
    expect(
      titles(
        [
          'Kết quả thực hiện các chỉ tiêu kinh tế, xã hội',
          'huyện Hà Quảng giai đoạn 2015- 2020 (huyện Hà Quảng cũ)',
          '(Kèm theo Báo cáo số: /BC-UBND ngày tháng 6 năm 2020',
          'của UBND huyện Hà Quảng)',
        ],
        { ordinal: 1 },
      ),
    ).toEqual({
      label: 'Phụ lục I',
      lines: [
        'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ, XÃ HỘI',
        'HUYỆN HÀ QUẢNG GIAI ĐOẠN 2015-2020 (HUYỆN HÀ QUẢNG CŨ)',
      ],
      reference: '(Kèm theo Báo cáo số: /BC-UBND ngày tháng 6 năm 2020 của UBND huyện Hà Quảng)',
      year: 2020,
    });
  });

  it('prefers what the user gives', () => {
    const given = titles(['Biểu cũ của năm 2019'], {
      unit: 'xã Sao Vàng',
      period: 'giai đoạn 2021-2025',
      reference: '(Kèm theo Báo cáo số 12/BC-UBND)',
    });
    expect(given.label).toBe('Phụ lục');
    expect(given.lines[1]).toBe('XÃ SAO VÀNG GIAI ĐOẠN 2021-2025');
    expect(given.reference).toBe('(Kèm theo Báo cáo số 12/BC-UBND)');
    expect(given.year).toBe(2025);
  });

  it('leaves blanks for the reference where nothing is known', () => {
    const empty = titles([]);
    expect(empty.lines).toEqual(['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ, XÃ HỘI']);
    expect(empty.reference).toMatch(/^\(Kèm theo Báo cáo số\s+\/BC-UBND ngày\s+tháng\s+năm\s+\)$/);
    expect(empty.year).toBeUndefined();
  });
});

describe('roman', () => {
  it.each([
    [1, 'I'],
    [3, 'III'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [20, 'XX'],
  ])('writes %d as %s', (value, text) => {
    expect(roman(value)).toBe(text);
  });
});
