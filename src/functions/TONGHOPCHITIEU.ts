import type { RatingMoment } from '../core/indicators/rating';
import type { CellValue } from '../core/model/snapshot';
import { RATING_WORDS, ratingsAt } from '../core/wording/ratingWords';
import { broadcast, type Broadcast } from './edge/broadcast';
import { optionalMoment } from './edge/options';
import { firstError, isFailure, toHost, type Failure } from './edge/outcome';
import { rateRow } from './edge/rated';
import { singleCells } from './edge/single';
import { shapeFailure } from './edge/spill';

const NO_DATA = 'Chưa có số liệu';
const INCOMPARABLE = 'Không so sánh được';
const TOTAL = 'Cộng';

/**
 * Counts the indicators by rating: exceeded, reached, missed, no data yet, and their sum.
 * @param actual The column of actual figures.
 * @param plan The column of plans or targets.
 * @param [method] cao (default), thap, thap-tuyen-tinh, trong-khoang, can-duoi, can-tren or trung-diem; one for all or a column.
 * @param [periods] By how many periods a per-period plan is multiplied; one for all or a column.
 * @param [moment] cuoi-ky, or a share of the year as 50%, 6 tháng or quý I; during the period when omitted.
 * @returns Two columns, the rating and its count.
 * @customfunction TONGHOPCHITIEU TONGHOPCHITIEU
 */
export function tongHopChiTieu(
  actual: unknown[][],
  plan: unknown[][],
  method?: unknown[][],
  periods?: unknown[][],
  moment?: unknown[][],
): unknown[][] {
  const when = singleMoment(moment);
  if (isFailure(when)) return [[toHost(when)]];
  const laid = broadcast([actual, plan, method, periods]);
  if (laid === undefined) return [[toHost(shapeFailure())]];
  const counts = countRatings(laid, when);
  if (isFailure(counts)) return [[toHost(counts)]];
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts, [TOTAL, total]];
}

/** All rows are rated at one moment, or the words of their ratings would differ. */
function singleMoment(argument: unknown): RatingMoment | Failure {
  const cells = singleCells([['kỳ', argument]]);
  return isFailure(cells) ? cells : optionalMoment(cells[0]);
}

/** Counts by label, in the order of the rows shown; the first wrong option instead. */
function countRatings(laid: Broadcast, moment: RatingMoment): Map<string, number> | Failure {
  const labels = [...ratingsAt(moment).map((rating) => RATING_WORDS[rating]), NO_DATA];
  const counts = new Map<string, number>(labels.map((label) => [label, 0]));
  for (let row = 0; row < laid.rows; row++) {
    for (let column = 0; column < laid.columns; column++) {
      const label = labelOf(laid.cellsAt(row, column), moment);
      if (isFailure(label)) return label;
      if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  return counts;
}

/** Undefined for a row without actual and plan: a heading, not an indicator. */
function labelOf(cells: readonly CellValue[], moment: RatingMoment): string | Failure | undefined {
  const [actual, plan, ...options] = cells;
  if (actual === undefined && plan === undefined) return undefined;
  const optionError = firstError(options);
  if (optionError !== undefined) return optionError;
  const rated = rateRow(cells, moment);
  switch (rated.kind) {
    case 'rated':
      return RATING_WORDS[rated.rating];
    case 'blank':
      return NO_DATA;
    case 'incomparable':
      return INCOMPARABLE;
    case 'wrong-option':
      return rated.failure;
  }
}
