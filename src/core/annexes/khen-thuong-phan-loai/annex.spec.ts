import { cellsOf } from '../../../../test/support/fillLiteral';
import { fillRegister, footOf, linesOf } from '../../../../test/support/fillRegister';
import { annex } from './annex';

const _ = undefined;
const HEADER = [
  'STT',
  'Họ và tên',
  'Danh hiệu',
  'Đối tượng',
  'Loại hình khen thưởng',
  'Phân loại đối tượng',
  'Số lượng',
];
const LEADER = 'Các cấp lãnh đạo từ phó phòng trở lên';
const DIRECT = 'Người trực tiếp công tác';

const filled = fillRegister(annex, [
  HEADER,
  [1, 'a', 'Bằng khen của Thủ tướng Chính phủ', 'cá nhân', 'Công trạng', LEADER, 1],
  [2, 'b', 'Bằng khen của Thủ tướng Chính phủ', 'cá nhân', 'Đột xuất', DIRECT, 2],
  [3, 'c', 'Giấy khen', 'tập thể', 'Chuyên đề', 'Doanh nghiệp', 3],
  [4, 'd', 'Giấy khen', 'cá nhân', 'Công trạng', DIRECT, 4],
  [5, 'đ', 'Giấy khen', 'cá nhân', 'Niên hạn', DIRECT, 5],
  [6, 'e', 'LĐTT', 'cá nhân', _, 'Doanh nhân', 6],
  [7, 'g', 'Giấy khen', 'cá nhân', '???', DIRECT, 7],
]);

describe('khen-thuong-phan-loai', () => {
  it('has the form’s columns under their numbers', () => {
    const [upper, lower, numbers] = cellsOf(filled).slice(5, 8);
    expect(upper?.filter((text) => text !== undefined)).toEqual([
      'STT',
      'Danh hiệu/Hình thức',
      'Số lượng khen thưởng',
      'Theo công trạng',
      'Chuyên đề, đột xuất',
      'Đối ngoại',
      'Kháng chiến',
      'Khác',
    ]);
    expect(lower?.slice(2, 9)).toEqual([
      'Tổng số',
      'Cho doanh nghiệp',
      'Cho cá nhân',
      'Tổng số',
      'Tỷ lệ',
      'Cá nhân là lãnh đạo quản lý (từ cấp phòng trở lên)',
      'Cá nhân không làm công tác quản lý',
    ]);
    expect(numbers?.map((text) => (typeof text === 'string' ? text : '')).join(' ')).toBe(
      '1 2 3 4 5 6 7=6:3 8 9 10 11=10:3 12 13 14 15=14:3 16 17=16:3 18 19=18:3',
    );
  });

  it('parts the awards by kind so that the parts make the total', () => {
    expect(linesOf(filled)).toEqual([
      ['I', 'Danh hiệu thi đua', ...new Array<undefined>(17).fill(_)],
      [1, 'Lao động tiên tiến', 6, 0, 6, 6, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [_, 'Cộng', 6, 0, 6, 6, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      ['II', 'Hình thức khen thưởng', ...new Array<undefined>(17).fill(_)],
      [
        1,
        'Bằng khen của Thủ tướng Chính phủ',
        3,
        0,
        3,
        1,
        33.33,
        1,
        0,
        2,
        66.67,
        0,
        2,
        0,
        0,
        0,
        0,
        0,
        0,
      ],
      [2, 'Giấy khen', 12, 3, 9, 4, 33.33, 0, 4, 3, 25, 0, 0, 0, 0, 0, 0, 5, 41.67],
      [_, 'Cộng', 15, 3, 12, 5, 33.33, 1, 4, 5, 33.33, 0, 2, 0, 0, 0, 0, 5, 33.33],
      [_, 'Không đọc được', 7, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [_, 'Tổng cộng', 28, 3, 25, 11, 39.29, 1, 4, 5, 17.86, 0, 2, 0, 0, 0, 0, 5, 17.86],
    ]);
  });

  it('writes each share and sum as a formula', () => {
    const lines = linesOf(filled, 'formulas');
    expect(lines[4]?.[2]).toBe('=F13+J13+N13+P13+R13');
    expect(lines[4]?.[6]).toBe('=IF(C13=0,"",ROUND(F13*100/C13,2))');
    expect(lines[6]?.[5]).toBe('=SUM(F13:F14)');
    expect(lines[8]?.[5]).toBe('=F11+F15+F16');
  });

  it('says whom its two classes of persons leave out, and what it took for granted', () => {
    expect(footOf(filled)).toEqual(['Ngoài các cột 8, 9, 12 và 13: 6 doanh nhân.']);
    expect(filled.notes.map(({ code, data, cell }) => [code, cell, data['quantity']])).toEqual([
      ['annex-notes/outside-form', undefined, undefined],
      ['annex-notes/merit-assumed', undefined, 6],
      ['annex-notes/unread-cells', 'E8', 7],
    ]);
  });

  it('says so where a section has nothing in it, and adds up the other', () => {
    const titles = fillRegister(annex, [HEADER, [1, 'a', 'LĐTT', 'cá nhân', _, DIRECT, 2]]);
    expect(linesOf(titles).map((line) => [line[1], line[2]])).toEqual([
      ['Danh hiệu thi đua', _],
      ['Lao động tiên tiến', 2],
      ['Cộng', 2],
      ['Hình thức khen thưởng', _],
      ['Không có', _],
      ['Tổng cộng', 2],
    ]);
  });

  it('needs the kinds', () => {
    expect(() => fillRegister(annex, [['STT', 'Họ và tên', 'Danh hiệu']])).not.toThrow();
    expect(annex.description.needs).toEqual(['danh-hieu', 'loai-hinh']);
  });
});
