import { message } from '../message';

export const chiTieu5Nam = message({
  code: 'annexes/chi-tieu-5-nam',
  vi: () => 'Kết quả thực hiện các chỉ tiêu giai đoạn 5 năm',
  en: () => 'Results against the targets of a five-year period',
});

export const chiTieuGhiChu = message({
  code: 'annexes/chi-tieu-ghi-chu',
  vi: () => 'Kết quả thực hiện các chỉ tiêu, có cột ghi chú',
  en: () => 'Results against the targets, with a column of notes',
});
