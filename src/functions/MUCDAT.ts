import type { CellValue } from '../core/model/snapshot';
import { RATING_WORDS } from '../core/wording/ratingWords';
import { optionalMoment } from './edge/options';
import { isFailure, type Outcome } from './edge/outcome';
import { rateRow } from './edge/rated';
import { spill } from './edge/spill';

/**
 * The rating of an indicator in words: Vượt, Đạt, Chưa đạt, Không đạt, Đạt tiến độ, Chậm tiến độ.
 * @param actual The actual figure: one cell or a column.
 * @param plan The plan or target: one cell or a column.
 * @param [method] cao (default), thap, thap-tuyen-tinh, trong-khoang, can-duoi, can-tren or trung-diem.
 * @param [periods] By how many periods a per-period plan is multiplied; 1 by default.
 * @param [moment] cuoi-ky, or a share of the year as 50%, 6 tháng or quý I; during the period when omitted.
 * @returns The rating, of each row when columns are given.
 * @customfunction MUCDAT MUCDAT
 */
export function mucDat(
  actual: unknown[][],
  plan: unknown[][],
  method?: unknown[][],
  periods?: unknown[][],
  moment?: unknown[][],
): unknown[][] {
  return spill([actual, plan, method, periods, moment], ratingOfIndicator);
}

function ratingOfIndicator(cells: readonly CellValue[]): Outcome {
  const moment = optionalMoment(cells[4]);
  if (isFailure(moment)) return moment;
  const rated = rateRow(cells, moment);
  switch (rated.kind) {
    case 'rated':
      return RATING_WORDS[rated.rating];
    case 'blank':
      return '';
    case 'incomparable':
    case 'wrong-option':
      return rated.failure;
  }
}
