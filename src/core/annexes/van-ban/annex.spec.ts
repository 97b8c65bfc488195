import { annexSources } from '../sources';
import { snapshotOf } from '../../../../test/support/snapshotOf';
import { cellsOf, fillLiteral } from '../../../../test/support/fillLiteral';
import { annex } from './annex';

const _ = undefined;

describe('van-ban', () => {
  it('lists documents in the order of the source, the day as a date', () => {
    const filled = fillLiteral(annex, [
      ['STT', 'Loại văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu'],
      [1, 'Kế hoạch', '20/KH-UBND', '21 tháng 01 năm 2020', 'UBND Tỉnh', 'phát động'],
      [2, 'Nghị quyết', '42/NQ-CP', null, 'Chính phủ', null],
    ]);
    expect(cellsOf(filled).slice(6)).toEqual([
      [1, 'Kế hoạch', '20/KH-UBND', 43851, 'UBND Tỉnh', 'phát động'],
      [2, 'Nghị quyết', '42/NQ-CP', _, 'Chính phủ', _],
    ]);
    expect(filled.notes).toEqual([]);
  });

  it('finds no documents in a plan of work', () => {
    const rows = [
      ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian'],
      [1, 'Sơ kết', 'Phòng Nội vụ', 'Quý II'],
    ];
    expect(annex.candidates(annexSources(snapshotOf({ name: 'KH', rows })))).toEqual([]);
  });
});
