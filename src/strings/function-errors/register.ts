import { message } from '../message';

const COLUMNS = {
  'don-vi': { vi: 'Đơn vị', en: 'Unit' },
  'loai-hinh': { vi: 'Loại hình khen thưởng', en: 'Kind of award' },
  nam: { vi: 'Năm', en: 'Year' },
  'ngay-quyet-dinh': { vi: 'Ngày quyết định', en: 'Date of decision' },
  'trang-thai': { vi: 'Trạng thái', en: 'Status' },
} as const;

/** The columns that a question to a register may need and miss. */
export type NeededColumn = keyof typeof COLUMNS;

export const noAwardColumn = message<object>({
  code: 'function-errors/no-award-column',
  vi: () => 'Vùng đưa vào phải có hàng tiêu đề với cột “Danh hiệu/Hình thức khen thưởng”.',
  en: () => 'The range must have a header row with a column “Danh hiệu/Hình thức khen thưởng”.',
});

export const missingColumn = message<{ readonly column: NeededColumn }>({
  code: 'function-errors/missing-column',
  vi: ({ column }) => `Vùng đưa vào không có cột “${COLUMNS[column].vi}”.`,
  en: ({ column }) => `The range has no column “${COLUMNS[column].vi}” (${COLUMNS[column].en}).`,
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
