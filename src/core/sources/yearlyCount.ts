import { nameHints } from '../indicators/nameHints';
import type { TargetRow } from './targetTable';
import { isRateRow } from './targetUnit';

const IN_TARGET = /\/\s?năm|(?:mỗi|hằng|hàng|từng) năm/iu;
/** Means and incomes are of one year whatever the report covers. */
const OF_ONE_YEAR = /bình quân|trung bình|thu nhập|tốc độ|tỷ lệ|tỉ lệ|năng suất|\/\s?ha/iu;

/** Whether the target is a count for each year, and the actual does not say that it is too. */
export function isYearlyCount(row: TargetRow): boolean {
  const { targetFigure, actualFigure, indicator } = row;
  if (targetFigure.kind !== 'number' && targetFigure.kind !== 'bound') return false;
  if (isRateRow(row) || OF_ONE_YEAR.test(`${indicator} ${targetFigure.unit} ${row.unit}`)) {
    return false;
  }
  if (IN_TARGET.test(actualFigure.text)) return false;
  return nameHints(indicator).perYear || saysPerYear(row);
}

/** Whether the target's own words say so, not just the indicator's name: "250/năm". */
export function saysPerYear({ targetFigure, unit }: TargetRow): boolean {
  return IN_TARGET.test(targetFigure.text) || IN_TARGET.test(unit);
}
