import { equals, exactFromNumber, round, type Exact } from '../../../base/exact';
import { formatTrimmed } from '../../../figures/formatFigure';
import { readValue } from '../../../model/cells';
import type { DataTable } from '../../../tables/dataTable';
import { isPlain } from '../../../formulas/evaluate';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { oddCells, type OddOptions } from '../formulaLines';
import { indicatorAt } from '../report';
import { restored, restoreFix } from '../restoreFormula';

type Kind = 'differs' | 'same' | 'uncomputed';

/** A number typed where all around it are formulas: it does not follow when figures change. */
export const check = defineCheck({
  code: 'workbook/formula-overwritten',
  scope: 'cell',
  findings: { differs: 'warning', same: 'info', uncomputed: 'info' },
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
  for (const odd of oddCells(snapshot, table, options)) {
    const { row, column, entry } = odd.cell;
    const typed = readValue(sheet, row, column);
    if (entry !== undefined || typeof typed !== 'number') continue;
    const formula = restored(table, odd);
    if (formula === undefined) continue;
    const { value } = formula;
    // A formula that fails here, dividing by 0, was replaced for a reason.
    if (value === undefined && isPlain(odd.form.shape)) continue;
    const number = exactFromNumber(typed);
    const kind = value === undefined ? 'uncomputed' : agrees(number, value) ? 'same' : 'differs';
    const fix = restoreFix(snapshot, table, odd, formula);
    yield {
      kind,
      sheet: sheet.name,
      cell: { row, column },
      data: {
        ...indicatorAt(facts, sheet, row),
        along: odd.along,
        typed: formatTrimmed(number, 6),
        computed: value === undefined ? '' : formatTrimmed(value, 6),
        formula: formula.formula,
        count: odd.count,
      },
      ...(fix === undefined ? {} : { fix }),
    };
  }
}

/** Whether the number is what the formula gives, rounded or not. */
function agrees(typed: Exact, value: Exact): boolean {
  for (let decimals = 0; decimals <= 6; decimals++) {
    if (equals(round(value, decimals), typed)) return true;
  }
  return false;
}
