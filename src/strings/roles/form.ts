import { plainMessage } from '../message';

export const percent = plainMessage('roles/percent', 'Tỷ lệ % hoàn thành', 'Attainment in %');
export const samePeriodPercent = plainMessage(
  'roles/same-period-percent',
  '% so với cùng kỳ',
  '% of the same period',
);
export const thanhTich = plainMessage('roles/thanh-tich', 'Thành tích', 'Achievement');
export const ghiChu = plainMessage('roles/ghi-chu', 'Ghi chú', 'Note');
