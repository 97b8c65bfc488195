import { exactFromInteger } from '../../base/exact';
import { nameHints } from '../../indicators/nameHints';
import type { Method } from '../../indicators/method';
import type { TargetRow, TargetTable } from '../../sources/targetTable';
import { attainmentAs, isRateRow, printsAs } from './rowFigures';
import { attainmentOfRow } from '../../sources/attainmentOfRow';

/** A rule for ranges that a printed percentage betrays. */
export type RangeRule = Extract<Method, 'can-duoi' | 'can-tren' | 'trung-diem'>;

const RANGE_RULES: readonly RangeRule[] = ['can-duoi', 'can-tren', 'trung-diem'];

/**
 * The bound by which a percentage of a range was computed though the line names no rule:
 * `581,4 of 650-700 printed 83 → can-tren`. Undefined where the usual rule gives the printed
 * one too, or more than one bound does.
 */
export function rangeRuleOf(row: TargetRow): RangeRule | undefined {
  if (row.targetFigure.kind !== 'between' || row.method !== undefined) return undefined;
  if (printsAs(row, attainmentOfRow(row))) return undefined;
  const [rule, ...others] = RANGE_RULES.filter((method) =>
    printsAs(row, attainmentAs(row, { method })),
  );
  return others.length === 0 ? rule : undefined;
}

/** A five-year term is what reports are written about. */
const TERM = 5;
const MOST_YEARS = 12;
const PERIOD = /\b((?:19|20)\d{2})\s?[-–—]\s?((?:19|20)\d{2})\b/g;

/**
 * How many years a table covers by its titles, the likeliest first: `2016-2020 → 5`,
 * `2015-2020 → 5, 6` (a term, or both ends counted). None where it is one year or isn't said.
 */
export function yearsOf(titles: readonly string[]): readonly number[] {
  for (const title of titles) {
    for (const [, from, to] of title.matchAll(PERIOD)) {
      const span = Number(to) - Number(from);
      if (span < 1 || span > MOST_YEARS) continue;
      const counted = span === TERM ? [span, span + 1] : [span + 1, span];
      return counted.filter((years) => years > 1);
    }
  }
  return [];
}

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
  return (
    nameHints(indicator).perYear || IN_TARGET.test(targetFigure.text) || IN_TARGET.test(row.unit)
  );
}

/** What a yearly target is multiplied by to give the printed percentage, where the line omits it. */
export function periodsPrinted(table: TargetTable, row: TargetRow): number | undefined {
  if (row.periods !== undefined || !isYearlyCount(row)) return undefined;
  if (printsAs(row, attainmentOfRow(row))) return undefined;
  return yearsOf(table.titles).find((years) =>
    printsAs(row, attainmentAs(row, { periods: exactFromInteger(years) })),
  );
}
