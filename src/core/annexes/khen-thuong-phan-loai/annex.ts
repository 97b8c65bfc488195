import { awardAnnex } from '../shared/awardAnnex';
import { drawByKind, KIND_COLUMNS } from './byKind';

/** Awards by kind, with shares of each kind and the persons by position. */
export const annex = awardAnnex({
  id: 'khen-thuong-phan-loai',
  title: 'Phân loại kết quả khen thưởng',
  orientation: 'landscape',
  needs: ['danh-hieu', 'loai-hinh'],
  columns: KIND_COLUMNS.map(({ header, width }) => ({ header, width })),
  facts: [
    { code: 'annex-facts/award-period', data: {} },
    { code: 'annex-facts/two-decimals', data: {} },
    { code: 'annex-facts/kinds-of-awards', data: {} },
  ],
  source:
    'Biểu phân loại khen thưởng 17 cột của phần mềm thi đua, khen thưởng một Sở Nội vụ, thêm cột "Khác" để các phần cộng bằng tổng số',
  draw: drawByKind,
});
