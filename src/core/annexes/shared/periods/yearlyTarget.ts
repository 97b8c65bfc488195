import { absolute, compare, exactFromInteger, multiply } from '../../../base/exact';
import type { SourceCell, TargetRow } from '../../../sources/targetTable';
import { isYearlyCount, saysPerYear } from '../../../sources/yearlyCount';

/**
 * By how many years a yearly target is multiplied beside the sum of so many: 5 for "250/năm" beside
 * the 1.287 of five years. Where only the name says "hằng năm" the target may be of them all:
 * then it decides to which it is nearer. Undefined where it stands as it is.
 */
export function yearsOfTarget(row: TargetRow, sum: SourceCell, years: number): number | undefined {
  if (years < 2 || row.periods !== undefined || !isYearlyCount(row)) return undefined;
  return saysPerYear(row) || isNearerToOne(row, sum, years) ? years : undefined;
}

/** Whether the sum is more years' worth of the target than halfway, as ratios go. */
function isNearerToOne({ targetFigure }: TargetRow, sum: SourceCell, years: number): boolean {
  if (targetFigure.kind !== 'number' && targetFigure.kind !== 'bound') return false;
  if (sum.figure.kind !== 'number') return false;
  const one = multiply(targetFigure.value, targetFigure.value);
  const all = multiply(absolute(sum.figure.value), absolute(sum.figure.value));
  return compare(all, multiply(one, exactFromInteger(years))) > 0;
}
