import { compare, divide, exactFromInteger, exactFromNumber } from '../../../base/exact';
import { formatNumber, formatTrimmed } from '../../../figures/formatFigure';
import { attainmentOfRow } from '../../../sources/attainmentOfRow';
import { targetNumbers } from '../../../sources/targetNumbers';
import type { TargetRow, TargetTable } from '../../../sources/targetTable';
import { isYearlyCount } from '../../../sources/yearlyCount';
import { defineCheck, type Remark } from '../../definition';
import { periodsPrinted, yearsOf } from '../otherRules';
import { attainmentAs, figureText } from '../rowFigures';

type Kind = 'periods-implied' | 'one-year';

/** What is below so much of a bound in doubles is below it. */
const NEARLY = 1 - 1e-9;

/** A target for each year against what was done in several, without saying for how many. */
export const check = defineCheck({
  code: 'arithmetic/yearly-target',
  scope: 'row',
  findings: { 'periods-implied': 'warning', 'one-year': 'warning' },
  options: {
    /** An actual this many times the yearly target is of more than one year. */
    times: 2,
  },
  missing: 'skip',
  *run({ targets }, { options }) {
    for (const table of targets) {
      if (yearsOf(table.titles).length === 0) continue;
      const { shares, fits } = targetNumbers(table);
      for (const [i, row] of table.rows.entries()) {
        // Printed by the line's own figures, and no more than one year's: as most lines are.
        if (fits[i] === 1 && (shares[i] ?? Number.NaN) < options.times * NEARLY) continue;
        const remark = compareRow(table, row, options.times);
        if (remark !== undefined) yield remark;
      }
    }
  },
});

function compareRow(table: TargetTable, row: TargetRow, times: number): Remark<Kind> | undefined {
  const { actual, actualFigure } = row;
  if (actual === undefined || actual.isStale || row.periods !== undefined) return undefined;
  if (actualFigure.kind !== 'number' || !isYearlyCount(row)) return undefined;
  const plain = attainmentOfRow(row);
  if (plain.kind !== 'percent' || plain.basis.kind !== 'quotient') return undefined;
  const implied = periodsPrinted(table, row);
  const years = implied ?? yearsOf(table.titles)[0];
  if (years === undefined) return undefined;
  const share = divide(plain.basis.actual, plain.basis.reference);
  const isFar = share !== undefined && compare(share, exactFromNumber(times)) >= 0;
  if (implied === undefined && !isFar) return undefined;
  const whole = attainmentAs(row, { periods: exactFromInteger(years) });
  if (whole.kind !== 'percent' || whole.basis.kind !== 'quotient') return undefined;
  return {
    kind: implied === undefined ? 'one-year' : 'periods-implied',
    sheet: table.sheet,
    cell: { row: actual.row, column: actual.column },
    data: {
      indicator: row.indicator,
      actual: figureText(row, 'actual'),
      target: figureText(row, 'target'),
      years,
      whole: formatTrimmed(whole.basis.reference, 6),
      percent: formatNumber(plain.percent, 2),
      percentOfWhole: formatNumber(whole.percent, 2),
    },
  };
}
