import { message } from '../message';

/** The columns that a question to a register may need and miss. */
export type NeededColumn = 'don-vi' | 'loai-hinh' | 'nam' | 'ngay-quyet-dinh' | 'trang-thai';

const COLUMNS_VI: Readonly<Record<NeededColumn, string>> = {
  'don-vi': 'Đơn vị',
  'loai-hinh': 'Loại hình khen thưởng',
  nam: 'Năm',
  'ngay-quyet-dinh': 'Ngày quyết định',
  'trang-thai': 'Trạng thái',
};

const COLUMNS_EN: Readonly<Record<NeededColumn, string>> = {
  'don-vi': 'Unit',
  'loai-hinh': 'Kind of award',
  nam: 'Year',
  'ngay-quyet-dinh': 'Date of decision',
  'trang-thai': 'Status',
};

export const noAwardColumn = message<object>({
  code: 'function-errors/no-award-column',
  vi: () => 'Vùng đưa vào phải có hàng tiêu đề với cột “Danh hiệu/Hình thức khen thưởng”.',
  en: () => 'The range must have a header row with a column “Danh hiệu/Hình thức khen thưởng”.',
});

export const missingColumn = message<{ readonly column: NeededColumn }>({
  code: 'function-errors/missing-column',
  vi: ({ column }) => `Vùng đưa vào không có cột “${COLUMNS_VI[column]}”.`,
  en: ({ column }) => `The range has no column “${COLUMNS_VI[column]}” (${COLUMNS_EN[column]}).`,
});

export const sameDimension = message<object>({
  code: 'function-errors/same-dimension',
  vi: () => 'hàng và cột phải khác nhau.',
  en: () => 'hàng (rows) and cột (columns) must differ.',
});

export const noYear = message<object>({
  code: 'function-errors/no-year',
  vi: () => 'Sổ không có cột năm: hãy ghi năm của thành tích.',
  en: () => 'The register has no column of years: give the year of the achievement.',
});

export const severalYears = message<{ readonly years: string }>({
  code: 'function-errors/several-years',
  vi: ({ years }) => `Sổ có nhiều năm (${years}): hãy ghi năm cần tính.`,
  en: ({ years }) => `The register holds several years (${years}): give the one to compute.`,
});
