import { cellKey, ERROR_CODES } from '../../../model/cells';
import { CELL_ERROR, type SheetSnapshot } from '../../../model/snapshot';
import { formulasOn } from '../../../formulas/readFormulas';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { indicatorAt, isReport, tableSheets } from '../report';
import { LINE_UNREADABLE, linesWith } from '../../../sources/targetNumbers';
import { causeOf } from './cause';

type Kind = 'error' | 'not-found' | 'intended' | 'elsewhere';

/** Cells that show an error instead of a figure. */
export const check = defineCheck({
  code: 'workbook/formula-error',
  scope: 'cell',
  findings: { error: 'error', 'not-found': 'warning', intended: 'info', elsewhere: 'warning' },
  options: {},
  missing: 'skip',
  *run(facts) {
    if (!isReport(facts)) return;
    const sheets = tableSheets(facts);
    const figures = unreadableFigures(facts);
    for (const sheet of facts.snapshot.sheets) {
      const known = figures.get(sheet.name) ?? new Set<number>();
      yield* readSheet(facts, sheet, sheets.has(sheet.name), known);
    }
  },
});

function* readSheet(
  facts: Facts,
  sheet: SheetSnapshot,
  hasTable: boolean,
  known: ReadonlySet<number>,
): Iterable<Remark<Kind>> {
  const { snapshot } = facts;
  const { grid, name } = sheet;
  for (const column of grid.columns) {
    for (
      let at = column.kinds.indexOf(CELL_ERROR);
      at >= 0;
      at = column.kinds.indexOf(CELL_ERROR, at + 1)
    ) {
      const row = column.rows[at] ?? 0;
      const key = cellKey(row, column.column);
      const error = ERROR_CODES[column.numbers[at] ?? 0] ?? '#VALUE!';
      // What is being computed is no error yet.
      if (error === '#GETTING_DATA' || error === '#BUSY!') continue;
      const entry = formulasOn(snapshot, sheet).get(key);
      const functions = entry?.shape.functions ?? [];
      const isOwn = functions.some((called) => called.startsWith('TDKT.'));
      // That the functions are missing where they are not installed is said of them.
      if (error === '#NAME?' && isOwn) continue;
      const isIntended = error === '#N/A' && (isOwn || functions.includes('NA'));
      // A figure that can't be read is said of the figure.
      if (entry === undefined && known.has(key)) continue;
      const kind = isIntended
        ? 'intended'
        : !hasTable
          ? 'elsewhere'
          : error === '#N/A'
            ? 'not-found'
            : 'error';
      const cause = entry === undefined ? '' : causeOf(sheet, entry, error);
      const formula = entry?.formula.text ?? '';
      const cell = { row, column: column.column };
      const data = { ...indicatorAt(facts, sheet, row), error, formula, cause };
      yield { kind, sheet: name, cell, data };
    }
  }
}

/** Figures of targets that figures/unreadable speaks of, by sheet. */
function unreadableFigures({ targets }: Facts): ReadonlyMap<string, ReadonlySet<number>> {
  const bySheet = new Map<string, Set<number>>();
  for (const table of targets) {
    const keys = bySheet.get(table.sheet) ?? new Set<number>();
    bySheet.set(table.sheet, keys);
    for (const { target, actual, printed } of linesWith(table, LINE_UNREADABLE)) {
      for (const cell of [target, actual, printed]) {
        if (cell?.figure.kind === 'unreadable') keys.add(cellKey(cell.row, cell.column));
      }
    }
  }
  return bySheet;
}
