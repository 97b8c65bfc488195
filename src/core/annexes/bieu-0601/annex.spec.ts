import { cellsOf } from '../../../../test/support/fillLiteral';
import { footOf, linesOf } from '../../../../test/support/fillRegister';
import { fillSnapshot } from '../../../../test/support/fillSnapshot';
import { snapshotOf, type LiteralCell } from '../../../../test/support/snapshotOf';
import { annex } from './annex';

const _ = undefined;
const HEADER = ['STT', 'Tên phong trào', 'Cấp phát động', 'Phạm vi', 'Từ ngày', 'Đến ngày', 'Loại'];

const fill = (...rows: readonly (readonly LiteralCell[])[]) =>
  fillSnapshot(annex, snapshotOf({ name: 'Phong trào', rows: [HEADER, ...rows] }));

const YEAR = ['01/01/2020', '31/12/2020'] as const;

describe('bieu-0601', () => {
  const filled = fill(
    [1, 'a', 'Trung ương', 'Toàn quốc', '01/01/2016', '31/12/2020', 'Chuyên đề'],
    [2, 'b', 'Tỉnh', 'Toàn tỉnh', ...YEAR, 'Thường xuyên'],
    [3, 'c', 'Tỉnh', 'Cụm, khối', '01/01/2020', '30/06/2020', 'Chuyên đề'],
    [4, 'd', 'Xã', 'Cơ quan, đơn vị', ...YEAR, 'Chuyên đề'],
  );

  it('counts movements by who launched them, where, for how long and how', () => {
    expect(linesOf(filled)).toEqual([
      ['Tổng số', '01', 4, 1, 2, 1],
      ['1. Chia theo phạm vi tổ chức', _, _, _, _, _],
      ['Toàn quốc', '02', 1, 1, 0, 0],
      ['Bộ, ban, ngành, đoàn thể, địa phương', '03', 1, 0, 1, 0],
      ['Cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng các cấp tổ chức', '04', 1, 0, 1, 0],
      ['Cơ quan, tổ chức, đơn vị', '05', 1, 0, 0, 1],
      ['2. Chia theo thời hạn', _, _, _, _, _],
      ['Dưới 1 năm', '06', 1, 0, 1, 0],
      ['1 năm', '07', 2, 0, 1, 1],
      ['Từ 1 năm đến dưới 3 năm', '08', 0, 0, 0, 0],
      ['Từ 3 năm đến dưới 5 năm', '09', 0, 0, 0, 0],
      ['Từ 5 năm trở lên', '10', 1, 1, 0, 0],
      ['3. Chia theo phương thức', _, _, _, _, _],
      ['Thi đua theo chuyên đề', '11', 3, 1, 1, 1],
      ['Thi đua thường xuyên hàng năm', '12', 1, 0, 1, 0],
    ]);
  });

  it('writes totals as formulas, across in column 1 and down in the others', () => {
    const [total, , country] = linesOf(filled, 'formulas');
    expect(total).toEqual([
      'Tổng số',
      '01',
      '=SUM(D8:F8)',
      '=SUM(D10:D13)',
      '=SUM(E10:E13)',
      '=SUM(F10:F13)',
    ]);
    expect(country).toEqual(['Toàn quốc', '02', '=SUM(D10:F10)', 1, 0, 0]);
  });

  it('has the form’s head and the row of column numbers', () => {
    const cells = cellsOf(filled);
    expect(cells.slice(0, 7).map((row) => row.filter((cell) => cell !== undefined))).toEqual([
      ['Biểu số 0601.N/BNV-TĐKT', 'SỐ PHONG TRÀO THI ĐUA', 'Đơn vị báo cáo: xã Một'],
      ['Ban hành theo Thông tư số 02/2023/TT-BNV ngày 23/3/2023', 'Đơn vị nhận báo cáo: Bộ Nội vụ'],
      ['Ngày nhận báo cáo: Ngày 15 tháng 12 năm báo cáo', 'Năm 2020'],
      ['Đơn vị tính: Phong trào'],
      ['Mã số', 'Tổng số', 'Chia theo cấp chủ trì phát động'],
      [
        'Cấp Trung ương',
        'Cấp bộ, ban, ngành, đoàn thể trung ương, tỉnh, thành phố trực thuộc Trung ương',
        'Cơ quan, tổ chức, đơn vị',
      ],
      ['A', 'B', '1=(2+3+4)', '2', '3', '4'],
    ]);
  });

  it('says what stands in column 4 for want of a column', () => {
    expect(footOf(filled)[0]).toBe(
      'Ghi chú: Cột 4 gồm 1 phong trào do cấp huyện, cấp xã phát động (biểu không có cột riêng).',
    );
  });

  it('names what it can’t classify, and totals it all the same', () => {
    const doubtful = fill(
      [1, 'a', 'Tỉnh', 'Toàn tỉnh', ...YEAR, 'Chuyên đề'],
      [2, 'b', 'Tỉnh', 'nhiều nơi', ...YEAR, 'Chuyên đề'],
      [3, 'c', null, 'Toàn tỉnh', ...YEAR, 'Chuyên đề'],
    );
    const lines = linesOf(doubtful, 'formulas');
    // Two in the form, of which the scope of one is unclear; the third has no column.
    expect(lines[0]).toEqual([
      'Tổng số',
      '01',
      '=SUM(D8:F8)',
      '=SUM(D15:D19)',
      '=SUM(E15:E19)',
      '=SUM(F15:F19)',
    ]);
    expect(linesOf(doubtful)[0]).toEqual(['Tổng số', '01', 2, 0, 2, 0]);
    expect(footOf(doubtful).slice(0, 2)).toEqual([
      'Ghi chú: Ngoài biểu, không rõ cấp phát động: 1 phong trào (dòng 4 của bảng nguồn).',
      'Chưa phân loại theo phạm vi tổ chức: 1 phong trào (dòng 3 của bảng nguồn).',
    ]);
    expect(doubtful.notes.map(({ code, data }) => [code, data['what'], data['rows']])).toEqual([
      ['annex-notes/outside-columns', 'cấp phát động', 'dòng 4'],
      ['annex-notes/unclassified', 'phạm vi tổ chức', 'dòng 3'],
    ]);
  });

  it('leaves a breakdown blank that the list tells nothing of', () => {
    const bare = fillSnapshot(
      annex,
      snapshotOf({
        name: 'Phong trào',
        rows: [
          ['STT', 'Tên phong trào', 'Cấp phát động'],
          [1, 'a', 'Tỉnh'],
        ],
      }),
    );
    expect(linesOf(bare)[2]).toEqual(['Toàn quốc', '02', _, _, _, _]);
    expect(linesOf(bare, 'formulas')[0]).toEqual(['Tổng số', '01', '=SUM(D8:F8)', 0, 1, 0]);
    expect(bare.notes.map(({ code }) => code)).toEqual([
      'annex-notes/not-broken-down',
      'annex-notes/not-broken-down',
      'annex-notes/not-broken-down',
    ]);
  });
});
