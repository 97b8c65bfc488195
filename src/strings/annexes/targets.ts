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

export const chiTieuKy = message({
  code: 'annexes/chi-tieu-ky',
  vi: () => 'Kết quả thực hiện các chỉ tiêu của một kỳ, so với kế hoạch và cùng kỳ',
  en: () => 'Results of a period against one or two plans and the same period',
});

export const chiTieu5NamTungNam = message({
  code: 'annexes/chi-tieu-5-nam-tung-nam',
  vi: () => 'Kết quả thực hiện các chỉ tiêu từng năm của giai đoạn',
  en: () => 'Results year by year and over the whole period',
});

export const chiTieuDonVi = message({
  code: 'annexes/chi-tieu-don-vi',
  vi: () => 'Tình hình thực hiện các chỉ tiêu theo đơn vị (biểu 07)',
  en: () => 'Results unit by unit (form 07)',
});
