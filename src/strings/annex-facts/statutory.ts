import { message } from '../message';

export const statutory = message({
  code: 'annex-facts/statutory',
  vi: () =>
    'Biểu gửi hằng năm (trước ngày 15 tháng 12), in đủ mã số, dòng số cột, chỗ ký; tổng là công thức theo quan hệ giữa các dòng của biểu; số 0 in dấu gạch. Cấp xã không gửi các biểu này.',
  en: () =>
    'Sent every year (by 15 December), with codes, column numbers and signatures; totals are formulas by what the layout makes equal; zero prints as a dash. Communes do not send these forms.',
});

export const form0601 = message({
  code: 'annex-facts/form-0601',
  vi: () =>
    'Đếm từ bảng danh mục phong trào: cấp phát động chọn cột, phạm vi, thời hạn (Từ ngày - Đến ngày) và loại chọn dòng. Điều không rõ được ghi ở cuối biểu.',
  en: () =>
    'Counted from the list of movements: who launched it chooses the column; scope, time (from - to) and kind choose the lines. What is unclear is said under the form.',
});

export const formAwards = message({
  code: 'annex-facts/form-awards',
  vi: () =>
    'Đếm từ sổ khen thưởng, chỉ những dòng đã tặng, của năm báo cáo. Danh hiệu thi đua không ghi loại hình được tính là thường xuyên, cờ của một phong trào là chuyên đề. Hình thức không có cột được ghi "Ngoài biểu".',
  en: () =>
    'Counted from the award register: what was given, in the year of the form. Titles without a kind count as regular, flags of a movement as thematic. Awards without a column are named "Ngoài biểu".',
});

export const form0602 = message({
  code: 'annex-facts/form-0602',
  vi: () =>
    'Mỗi huân chương, huy chương, danh hiệu vinh dự có trong sổ được hai cột Tập thể, Cá nhân; hộ gia đình tính vào cột Tập thể. Dòng 02, 03 lấy theo tên đơn vị báo cáo.',
  en: () =>
    'Every order, medal and honour in the register has two columns, collectives and persons; households count with collectives. Lines 02 and 03 follow the name of the reporting unit.',
});

export const formLabelled = message({
  code: 'annex-facts/form-labelled',
  vi: () => 'Lấy từ bảng tự lập có tên dòng như trong biểu và một cột số lượng.',
  en: () =>
    'Taken from a table kept by hand whose lines are named as in the form, with counts beside them.',
});

export const form0605 = message({
  code: 'annex-facts/form-0605',
  vi: () =>
    'Cũng đếm được từ danh sách công chức (Họ và tên, Giới tính, Ngày sinh, Trình độ, Thâm niên); tuổi và thâm niên tính đến ngày báo cáo, nếu không có thì 31/12 của năm.',
  en: () =>
    'Also counted from a list of staff; age and service as of the day of the report, else 31 December of the year.',
});

export const titleUnverified = message<object>({
  code: 'annex-facts/title-unverified',
  vi: () =>
    'Tiêu đề của biểu chưa đối chiếu được với văn bản: hãy so với mẫu Bộ ban hành trước khi nộp.',
  en: () =>
    'The title of the form was not compared with the circular: compare it before handing in.',
});
