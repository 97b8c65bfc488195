import { formatCell } from '../../../base/address';
import { formulaCycles, type PlacedFormula } from '../../../formulas/cycles';
import type { Snapshot } from '../../../model/snapshot';
import { defineCheck } from '../../definition';
import { isReport } from '../report';

/** Formulas that wait for each other: Excel shows 0 or an old figure. */
export const check = defineCheck({
  code: 'workbook/circular',
  scope: 'cell',
  findings: { cycle: 'error', itself: 'error' },
  options: {},
  missing: 'skip',
  *run(facts) {
    const { snapshot } = facts;
    if (!isReport(facts)) return;
    for (const cycle of formulaCycles(snapshot)) {
      const [first] = cycle;
      const sheet = snapshot.sheets[first?.sheet ?? -1]?.name;
      if (first === undefined || sheet === undefined) continue;
      const { row, column, formula } = first.entry;
      const kind = cycle.length === 1 ? ('itself' as const) : ('cycle' as const);
      const data = { cells: cellsOf(snapshot, cycle), count: cycle.length, formula: formula.text };
      yield { kind, sheet, cell: { row, column }, data };
    }
  },
});

/** How many cells of a cycle a sentence names. */
const NAMED = 6;

function cellsOf(snapshot: Snapshot, cycle: readonly PlacedFormula[]): string {
  const own = cycle[0]?.sheet;
  const names = cycle.slice(0, NAMED).map(({ sheet, entry }) => {
    const cell = formatCell(entry);
    return sheet === own ? cell : `'${snapshot.sheets[sheet]?.name ?? ''}'!${cell}`;
  });
  return cycle.length > NAMED ? `${names.join(', ')} …` : names.join(', ');
}
