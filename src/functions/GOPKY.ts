import { readUnformatted } from '../core/figures/readUnformatted';
import { aggregate, AGGREGATIONS, parseAggregation } from '../core/indicators/aggregate';
import type { CellValue } from '../core/model/snapshot';
import { toMatrix } from './edge/broadcast';
import { computedOutcome } from './edge/computed';
import { optionalPlace, optionalWord } from './edge/options';
import { firstError, isFailure, type Outcome } from './edge/outcome';
import { spill } from './edge/spill';

/**
 * The figures of several periods as one; blanks are skipped.
 * @param series The figures of the periods, in their order: a row or a column.
 * @param [kind] tong (default), cuoi (the last figure), binh-quan, lon-nhat or nho-nhat.
 * @param [first] The place in the range to begin at, counted from 1; the first by default.
 * @param [last] The place in the range to end at; the last by default.
 * @returns The sum, the last figure, the average, the largest or the smallest.
 * @customfunction GOPKY GOPKY
 */
export function gopKy(
  series: unknown[][],
  kind?: unknown[][],
  first?: unknown[][],
  last?: unknown[][],
): unknown[][] {
  const cells = toMatrix(series).flat();
  return spill([kind, first, last], (options) => aggregateOfPeriods(cells, options));
}

function aggregateOfPeriods(
  series: readonly CellValue[],
  [kindWord, firstPlace, lastPlace]: readonly CellValue[],
): Outcome {
  const kind = optionalWord(kindWord, AGGREGATIONS, parseAggregation) ?? 'tong';
  if (isFailure(kind)) return kind;
  const first = optionalPlace(firstPlace, 'từ', series.length) ?? 1;
  if (isFailure(first)) return first;
  const last = optionalPlace(lastPlace, 'đến', series.length) ?? series.length;
  if (isFailure(last)) return last;
  if (first > last) return { error: '#NUM!' };
  const periods = series.slice(first - 1, last);
  const figures = periods.map((cell) => readUnformatted(cell));
  return firstError(periods) ?? computedOutcome(aggregate(figures, kind), undefined);
}
