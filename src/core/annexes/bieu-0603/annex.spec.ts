import { fillRegister, footOf, linesOf } from '../../../../test/support/fillRegister';
import { annex } from './annex';

const HEADER = [
  'STT',
  'Họ và tên/Tên tập thể',
  'Danh hiệu/Hình thức',
  'Đối tượng',
  'Phân loại đối tượng',
  'Loại hình khen thưởng',
  'Số lượng',
  'Phong trào',
  'Ngày quyết định',
  'Cấp quyết định',
];

describe('bieu-0603', () => {
  const filled = fillRegister(
    annex,
    [
      HEADER,
      [
        1,
        'a',
        'Bằng khen của Chủ tịch UBND tỉnh',
        'Cá nhân',
        'Doanh nhân',
        'Chuyên đề',
        5,
        null,
        '01/02/2025',
      ],
      [
        2,
        'b',
        'Bằng khen của Chủ tịch UBND tỉnh',
        'Tập thể',
        'Doanh nghiệp',
        'Đột xuất',
        2,
        null,
        '01/02/2025',
      ],
      [
        3,
        'c',
        'Chiến sĩ thi đua cấp tỉnh',
        'Cá nhân',
        'Người trực tiếp công tác',
        null,
        3,
        null,
        '01/02/2025',
      ],
      [
        4,
        'd',
        'Cờ thi đua của UBND tỉnh',
        'Tập thể',
        'Cơ quan hành chính',
        null,
        1,
        null,
        '01/02/2025',
      ],
      [
        5,
        'đ',
        'Cờ thi đua của UBND tỉnh',
        'Tập thể',
        'Cơ quan hành chính',
        null,
        1,
        'Nông thôn mới',
        '01/02/2025',
      ],
      [
        6,
        'e',
        'Tập thể lao động xuất sắc',
        'Tập thể',
        'Cơ quan hành chính',
        null,
        4,
        null,
        '01/02/2025',
        'Cấp tỉnh',
      ],
      [
        7,
        'g',
        'Bằng khen của Chủ tịch UBND tỉnh',
        'Cá nhân',
        'Doanh nhân',
        'Chuyên đề',
        7,
        null,
        '01/02/2024',
      ],
    ],
    { unit: 'tỉnh Một', period: 'năm 2025' },
  );
  const lines = new Map(linesOf(filled).map((line) => [line[1], line.slice(3)]));

  it('counts the year’s awards of the province by column', () => {
    expect(lines.get('01')).toEqual([12, 7, 3, 2, 0]);
    expect(lines.get('02')).toEqual([4, 2, 0, 2, 0]);
    expect(lines.get('03')).toEqual([2, 2, 0, 0, 0]);
    expect(lines.get('05')).toEqual([8, 5, 3, 0, 0]);
    expect(lines.get('08')).toEqual([5, 5, 0, 0, 0]);
    expect(lines.get('10')).toEqual([3, 0, 3, 0, 0]);
  });

  it('takes titles for the year’s work and a movement’s flag for the movement', () => {
    expect(lines.get('11')).toEqual([4, 0, 3, 1, 0]);
    expect(lines.get('12')).toEqual([6, 5, 0, 1, 0]);
    expect(lines.get('13')).toEqual([2, 2, 0, 0, 0]);
  });

  it('names what has no column, and the other years', () => {
    expect(footOf(filled)[0]).toMatch(/^Ghi chú: Ngoài biểu: 4 Tập thể lao động xuất sắc/);
    expect(filled.notes.find(({ code }) => code === 'annex-notes/other-years')?.data).toEqual({
      count: 7,
      year: 2025,
    });
  });
});
