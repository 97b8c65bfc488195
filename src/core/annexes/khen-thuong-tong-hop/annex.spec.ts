import { CAM_XUYEN } from '../../../../test/cases/award-registers';
import { cellsOf } from '../../../../test/support/fillLiteral';
import { fillRegister, footOf, linesOf } from '../../../../test/support/fillRegister';
import { annex } from './annex';

const _ = undefined;
const camXuyen = fillRegister(annex, CAM_XUYEN);

describe('khen-thuong-tong-hop', () => {
  it('has the form’s columns', () => {
    expect(cellsOf(camXuyen)[5]).toEqual([
      'STT',
      'Danh hiệu thi đua/Hình thức khen thưởng',
      'Tổng số',
      'Tập thể',
      'Cá nhân',
      'Hộ gia đình',
      'Trong đó doanh nghiệp',
      'Đã tặng',
      'Đề nghị',
    ]);
  });

  it('sets the awards of Cẩm Xuyên under the levels that decided, in the catalogue’s order', () => {
    expect(linesOf(camXuyen)).toEqual([
      ['I', 'Chính phủ, Thủ tướng Chính phủ', _, _, _, _, _, _, _],
      [1, 'Bằng khen của Thủ tướng Chính phủ', 2, 0, 2, 0, 0, 1, 1],
      [_, 'Cộng', 2, 0, 2, 0, 0, 1, 1],
      ['II', 'Cấp tỉnh', _, _, _, _, _, _, _],
      [1, 'Cờ thi đua của Bộ, ban, ngành, tỉnh', 4, 4, 0, 0, 0, 4, 0],
      [2, 'Tập thể lao động xuất sắc', 6, 6, 0, 0, 0, 6, 0],
      [3, 'Bằng khen của Bộ, ban, ngành, tỉnh', 28, 8, 20, 0, 0, 25, 3],
      [_, 'Cộng', 38, 18, 20, 0, 0, 35, 3],
      ['III', 'Không rõ cấp quyết định', _, _, _, _, _, _, _],
      [1, 'Giấy khen', 219, 66, 153, 0, 0, 219, 0],
      [_, 'Cộng', 219, 66, 153, 0, 0, 219, 0],
      [_, 'Tổng cộng', 259, 84, 175, 0, 0, 255, 4],
    ]);
  });

  it('adds up with formulas that can be followed', () => {
    const lines = linesOf(camXuyen, 'formulas');
    expect(lines[6]?.slice(2)).toEqual(['=SUM(D13:F13)', 8, 20, 0, 0, 25, 3]);
    expect(lines[7]?.slice(2, 4)).toEqual(['=SUM(C11:C13)', '=SUM(D11:D13)']);
    expect(lines[11]?.slice(2, 4)).toEqual(['=C9+C14+C17', '=D9+D14+D17']);
  });

  it('names the cells in which the level is missing', () => {
    expect(camXuyen.notes).toEqual([
      {
        code: 'annex-notes/unread-cells',
        data: { role: 'cap', header: 'Cấp quyết định', lines: 2, quantity: 219, cells: 'C9, C10' },
        cell: 'C9',
        onSource: true,
      },
    ]);
  });

  it('writes values where no formulas are wanted', () => {
    const filled = fillRegister(annex, CAM_XUYEN, { formulas: 'values' });
    expect(linesOf(filled, 'formulas')).toEqual(linesOf(camXuyen));
  });

  it('counts what can’t be read apart and names what has no place', () => {
    const filled = fillRegister(annex, [
      ['STT', 'Họ và tên', 'Danh hiệu', 'Đối tượng', 'Cấp quyết định', 'Số lượng', 'Trạng thái'],
      [1, 'Cá nhân 01', 'Giấy khen', 'cá nhân', 'xã', 2, 'đã tặng'],
      [2, 'Cá nhân 02', 'lung tung', 'cá nhân', 'xã', 3, 'đã tặng'],
      [3, 'Cá nhân 03', 'Giấy khen', 'ai đó', 'xã', 4, 'đề nghị'],
      [4, 'Cá nhân 04', 'Giấy khen', 'cá nhân', 'xã', 'nhiều', 'đã tặng'],
      [5, 'Tập thể 01', 'Tập thể lao động xuất sắc', 'tập thể', 'tỉnh', 5, 'đăng ký'],
      [6, 'Cá nhân 05', 'Giấy khen', 'cá nhân', 'xã', 6, 'xong'],
    ]);
    expect(linesOf(filled)).toEqual([
      ['I', 'Cấp xã', _, _, _, _, _, _, _],
      [1, 'Giấy khen', 2, 0, 2, 0, 0, 2, 0],
      [_, 'Cộng', 2, 0, 2, 0, 0, 2, 0],
      [_, 'Không đọc được', 7, 0, 3, 0, 0, 3, 4],
      [_, 'Tổng cộng', 9, 0, 5, 0, 0, 5, 4],
    ]);
    expect(footOf(filled)).toEqual([
      'Ngoài biểu: 5 Tập thể lao động xuất sắc (đăng ký); 6 Giấy khen (không đọc được trạng thái).',
      'Không đọc được số lượng ở 1 dòng của sổ: F5 "nhiều".',
    ]);
    expect(filled.notes.map(({ code, cell }) => [code, cell])).toEqual([
      ['annex-notes/outside-form', undefined],
      ['annex-notes/unread-cells', 'G7'],
      ['annex-notes/unread-cells', 'C3'],
      ['annex-notes/unread-cells', 'D4'],
      ['annex-notes/unread-cells', 'F5'],
    ]);
  });

  it('leaves given and proposed blank where the register has no statuses', () => {
    const filled = fillRegister(annex, [
      ['STT', 'Họ và tên', 'Danh hiệu', 'Cấp quyết định'],
      [1, 'Cá nhân 01', 'LĐTT', 'xã'],
    ]);
    expect(linesOf(filled).at(-1)).toEqual([_, 'Tổng cộng', 1, 0, 1, 0, 0, 0, 0]);
    expect(linesOf(filled)[1]?.slice(7)).toEqual([_, _]);
    expect(filled.notes).toEqual([{ code: 'annex-notes/no-status', data: {} }]);
  });

  it('knows the district level only for decisions up to 30/6/2025', () => {
    const rows = [
      ['STT', 'Họ và tên', 'Danh hiệu', 'Đối tượng', 'Cấp quyết định', 'Ngày quyết định'],
      [1, 'Cá nhân 01', 'Giấy khen', 'cá nhân', 'huyện', '30/6/2025'],
      [2, 'Cá nhân 02', 'Giấy khen', 'cá nhân', 'huyện', '01/7/2025'],
      [3, 'Cá nhân 03', 'Giấy khen', 'cá nhân', 'xã', '01/7/2025'],
    ];
    const filled = fillRegister(annex, rows, { period: 'năm 2025' });
    const names = linesOf(filled).map((line) => line[1]);
    expect(names.filter((name) => name !== 'Giấy khen' && name !== 'Cộng')).toEqual([
      'Cấp huyện (đến ngày 30/6/2025)',
      'Cấp xã',
      'Không rõ cấp quyết định',
      'Tổng cộng',
    ]);
    expect(filled.notes.map(({ code, cell }) => [code, cell])).toEqual([
      ['annex-notes/no-status', undefined],
      ['annex-notes/level-ended', 'E3'],
    ]);
  });

  it('takes the level of a title that lost its own from the register, and names contradictions', () => {
    const rows = [
      ['STT', 'Họ và tên', 'Danh hiệu', 'Cấp quyết định', 'Ngày quyết định', 'Trạng thái'],
      [1, 'Thôn 3', 'Thôn văn hóa', 'Chủ tịch UBND xã', '15/12/2025', 'Đã tặng'],
      [2, 'Hộ 1', 'Gia đình văn hóa', 'tỉnh', '15/12/2025', 'Đã tặng'],
      [3, 'Tập thể 1', 'Cờ thi đua của Chính phủ', 'đâu đó', '15/12/2025', 'Đã tặng'],
    ];
    const filled = fillRegister(annex, rows, { period: 'năm 2025' });
    expect(linesOf(filled).map((line) => line[1])).toEqual([
      'Cấp xã',
      'Thôn, tổ dân phố văn hóa',
      'Cộng',
      'Không rõ cấp quyết định',
      'Cờ thi đua của Chính phủ',
      'Gia đình văn hóa',
      'Cộng',
      'Tổng cộng',
    ]);
    expect(filled.notes.map(({ code, data }) => [code, data['cells']])).toEqual([
      ['annex-notes/unread-cells', 'D4 "đâu đó"'],
      ['annex-notes/level-contradicts', 'D3 "tỉnh"'],
    ]);
  });

  it.each([
    ['năm 2025', ['annex-notes/no-status']],
    ['các năm', ['annex-notes/no-status', 'annex-notes/years-together']],
  ])('advises to name a period only where none is: %s', (period, codes) => {
    const rows = [
      ['STT', 'Họ và tên', 'Danh hiệu', 'Cấp quyết định', 'Năm thành tích', 'Ngày quyết định'],
      [1, 'a', 'LĐTT', 'xã', 2024, '10/01/2025'],
      [2, 'b', 'LĐTT', 'xã', 2025, '20/12/2025'],
    ];
    const filled = fillRegister(annex, rows, { period });
    expect(filled.notes.map(({ code }) => code)).toEqual(codes);
  });

  it('sets the years of a period side by side', () => {
    const filled = fillRegister(
      annex,
      [
        ['STT', 'Họ và tên', 'Danh hiệu', 'Đối tượng', 'Cấp quyết định', 'Năm', 'Số lượng'],
        [1, 'a', 'Giấy khen', 'cá nhân', 'xã', 2024, 2],
        [2, 'b', 'Giấy khen', 'tập thể', 'xã', 2025, 3],
        [3, 'c', 'Giấy khen', 'tập thể', 'xã', 2026, 5],
      ],
      { period: 'giai đoạn 2024-2025' },
    );
    expect(cellsOf(filled).slice(5, 7)).toEqual([
      [
        'STT',
        'Danh hiệu thi đua/Hình thức khen thưởng',
        'Năm 2024',
        _,
        _,
        'Năm 2025',
        _,
        _,
        'Cả giai đoạn',
        _,
        _,
        _,
        _,
        _,
      ],
      [
        _,
        _,
        'Tổng số',
        'Tập thể',
        'Cá nhân',
        'Tổng số',
        'Tập thể',
        'Cá nhân',
        'Tổng số',
        'Tập thể',
        'Cá nhân',
        'Trong đó doanh nghiệp',
        'Đã tặng',
        'Đề nghị',
      ],
    ]);
    expect(linesOf(filled)[1]).toEqual([1, 'Giấy khen', 2, 0, 2, 3, 3, 0, 5, 3, 2, 0, _, _]);
    expect(linesOf(filled, 'formulas')[1]?.slice(8, 11)).toEqual(['=C9+F9', '=D9+G9', '=E9+H9']);
    expect(footOf(filled)).toEqual(['Ngoài biểu: 5 Giấy khen (năm 2026).']);
  });

  it('says so in words where there is nothing', () => {
    const filled = fillRegister(annex, [
      ['STT', 'Họ và tên', 'Danh hiệu', 'Trạng thái'],
      [1, 'Cá nhân 01', 'LĐTT', 'đăng ký'],
    ]);
    expect(linesOf(filled)).toEqual([[_, 'Không có', _, _, _, _, _, _, _]]);
    expect(footOf(filled)).toEqual(['Ngoài biểu: 1 Lao động tiên tiến (đăng ký).']);
  });
});
