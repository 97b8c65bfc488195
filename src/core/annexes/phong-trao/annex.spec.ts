import { cellsOf, fillLiteral } from '../../../../test/support/fillLiteral';
import { annex } from './annex';

const _ = undefined;

describe('phong-trao', () => {
  it('reads days as dates and keeps words that say none', () => {
    const filled = fillLiteral(annex, [
      ['STT', 'Phong trào thi đua', 'Cơ quan chủ trì', 'Cấp phát động', 'Từ ngày', 'Đến ngày'],
      [1, 'Dân vận khéo', 'Ban Dân vận', 'Huyện', '01/02/2020', '31 tháng 12 năm 2020'],
      [2, 'Giọt nước nghĩa tình', 'Huyện đoàn', 'Huyện', '31/02/2020', 'hết năm'],
    ]);
    expect(cellsOf(filled).slice(6)).toEqual([
      [1, 'Dân vận khéo', 'Ban Dân vận', 'Huyện', _, _, 43862, 44196, _, _],
      [2, 'Giọt nước nghĩa tình', 'Huyện đoàn', 'Huyện', _, _, '31/02/2020', 'hết năm', _, _],
    ]);
    expect(filled.notes.slice(1)).toEqual([
      { code: 'annex-notes/dates-kept', data: { header: 'Từ ngày', cells: 'E3 "31/02/2020"' } },
      { code: 'annex-notes/dates-kept', data: { header: 'Đến ngày', cells: 'F3 "hết năm"' } },
    ]);
  });
});
