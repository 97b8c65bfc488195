import { readUnformatted } from '../core/figures/readUnformatted';
import { share } from '../core/indicators/share';
import type { CellValue } from '../core/model/snapshot';
import { computedOutcome } from './edge/computed';
import { optionalDecimals } from './edge/options';
import { isFailure, type Outcome } from './edge/outcome';
import { spill } from './edge/spill';

/**
 * The share of a part in a total, in percentage points (14.6 means 14.6%).
 * @param part The part: one cell or a column.
 * @param total The total: one cell or a column.
 * @param [decimals] Decimals to round to; not rounded when omitted.
 * @returns The share, of each row when columns are given.
 * @customfunction TYTRONG TYTRONG
 */
export function tyTrong(
  part: unknown[][],
  total: unknown[][],
  decimals?: unknown[][],
): unknown[][] {
  return spill([part, total, decimals], shareOfTotal);
}

function shareOfTotal([part, total, decimalCount]: readonly CellValue[]): Outcome {
  const decimals = optionalDecimals(decimalCount, 'số_lẻ');
  if (isFailure(decimals)) return decimals;
  return computedOutcome(share(readUnformatted(part), readUnformatted(total)), decimals);
}
