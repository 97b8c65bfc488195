import { formatIsoDate, type CalendarDate } from '../base/dates';
import type { Dated } from './pack';

/**
 * Lương cơ sở in đồng. What came after 30/6/2026 was reported but not confirmed: it is left out
 * until the decree was read.
 */
export const BASE_SALARIES: readonly Dated<number>[] = [
  {
    value: 2_340_000,
    from: '2024-07-01',
    to: '2026-06-30',
    source: {
      document: 'Mức lương cơ sở từ 01/7/2024, theo báo Dân trí ngày 03/12/2025',
      article: '',
    },
    status: 'copy',
  },
];

/** The base salary on a day; undefined where it is not known. */
export function baseSalaryOn(day: CalendarDate): Dated<number> | undefined {
  const at = formatIsoDate(day);
  return BASE_SALARIES.find(({ from, to }) => from <= at && (to === undefined || at <= to));
}
