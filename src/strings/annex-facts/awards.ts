import { message } from '../message';

export const register = message({
  code: 'annex-facts/register',
  vi: () =>
    'Bảng nguồn là sổ khen thưởng: mỗi dòng một khen thưởng, hoặc nhiều khen thưởng ghi ở cột Số lượng.',
  en: () =>
    'The source is an award register: a line is one award, or as many as its column of quantities says.',
});

export const awardPeriod = message({
  code: 'annex-facts/award-period',
  vi: () =>
    'Tiêu đề ghi kỳ nào thì biểu chỉ tính khen thưởng của kỳ đó: có ngày quyết định trong kỳ; với kỳ tròn năm (hoặc sổ không ghi ngày) thì cả thành tích của năm đó được quyết định sau. Khen thưởng ngoài kỳ được nêu dưới biểu. Tiêu đề không ghi năm thì tính cả sổ.',
  en: () =>
    'Where the title names a period only its awards are counted: those decided in it and, for whole years (or without dates), those won in its years and decided later. The others are named under the form. Without a year in the title the whole register is counted.',
});

export const awardsByYear = message({
  code: 'annex-facts/awards-by-year',
  vi: () =>
    'Kỳ báo cáo nhiều năm (ví dụ "giai đoạn 2016-2020") và sổ có nhiều năm: mỗi năm một khối cột, sau cùng là cả giai đoạn; bảng khi đó thu nhỏ cho vừa khổ giấy.',
  en: () =>
    'A period of several years ("giai đoạn 2016-2020") and a register of several years give a block of columns a year, then the whole period; the table is then scaled to the page.',
});

export const awardsOfUnits = message({
  code: 'annex-facts/awards-of-units',
  vi: () =>
    'Mỗi danh hiệu, hình thức có trong sổ một cột; nhóm theo cột Khối/Cụm, nếu không có thì theo dòng đề mục của sổ.',
  en: () =>
    'A column for each title and form in the register; groups by the column Khối/Cụm, else by the headings between its lines.',
});

export const twoDecimals = message({
  code: 'annex-facts/two-decimals',
  vi: () => 'Tỷ lệ có hai số lẻ, để trống khi mẫu số bằng 0.',
  en: () => 'Shares have two decimals and are blank where they would divide by 0.',
});

export const kindsOfAwards = message({
  code: 'annex-facts/kinds-of-awards',
  vi: () =>
    'Danh hiệu hằng năm không ghi loại hình được tính vào công trạng; khen thưởng khác không ghi loại hình đứng ở dòng "Không đọc được".',
  en: () =>
    'Yearly titles without a kind count as merit; other awards without a kind stand in the line "Không đọc được".',
});

export const quotaBase = message({
  code: 'annex-facts/quota-base',
  vi: () =>
    'Hạn mức tính trên số Lao động tiên tiến, gồm cả người đạt Chiến sĩ thi đua cơ sở; tỷ lệ lấy từ bộ quy định được chọn.',
  en: () =>
    'The quota is a share of Lao động tiên tiến, holders of Chiến sĩ thi đua cơ sở included; the rate is that of the chosen rule pack.',
});

export const quotaPeople = message({
  code: 'annex-facts/quota-people',
  vi: () =>
    'Số cá nhân, hoàn thành nhiệm vụ và kỷ luật lấy từ một bảng khác trong sổ có các cột Đơn vị, Số cá nhân, Hoàn thành nhiệm vụ, Bị kỷ luật; không có thì để trống. Đơn vị của bảng đó không có ai trong sổ vẫn có dòng, ghi 0.',
  en: () =>
    'People, fulfilled tasks and discipline come from another table of the workbook with the columns Đơn vị, Số cá nhân, Hoàn thành nhiệm vụ, Bị kỷ luật; without one they stay blank. A unit of that table with nobody in the register has a line of zeros.',
});

export const awardMoney = message({
  code: 'annex-facts/award-money',
  vi: () =>
    'Nhóm theo danh hiệu, hình thức, rồi tập thể, hộ gia đình, cá nhân; mỗi mức thưởng làm tròn lên đến 10.000 đồng.',
  en: () =>
    'Grouped by title or form, then collectives, households, persons; each award is rounded up to 10.000 đồng.',
});

export const baseSalary = message({
  code: 'annex-facts/base-salary',
  vi: () =>
    'Tiền thưởng cần mức lương cơ sở (--base-salary) và ngày quyết định (cột của sổ, hoặc --date).',
  en: () =>
    'Award money needs the base salary (--base-salary) and the day of the decision (a column of the register, or --date).',
});
