import { cellsOf } from '../../../../test/support/fillLiteral';
import { fillRegister, footOf, linesOf } from '../../../../test/support/fillRegister';
import { annex } from './annex';

const _ = undefined;
const HEADER = [
  'STT',
  'Tên gọi',
  'Họ và tên',
  'Chức vụ',
  'Đơn vị',
  'Đối tượng',
  'Danh hiệu',
  'Thành tích',
  'Số lượng',
];
const REGISTER = [
  HEADER,
  [1, 'Ông', 'Cá nhân 01', 'Chuyên viên', 'Phòng A', 'cá nhân', 'LĐTT', 'Công tác năm', 1],
  [2, 'Bà', 'Cá nhân 02', _, 'Phòng A', 'cá nhân', 'BK UBND tỉnh', _, 1],
  [3, _, 'Tập thể 01', _, 'Xã B', 'tập thể', 'BK UBND tỉnh', _, 1],
  [4, _, 'Hộ 01', _, 'Xã B', 'hộ gia đình', 'BK UBND tỉnh', _, 1],
  [5, _, _, _, 'Xã B', 'cá nhân', 'LĐTT', _, 3],
];
const date = { year: 2026, month: 3, day: 1 };
const filled = fillRegister(annex, REGISTER, { date, baseSalary: 2_340_000 });

describe('danh-sach-khen-thuong', () => {
  it('has the form’s columns', () => {
    expect(cellsOf(filled)[5]).toEqual([
      'STT',
      'Họ và tên/Tên tập thể',
      'Chức vụ',
      'Đơn vị',
      'Thành tích',
      'Hệ số',
      'Tiền thưởng',
    ]);
  });

  it('lists by award, then collectives, households, persons, with their money', () => {
    // 0,3 × 2.340.000 = 702.000 → 710.000; 1,5 × 2.340.000 = 3.510.000; twice for collectives,
    // 1,5 times for households: 5.265.000 → 5.270.000.
    expect(linesOf(filled)).toEqual([
      ['I', 'Lao động tiên tiến', _, _, _, _, _],
      [_, 'Cá nhân', _, _, _, _, _],
      [1, 'Ông Cá nhân 01', 'Chuyên viên', 'Phòng A', 'Công tác năm', 0.3, 710_000],
      [2, '3 cá nhân', _, 'Xã B', _, 0.3, 2_130_000],
      [_, 'Cộng', _, _, _, _, 2_840_000],
      ['II', 'Bằng khen của Bộ, ban, ngành, tỉnh', _, _, _, _, _],
      [_, 'Tập thể', _, _, _, _, _],
      [1, 'Tập thể 01', _, 'Xã B', _, 3, 7_020_000],
      [_, 'Hộ gia đình', _, _, _, _, _],
      [1, 'Hộ 01', _, 'Xã B', _, 2.25, 5_270_000],
      [_, 'Cá nhân', _, _, _, _, _],
      [1, 'Bà Cá nhân 02', _, 'Phòng A', _, 1.5, 3_510_000],
      [_, 'Cộng', _, _, _, _, 15_800_000],
      [_, 'Tổng cộng', _, _, _, _, 18_640_000],
    ]);
  });

  it('works the money out with formulas that can be followed', () => {
    const money = linesOf(filled, 'formulas').map((line) => line[6]);
    expect(money[3]).toBe('=ROUNDUP(ROUND(F10*2340000,4),-4)*3');
    expect(money[4]).toBe('=SUM(G8:G10)');
    expect(money[13]).toBe('=G11+G19');
  });

  it('says the sum in words, and on what it rests', () => {
    expect(footOf(filled)).toEqual([
      'Bằng chữ: Mười tám triệu sáu trăm bốn mươi nghìn đồng.',
      'Lương cơ sở 2.340.000 đồng; hệ số theo Nghị định 152/2025/NĐ-CP (đọc từ bản sao vbpl.vn); mỗi mức thưởng làm tròn lên đến 10.000 đồng.',
    ]);
  });

  it('leaves the money blank without a base salary, and says so', () => {
    const bare = fillRegister(annex, REGISTER, { date });
    expect(linesOf(bare)[2]?.slice(5)).toEqual([0.3, _]);
    expect(footOf(bare)[0]).toMatch(/^Chưa có lương cơ sở/);
    expect(bare.notes.map(({ code }) => code)).toContain('annex-notes/no-base-salary');
  });

  it('names what has no rule: decisions before the decree', () => {
    const early = fillRegister(annex, REGISTER, {
      date: { year: 2023, month: 3, day: 1 },
      baseSalary: 1_490_000,
    });
    expect(linesOf(early)[2]?.slice(5)).toEqual([_, _]);
    expect(footOf(early)).toContain(
      'Chưa gồm 7 trường hợp chưa có mức thưởng: Lao động tiên tiến, Bằng khen của Bộ, ban, ngành, tỉnh.',
    );
  });

  it('points at people with several titles of one year', () => {
    const both = fillRegister(annex, [
      [...HEADER, 'Năm'],
      [1, 'Ông', 'Cá nhân 01', _, 'Phòng A', 'cá nhân', 'LĐTT', _, 1, 2026],
      [2, 'Ông', 'Cá nhân 01', _, 'Phòng A', 'cá nhân', 'CSTĐCS', _, 1, 2026],
    ]);
    expect(both.notes).toContainEqual({
      code: 'annex-notes/several-titles',
      data: { cells: 'C2 "Cá nhân 01", C3 "Cá nhân 01"' },
      cell: 'C2',
      onSource: true,
    });
  });
});
