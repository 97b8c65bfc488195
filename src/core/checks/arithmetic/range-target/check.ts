import { formatNumber } from '../../../figures/formatFigure';
import { attainmentOfRow } from '../../../sources/attainmentOfRow';
import { LINE_RANGE, linesWith } from '../../../sources/targetNumbers';
import type { TargetRow } from '../../../sources/targetTable';
import { defineCheck, type Remark } from '../../definition';
import { rangeRuleOf } from '../otherRules';
import { figureText } from '../rowFigures';

/** A percentage of a range that was computed by one of its bounds, which the line doesn't say. */
export const check = defineCheck({
  code: 'arithmetic/range-target',
  scope: 'row',
  findings: { 'bound-used': 'warning' },
  options: {},
  missing: 'skip',
  *run({ targets }) {
    for (const table of targets) {
      for (const row of linesWith(table, LINE_RANGE)) {
        const remark = compareRow(table.sheet, row);
        if (remark !== undefined) yield remark;
      }
    }
  },
});

function compareRow(sheet: string, row: TargetRow): Remark<'bound-used'> | undefined {
  const { printed } = row;
  const rule = rangeRuleOf(row);
  if (rule === undefined || printed?.figure.kind !== 'number' || printed.isStale) return undefined;
  const usual = attainmentOfRow(row);
  if (usual.kind !== 'percent') return undefined;
  return {
    kind: 'bound-used',
    sheet,
    cell: { row: printed.row, column: printed.column },
    data: {
      indicator: row.indicator,
      actual: figureText(row, 'actual'),
      target: figureText(row, 'target'),
      printed: formatNumber(printed.figure.value, printed.figure.decimals),
      rule,
      usual: formatNumber(usual.percent, printed.figure.decimals),
    },
  };
}
