import { readUnformatted } from '../core/figures/readUnformatted';
import { change, COMPARISONS, parseComparison } from '../core/indicators/change';
import type { CellValue } from '../core/model/snapshot';
import { computedOutcome } from './edge/computed';
import { optionalDecimals, optionalWord } from './edge/options';
import { isFailure, type Outcome } from './edge/outcome';
import { spill } from './edge/spill';

/**
 * A figure against that of the same period of another year.
 * @param current The figure of this period: one cell or a column.
 * @param previous The figure of the same period: one cell or a column.
 * @param [kind] bang (default) a percentage of it, tang the change in per cent, diem the change in points.
 * @param [decimals] Decimals to round to; not rounded when omitted.
 * @returns The percentage or the points, of each row when columns are given.
 * @customfunction CUNGKY CUNGKY
 */
export function cungKy(
  current: unknown[][],
  previous: unknown[][],
  kind?: unknown[][],
  decimals?: unknown[][],
): unknown[][] {
  return spill([current, previous, kind, decimals], changeFromSamePeriod);
}

function changeFromSamePeriod([
  current,
  previous,
  kindWord,
  decimalCount,
]: readonly CellValue[]): Outcome {
  const comparison = optionalWord(kindWord, COMPARISONS, parseComparison) ?? 'bang';
  if (isFailure(comparison)) return comparison;
  const decimals = optionalDecimals(decimalCount, 'số_lẻ');
  if (isFailure(decimals)) return decimals;
  return computedOutcome(
    change(readUnformatted(current), readUnformatted(previous), comparison),
    decimals,
  );
}
