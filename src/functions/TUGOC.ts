import { readUnformatted } from '../core/figures/readUnformatted';
import { progress } from '../core/indicators/progress';
import type { CellValue } from '../core/model/snapshot';
import { computedOutcome } from './edge/computed';
import { optionalDecimals } from './edge/options';
import { isFailure, type Outcome } from './edge/outcome';
import { spill } from './edge/spill';

/**
 * How much of the way from the baseline to the target is done, in percentage points.
 * @param actual The actual figure: one cell or a column.
 * @param plan The target: one cell or a column.
 * @param baseline The figure at the start: one cell or a column.
 * @param [decimals] Decimals to round to; not rounded when omitted.
 * @returns The percentage, of each row when columns are given.
 * @customfunction TUGOC TUGOC
 */
export function tuGoc(
  actual: unknown[][],
  plan: unknown[][],
  baseline: unknown[][],
  decimals?: unknown[][],
): unknown[][] {
  return spill([actual, plan, baseline, decimals], percentOfWay);
}

function percentOfWay([actual, plan, baseline, decimalCount]: readonly CellValue[]): Outcome {
  const decimals = optionalDecimals(decimalCount, 'số_lẻ');
  if (isFailure(decimals)) return decimals;
  const figures = {
    actual: readUnformatted(actual),
    target: readUnformatted(plan),
    baseline: readUnformatted(baseline),
  };
  return computedOutcome(progress(figures), decimals);
}
