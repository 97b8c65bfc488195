import { awardAnnex } from '../shared/awardAnnex';
import { drawByUnit, FIXED_COLUMNS } from './byUnit';

/** Awards by unit, with a column for each title and form that was met. */
export const annex = awardAnnex({
  id: 'khen-thuong-don-vi',
  title: 'Kết quả khen thưởng theo đơn vị',
  orientation: 'landscape',
  needs: ['danh-hieu', 'don-vi'],
  columns: [
    ...FIXED_COLUMNS.map(({ header, width }) => ({ header: [header], width })),
    { header: ['Danh hiệu thi đua', 'Lao động tiên tiến'], width: 39 },
    { header: ['Danh hiệu thi đua', 'Tập thể lao động tiên tiến'], width: 39 },
    { header: ['Hình thức khen thưởng', 'Bằng khen của Bộ, ban, ngành, tỉnh'], width: 39 },
    { header: ['Hình thức khen thưởng', 'Giấy khen'], width: 39 },
  ],
  facts: [
    { code: 'annex-facts/award-period', data: {} },
    { code: 'annex-facts/awards-of-units', data: {} },
  ],
  source: 'Biểu khen thưởng theo đơn vị của phần mềm thi đua, khen thưởng một Sở Nội vụ',
  draw: drawByUnit,
});
