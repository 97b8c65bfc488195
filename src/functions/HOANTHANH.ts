import { round, toNumber } from '../core/base/exact';
import { percentOfNumbers } from '../core/base/percent';
import { readUnformatted } from '../core/figures/readUnformatted';
import { attainment, type Attainment } from '../core/indicators/attainment';
import { METHODS, parseMethod } from '../core/indicators/method';
import type { CellValue } from '../core/model/snapshot';
import { attainmentFailure } from './edge/attainmentFailure';
import { optionalDecimals, optionalPositive, optionalWord } from './edge/options';
import { isFailure, type Outcome } from './edge/outcome';
import { spill } from './edge/spill';

/**
 * Attainment of a plan in percentage points (106.35 means 106.35%).
 * @param actual The actual figure: one cell or a column.
 * @param plan The plan or target: one cell or a column.
 * @param [method] cao (default), thap, thap-tuyen-tinh, trong-khoang, can-duoi, can-tren or trung-diem.
 * @param [periods] By how many periods a per-period plan is multiplied; 1 by default.
 * @param [decimals] Decimals to round to; not rounded when omitted.
 * @returns The percentage, of each row when columns are given.
 * @customfunction HOANTHANH HOANTHANH
 */
export function hoanThanh(
  actual: unknown[][],
  plan: unknown[][],
  method?: unknown[][],
  periods?: unknown[][],
  decimals?: unknown[][],
): unknown[][] {
  return spill([actual, plan, method, periods, decimals], percentOfPlan);
}

function percentOfPlan([
  actual,
  plan,
  methodWord,
  periodCount,
  decimalCount,
]: readonly CellValue[]): Outcome {
  const decimals = optionalDecimals(decimalCount, 'số_lẻ');
  if (isFailure(decimals)) return decimals;
  // Two plain numbers and nothing that steers them: nearly every call.
  if (typeof actual === 'number' && typeof plan === 'number' && plan > 0) {
    const isPlain = methodWord === undefined && periodCount === undefined;
    const percent = isPlain ? percentOfNumbers(actual, plan, decimals) : undefined;
    if (percent !== undefined) return percent;
  }
  const method = optionalWord(methodWord, METHODS, parseMethod);
  if (isFailure(method)) return method;
  const periods = optionalPositive(periodCount, 'số_kỳ');
  if (isFailure(periods)) return periods;
  return present(
    attainment({ actual: readUnformatted(actual), target: readUnformatted(plan), method, periods }),
    decimals,
  );
}

function present(result: Attainment, decimals: number | undefined): Outcome {
  if (result.kind !== 'percent') return attainmentFailure(result);
  return toNumber(decimals === undefined ? result.percent : round(result.percent, decimals));
}
