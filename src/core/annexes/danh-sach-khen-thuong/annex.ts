import { awardAnnex } from '../shared/awardAnnex';
import { drawList, LIST_COLUMNS } from './list';

/** Everybody who receives an award, with the money that goes with it. */
export const annex = awardAnnex({
  id: 'danh-sach-khen-thuong',
  title: 'Danh sách khen thưởng',
  orientation: 'landscape',
  needs: ['danh-hieu', 'ten'],
  asks: ['date', 'base-salary'],
  columns: LIST_COLUMNS.map(({ header, width }) => ({ header: [header], width })),
  facts: [
    { code: 'annex-facts/award-period', data: {} },
    { code: 'annex-facts/award-money', data: {} },
    { code: 'annex-facts/base-salary', data: {} },
  ],
  source:
    'Danh sách kèm theo tờ trình, quyết định khen thưởng; mức tiền thưởng theo Nghị định 152/2025/NĐ-CP',
  draw: drawList,
});
