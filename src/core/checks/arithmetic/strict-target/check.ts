import { equals } from '../../../base/exact';
import type { Figure } from '../../../figures/figure';
import { nameHints } from '../../../indicators/nameHints';
import { attainmentOfRow } from '../../../sources/attainmentOfRow';
import { targetNumbers } from '../../../sources/targetNumbers';
import type { TargetRow } from '../../../sources/targetTable';
import { defineCheck, type Remark } from '../../definition';
import { figureText } from '../rowFigures';

/** Doubles that differ by more are of different figures. */
const NOISE = 1e-9;

/** A target that asks for more ("trên 70%") or less ("dưới 5%") than what was just reached. */
export const check = defineCheck({
  code: 'arithmetic/strict-target',
  scope: 'row',
  findings: { equal: 'warning' },
  options: {},
  missing: 'skip',
  *run({ targets }) {
    for (const table of targets) {
      const { shares } = targetNumbers(table);
      for (const [i, row] of table.rows.entries()) {
        // Of most lines the doubles already tell, before any name is read.
        if (Math.abs((shares[i] ?? Number.NaN) - 1) > NOISE) continue;
        const remark = compareRow(table.sheet, row);
        if (remark !== undefined) yield remark;
      }
    }
  },
});

function compareRow(sheet: string, row: TargetRow): Remark<'equal'> | undefined {
  const { actual, actualFigure } = row;
  if (actual === undefined || actual.isStale) return undefined;
  if (!isStrict(row)) return undefined;
  // "trên 40" against "trên 40" may well be more than it.
  if (actualFigure.kind !== 'number' || isUncertain(actualFigure)) return undefined;
  const result = attainmentOfRow(row);
  if (result.kind !== 'percent' || result.basis.kind !== 'quotient') return undefined;
  if (result.doubts.some(({ code }) => code === 'units-differ')) return undefined;
  if (!equals(result.basis.actual, result.basis.reference)) return undefined;
  return {
    kind: 'equal',
    sheet,
    cell: { row: actual.row, column: actual.column },
    data: {
      indicator: row.indicator,
      actual: figureText(row, 'actual'),
      target: figureText(row, 'target'),
      less: wantsLess(row),
    },
  };
}

function isStrict({ targetFigure, indicator }: TargetRow): boolean {
  if (targetFigure.kind === 'bound') {
    return targetFigure.relation === 'more-than' || targetFigure.relation === 'less-than';
  }
  return targetFigure.kind === 'number' && nameHints(indicator).strict;
}

function wantsLess({ targetFigure, indicator }: TargetRow): boolean {
  if (targetFigure.kind === 'bound') return targetFigure.relation === 'less-than';
  return nameHints(indicator).method === 'thap';
}

/** Rounded or roughly known, the actual may lie on either side of the target. */
function isUncertain(figure: Figure): boolean {
  return figure.doubts.some(({ code }) => code === 'approximate');
}
