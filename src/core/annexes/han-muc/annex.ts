import { awardAnnex } from '../shared/awardAnnex';
import { drawQuota, QUOTA_COLUMNS } from './quotaSheet';

/** Chiến sĩ thi đua cơ sở by unit, held against the quota of the chosen rules. */
export const annex = awardAnnex({
  id: 'han-muc',
  title: 'Hạn mức danh hiệu Chiến sĩ thi đua cơ sở',
  orientation: 'landscape',
  needs: ['danh-hieu', 'don-vi'],
  asks: ['date'],
  columns: QUOTA_COLUMNS.map(({ header, width }) => ({ header: [header], width })),
  facts: [
    { code: 'annex-facts/two-decimals', data: {} },
    { code: 'annex-facts/quota-base', data: {} },
    { code: 'annex-facts/quota-people', data: {} },
  ],
  source:
    'Bảng đối chiếu tỷ lệ của hội đồng thi đua, khen thưởng; tỷ lệ theo bộ quy định được chọn',
  draw: drawQuota,
});
