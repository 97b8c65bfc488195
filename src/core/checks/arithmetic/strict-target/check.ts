import { equals } from '../../../base/exact';
import type { Figure } from '../../../figures/figure';
import { nameHints } from '../../../indicators/nameHints';
import { attainmentOfRow } from '../../../sources/attainmentOfRow';
import type { TargetRow } from '../../../sources/targetTable';
import { defineCheck, type Remark } from '../../definition';
import { figureText } from '../rowFigures';

/** A target that asks for more ("trên 70%") or less ("dưới 5%") than what was just reached. */
export const check = defineCheck({
  code: 'arithmetic/strict-target',
  scope: 'row',
  findings: { equal: 'warning' },
  options: {},
  missing: 'skip',
  *run({ targets }) {
    for (const { sheet, rows } of targets) {
      for (const row of rows) {
        const remark = compareRow(sheet, row);
        if (remark !== undefined) yield remark;
      }
    }
  },
});

function compareRow(sheet: string, row: TargetRow): Remark<'equal'> | undefined {
  const { actual, actualFigure } = row;
  if (actual === undefined || actual.isStale || isSurelyOther(row)) return undefined;
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

/** Of most lines the plain numbers already tell, before any name is read. */
function isSurelyOther({ target, actual, periods = 1 }: TargetRow): boolean {
  const [goal, value] = [target?.value, actual?.value];
  if (typeof goal !== 'number' || typeof value !== 'number') return false;
  return Math.abs(goal * periods - value) > Math.abs(value) * 1e-9;
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
