import { exactFromInteger } from '../../base/exact';
import { percentOf } from '../../base/percent';
import type { Method } from '../../indicators/method';
import { fitOf } from '../../indicators/printedFit';
import type { TargetRow, TargetTable } from '../../sources/targetTable';
import { attainmentOfRow } from '../../sources/attainmentOfRow';
import { isYearlyCount } from '../../sources/yearlyCount';
import { attainmentAs, printsAs } from './rowFigures';

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

/**
 * Whether the printed percentage of n/N beside a target n'/N is n of N: 77,8 of "7/9", where it is
 * 87,5 of the "8/9" that was asked for. Offices print either.
 */
export function printsOwnShare(row: TargetRow): boolean {
  const { actualFigure, targetFigure } = row;
  const printed = row.printed?.figure;
  if (actualFigure.kind !== 'fraction' || targetFigure.kind !== 'fraction') return false;
  const share = percentOf(actualFigure.numerator, actualFigure.denominator);
  return (
    share !== undefined && printed?.kind === 'number' && fitOf(share, printed).kind === 'exact'
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
