import type { AwardEntry } from '../shared/awards/awardEntry';

/** What a column of a block counts. */
export type Measure =
  'total' | 'tap-the' | 'ca-nhan' | 'ho-gia-dinh' | 'doanh-nghiep' | 'da-tang' | 'de-nghi';

export interface SummaryKey {
  readonly measure: Measure;
  readonly header: string;
  readonly width: number;
}

/** Columns side by side under one label: all awards, or those of one year. */
export interface SummaryBlock {
  readonly label: string;
  readonly keys: readonly SummaryKey[];
  readonly holds: (entry: AwardEntry) => boolean;
  /** The column of its first key, zero-based. */
  readonly first: number;
  /** It adds up the blocks before it. */
  readonly isSum: boolean;
}

const HEADERS: readonly (readonly [Measure, header: string, width: number, narrow: number])[] = [
  ['total', 'Tổng số', 20, 9.8],
  ['tap-the', 'Tập thể', 20, 8.6],
  ['ca-nhan', 'Cá nhân', 20, 8.6],
  ['ho-gia-dinh', 'Hộ gia đình', 21, 8.6],
  ['doanh-nghiep', 'Trong đó doanh nghiệp', 25, 13],
  ['da-tang', 'Đã tặng', 21, 9.5],
  ['de-nghi', 'Đề nghị', 21, 9.5],
];

/** Behind the number and the name. */
const FIRST_COLUMN = 2;
const IN_YEARS: readonly Measure[] = ['total', 'tap-the', 'ca-nhan', 'ho-gia-dinh'];

/**
 * The blocks of columns: one, or one for each year and one for the whole period. Households
 * have a column in the years' blocks only where there are any.
 */
export function blocksOf(
  entries: readonly AwardEntry[],
  years: readonly number[],
): readonly SummaryBlock[] {
  if (years.length === 0) {
    const keys = HEADERS.map(([measure, header, width]) => ({ measure, header, width }));
    return [{ label: '', keys, holds: () => true, first: FIRST_COLUMN, isSum: false }];
  }
  const hasHouseholds = entries.some(({ recipient }) => recipient === 'ho-gia-dinh');
  const narrow = HEADERS.map(([measure, header, , width]) => ({ measure, header, width }));
  const shown = narrow.filter(({ measure }) => measure !== 'ho-gia-dinh' || hasHouseholds);
  const ofYear = shown.filter(({ measure }) => IN_YEARS.includes(measure));
  const labels = years.map((year) => ({
    label: `Năm ${String(year)}`,
    holds: (entry: AwardEntry) => entry.year === year,
  }));
  if (entries.some(({ year }) => year === undefined)) {
    labels.push({ label: 'Không rõ năm', holds: ({ year }) => year === undefined });
  }
  const blocks = labels.map(({ label, holds }, i): SummaryBlock => ({
    label,
    holds,
    keys: ofYear,
    first: FIRST_COLUMN + i * ofYear.length,
    isSum: false,
  }));
  const first = FIRST_COLUMN + blocks.length * ofYear.length;
  return [...blocks, { label: 'Cả giai đoạn', keys: shown, holds: () => true, first, isSum: true }];
}
