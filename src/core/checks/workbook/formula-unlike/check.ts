import { exactFromNumber, toNumber } from '../../../base/exact';
import { formatTrimmed } from '../../../figures/formatFigure';
import { readValue } from '../../../model/cells';
import type { DataTable } from '../../../tables/dataTable';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { oddCells, type OddOptions } from '../formulaLines';
import { indicatorAt } from '../report';
import { restored, restoreFix } from '../restoreFormula';
import { isMeant } from './meant';

type Kind = 'differs' | 'same';

/** A formula that refers to other cells than the same formula all around it. */
export const check = defineCheck({
  code: 'workbook/formula-unlike',
  scope: 'cell',
  findings: { differs: 'warning', same: 'info' },
  options: {
    /** As many cells must hold the formula, and as much of the line. */
    least: 3,
    share: 0.75,
  },
  missing: 'skip',
  *run(facts, { options }) {
    for (const table of facts.tables) yield* readTable(facts, table, options);
  },
});

function* readTable(facts: Facts, table: DataTable, options: OddOptions): Iterable<Remark<Kind>> {
  const { snapshot } = facts;
  const { sheet } = table;
  const odd = oddCells(snapshot, table, options).filter(({ cell }) => cell.entry !== undefined);
  for (const one of odd) {
    const { row, column, entry } = one.cell;
    if (entry === undefined || isMeant(one, entry)) continue;
    const usual = restored(table, one);
    const shown = readValue(sheet, row, column);
    // Where the usual formula can't be computed, another one is meant.
    if (usual?.value === undefined || typeof shown !== 'number') continue;
    const number = exactFromNumber(shown);
    const kind = isNear(shown, toNumber(usual.value)) ? 'same' : 'differs';
    const fix = restoreFix(snapshot, table, one, usual);
    yield {
      kind,
      sheet: sheet.name,
      cell: { row, column },
      data: {
        ...indicatorAt(facts, sheet, row),
        along: one.along,
        formula: entry.formula.text,
        usual: usual.formula,
        shown: formatTrimmed(number, 6),
        computed: formatTrimmed(usual.value, 6),
        count: one.count,
      },
      ...(fix === undefined ? {} : { fix }),
    };
  }
}

/** Beyond the fifteen digits that Excel keeps there is only noise. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
