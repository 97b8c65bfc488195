import { cellsOf } from '../../../../test/support/fillLiteral';
import { fillRegister, footOf, linesOf } from '../../../../test/support/fillRegister';
import { annex } from './annex';

const _ = undefined;
const HEADER = ['STT', 'Họ và tên', 'Danh hiệu', 'Đối tượng', 'Đơn vị', 'Số lượng'];

describe('khen-thuong-don-vi', () => {
  it('groups units by block, with a column for each award that was met', () => {
    const filled = fillRegister(annex, [
      [...HEADER, 'Khối/Cụm', 'Trạng thái'],
      [1, 'a', 'Giấy khen', 'cá nhân', 'Phòng A', 4, 'Khối 1', 'đã tặng'],
      [2, 'b', 'LĐTT', 'cá nhân', 'Xã B', 3, 'Khối 2', 'đã tặng'],
      [3, 'c', 'LĐTT', 'cá nhân', 'PHÒNG A', 2, 'Khối 1', 'đã tặng'],
      [4, 'd', 'Giấy khen', 'cá nhân', 'Xã C', 1, 'Khối 2', 'đã tặng'],
      [5, 'đ', 'Giấy khen', 'cá nhân', 'Xã C', 7, 'Khối 2', 'đề nghị'],
    ]);
    expect(cellsOf(filled).slice(5, 7)).toEqual([
      ['STT', 'Tên đơn vị', 'Tổng số', 'Danh hiệu thi đua', 'Hình thức khen thưởng'],
      [_, _, _, 'Lao động tiên tiến', 'Giấy khen'],
    ]);
    expect(linesOf(filled)).toEqual([
      ['I', 'Khối 1', _, _, _],
      [1, 'Phòng A', 6, 2, 4],
      [_, 'Cộng', 6, 2, 4],
      ['II', 'Khối 2', _, _, _],
      [1, 'Xã B', 3, 3, 0],
      [2, 'Xã C', 1, 0, 1],
      [_, 'Cộng', 4, 3, 1],
      [_, 'Tổng cộng', 10, 5, 5],
    ]);
    expect(linesOf(filled, 'formulas')[6]).toEqual([
      _,
      'Cộng',
      '=SUM(C12:C13)',
      '=SUM(D12:D13)',
      '=SUM(E12:E13)',
    ]);
    expect(linesOf(filled, 'formulas')[7]?.[2]).toBe('=C10+C14');
    expect(footOf(filled)).toEqual(['Ngoài biểu: 7 Giấy khen (đề nghị).']);
  });

  it('takes the headings between the lines for groups, but not those of recipients', () => {
    const filled = fillRegister(annex, [
      HEADER,
      ['I', 'Khối các phòng'],
      [1, 'a', 'LĐTT', 'cá nhân', 'Phòng A', 1],
      [_, 'Tập thể'],
      [2, 'b', 'LĐTT', 'cá nhân', 'Phòng B', 1],
      ['II', 'Khối các xã'],
      [3, 'c', 'LĐTT', 'cá nhân', 'Xã C', 1],
    ]);
    expect(linesOf(filled).map((line) => [line[0], line[1]])).toEqual([
      ['I', 'Khối các phòng'],
      [1, 'Phòng A'],
      [2, 'Phòng B'],
      [_, 'Cộng'],
      ['II', 'Khối các xã'],
      [1, 'Xã C'],
      [_, 'Cộng'],
      [_, 'Tổng cộng'],
    ]);
  });

  it('keeps what has no unit or no readable award in its own line and column', () => {
    const filled = fillRegister(annex, [
      HEADER,
      [1, 'a', 'LĐTT', 'cá nhân', 'Xã A', 1],
      [2, 'b', 'lung tung', 'cá nhân', 'Xã A', 2],
      [3, 'c', 'LĐTT', 'cá nhân', _, 4],
      [4, 'Xã D', 'TTLĐTT', 'tập thể', _, 1],
    ]);
    expect(cellsOf(filled)[5]?.[5]).toBe('Không đọc được');
    expect(linesOf(filled)).toEqual([
      [1, 'Xã A', 3, 1, 0, 2],
      [2, 'Xã D', 1, 0, 1, 0],
      [_, 'Không ghi đơn vị', 4, 4, 0, 0],
      [_, 'Tổng cộng', 8, 5, 1, 2],
    ]);
    expect(filled.notes.map(({ code, cell }) => [code, cell])).toEqual([
      ['annex-notes/unread-cells', 'C3'],
      ['annex-notes/unread-cells', 'E4'],
    ]);
  });

  it('shows what was proposed where nothing was given yet, and says so', () => {
    const filled = fillRegister(annex, [
      [...HEADER, 'Trạng thái'],
      [1, 'a', 'LĐTT', 'cá nhân', 'Xã A', 2, 'đề nghị'],
    ]);
    expect(linesOf(filled).at(-1)).toEqual([_, 'Tổng cộng', 2, 2]);
    expect(footOf(filled)).toEqual(['Số liệu ở trạng thái: Đề nghị, Đã trình.']);
  });

  it('counts what was decided or won in the year of its title, and names the rest', () => {
    const rows = [
      ['Họ và tên', 'Danh hiệu', 'Cấp quyết định', 'Số lượng', 'Đơn vị', 'Năm', 'Ngày quyết định'],
      ['Cá nhân 01', 'Giấy khen', 'xã', 1, 'Xã A', 2024, '10/01/2025'],
      ['Cá nhân 02', 'Giấy khen', 'xã', 2, 'Xã A', 2025, '15/01/2026'],
      ['Cá nhân 03', 'Giấy khen', 'xã', 4, 'Xã A', 2024, '20/12/2024'],
      ['Cá nhân 04', 'Giấy khen', 'xã', 8, 'Xã A', undefined, undefined],
    ];
    const filled = fillRegister(annex, rows, { period: 'năm 2025' });
    expect(linesOf(filled).at(-1)?.[2]).toBe(11);
    expect(footOf(filled)).toEqual(['Ngoài biểu: 4 Giấy khen (năm 2024).']);
    expect(filled.notes.map(({ code }) => code)).toEqual(['annex-notes/outside-form']);
    const half = fillRegister(annex, rows, { period: '6 tháng đầu năm 2025' });
    expect(linesOf(half).at(-1)?.[2]).toBe(9);
    expect(footOf(half)).toEqual(['Ngoài biểu: 2 Giấy khen (ngoài kỳ); 4 Giấy khen (năm 2024).']);
    const all = fillRegister(annex, rows, { period: 'các năm' });
    expect(linesOf(all).at(-1)?.[2]).toBe(15);
    expect(all.notes.map(({ code }) => code)).toEqual(['annex-notes/years-together']);
  });
});
