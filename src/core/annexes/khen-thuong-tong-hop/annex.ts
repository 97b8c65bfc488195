import { awardAnnex } from '../shared/awardAnnex';
import { drawSummary, SUMMARY_COLUMNS } from './summary';

/** Awards by deciding level, title and form, with their recipients and where they stand. */
export const annex = awardAnnex({
  id: 'khen-thuong-tong-hop',
  title: 'Tổng hợp kết quả khen thưởng',
  orientation: 'landscape',
  needs: ['danh-hieu'],
  columns: SUMMARY_COLUMNS.map(({ header, width }) => ({ header: [header], width })),
  facts: [
    { code: 'annex-facts/award-period', data: {} },
    { code: 'annex-facts/awards-by-year', data: {} },
  ],
  source:
    'Biểu tổng hợp khen thưởng kèm theo báo cáo tổng kết phong trào thi đua (báo cáo nêu tên biểu mà không in)',
  draw: drawSummary,
});
