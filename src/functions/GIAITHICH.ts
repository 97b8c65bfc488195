import { readUnformatted } from '../core/figures/readUnformatted';
import { METHODS, parseMethod } from '../core/indicators/method';
import type { CellValue } from '../core/model/snapshot';
import { explainAttainment } from '../core/wording/explainAttainment';
import { explained } from './edge/explained';
import { optionalPositive, optionalWord } from './edge/options';
import { isFailure, type Outcome } from './edge/outcome';
import { spill } from './edge/spill';

/**
 * How the percentage of a plan came about, in words: what was divided, the method, every doubt.
 * @param actual The actual figure: one cell or a column.
 * @param plan The plan or target: one cell or a column.
 * @param [method] cao (default), thap, thap-tuyen-tinh, trong-khoang, can-duoi, can-tren or trung-diem.
 * @param [periods] By how many periods a per-period plan is multiplied; 1 by default.
 * @returns The explanation, of each row when columns are given.
 * @customfunction GIAITHICH GIAITHICH
 */
export function giaiThich(
  actual: unknown[][],
  plan: unknown[][],
  method?: unknown[][],
  periods?: unknown[][],
): unknown[][] {
  return spill([actual, plan, method, periods], explanationOfPercentage);
}

function explanationOfPercentage([
  actual,
  plan,
  methodWord,
  periodCount,
]: readonly CellValue[]): Outcome {
  const method = optionalWord(methodWord, METHODS, parseMethod);
  if (isFailure(method)) return method;
  const periods = optionalPositive(periodCount, 'số_kỳ');
  if (isFailure(periods)) return periods;
  return explained(
    explainAttainment({
      actual: readUnformatted(actual),
      target: readUnformatted(plan),
      method,
      periods,
    }),
  );
}
