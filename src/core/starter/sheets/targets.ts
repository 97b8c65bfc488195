import { NUMBER, YEAR, example, type StarterColumn, type StarterSheet } from '../starterSheet';

const INDICATOR: StarterColumn = { header: ['Chỉ tiêu'], width: 46 };
const UNIT: StarterColumn = { header: ['Đơn vị tính'], width: 14, align: 'center' };
const METHOD: StarterColumn = {
  header: ['Cách tính'],
  width: 16,
  align: 'center',
  list: 'method',
};
const NOTE: StarterColumn = { header: ['Ghi chú'], width: 24 };

function figures(header: string, width = 15): StarterColumn {
  return { header: [header], width, align: 'center' };
}

/** Targets of a year or of several: one target and one result. */
export const targets: StarterSheet = {
  name: 'Chỉ tiêu',
  title: 'Chỉ tiêu và kết quả thực hiện',
  columns: [
    NUMBER,
    INDICATOR,
    UNIT,
    figures('Mục tiêu'),
    figures('Thực hiện'),
    METHOD,
    { header: ['Số kỳ'], width: 8, align: 'center' },
    { header: ['Số lẻ'], width: 8, align: 'center' },
    NOTE,
  ],
  examples: [
    [1, example('Thu nhập bình quân đầu người'), 'triệu đồng', 60, 63, 'cao', undefined, 1],
    [2, example('Tỷ lệ hộ nghèo'), '%', 2.5, 2, 'thap', undefined, 1],
    [3, example('Giải quyết việc làm mỗi năm'), 'lao động', 200, 1050, 'cao', 5, 1],
  ],
};

/** A part of a year against the year's plans and the same part of the year before. */
export const periodTargets: StarterSheet = {
  name: 'Chỉ tiêu kỳ',
  title: `Chỉ tiêu 6 tháng đầu năm ${String(YEAR)}`,
  columns: [
    NUMBER,
    INDICATOR,
    UNIT,
    figures(`Kế hoạch năm ${String(YEAR)} tỉnh giao`, 17),
    figures(`Kế hoạch năm ${String(YEAR)} xã giao`, 17),
    figures(`Thực hiện cùng kỳ năm ${String(YEAR - 1)}`, 17),
    figures(`Thực hiện 6 tháng đầu năm ${String(YEAR)}`, 17),
    METHOD,
    NOTE,
  ],
  examples: [
    [1, example('Thu ngân sách trên địa bàn'), 'tỷ đồng', 40, 42, 19.5, 21],
    [2, example('Doanh nghiệp thành lập mới'), 'doanh nghiệp', 10, 12, 5, 6],
  ],
};

/** A target of several years with the result of each. */
export const yearlyTargets: StarterSheet = {
  name: 'Chỉ tiêu từng năm',
  title: `Chỉ tiêu giai đoạn ${String(YEAR - 5)}-${String(YEAR - 1)}`,
  columns: [
    NUMBER,
    INDICATOR,
    UNIT,
    figures('Mục tiêu giai đoạn'),
    ...[5, 4, 3, 2, 1].map((before) => figures(`Năm ${String(YEAR - before)}`, 11)),
    NOTE,
  ],
  examples: [
    [1, example('Diện tích trồng rừng'), 'ha', 500, 90, 95, 105, 110, 115],
    [2, example('Nhà văn hóa thôn xây mới'), 'nhà', 10, 2, 2, 1, 3, 2],
  ],
};

const unitBlock = (unit: string): readonly StarterColumn[] =>
  [`TH năm ${String(YEAR - 1)}`, `KH năm ${String(YEAR)}`, `ƯTH năm ${String(YEAR)}`].map(
    (lower): StarterColumn => ({ header: [unit, lower], width: 13, align: 'center' }),
  );

/** The year before, the plan and the result of each unit, side by side. */
export const unitTargets: StarterSheet = {
  name: 'Chỉ tiêu đơn vị',
  title: 'Chỉ tiêu theo từng đơn vị',
  columns: [NUMBER, INDICATOR, UNIT, ...unitBlock('Thôn 1'), ...unitBlock('Thôn 2')],
  examples: [
    [1, example('Hộ tham gia phân loại rác'), 'hộ', 80, 100, 104, 60, 75, 78],
    [2, example('Đường giao thông được bê tông hóa'), 'km', 1.2, 1.5, 1.5, 0.8, 1, 1.1],
  ],
};

/** How many of a whole have reached a standard. */
export const standards: StarterSheet = {
  name: 'Đạt chuẩn',
  title: 'Kết quả đạt chuẩn',
  columns: [
    NUMBER,
    { header: ['Nội dung'], width: 56 },
    figures('Đạt', 12),
    figures('Tổng số', 12),
    { header: ['Ghi chú'], width: 30 },
  ],
  examples: [
    [1, example('Tiêu chí nông thôn mới'), 17, 19],
    [2, example('Trường đạt chuẩn quốc gia'), 4, 5],
  ],
};
