import { formatCell, formatRange, parseCell, type RangeRef } from '../../src/core/base/address';
import { assertPresent } from '../../src/core/base/assert';
import { cellOfKey, findSheet, readFormula, readValue } from '../../src/core/model/cells';
import { CELL_BLANK, type SheetSnapshot, type Snapshot } from '../../src/core/model/snapshot';
import { judgeForm, type FormFacts, type FormLayout, type Point } from './formJudge';

/**
 * Judges a workbook that was filled from the form, by its snapshot and (a snapshot does not hold
 * them) the conditional formats of the form's sheet: each point is kept or not.
 */
export function judgeSnapshot(
  snapshot: Snapshot,
  conditionalFormats: readonly { readonly ranges: readonly RangeRef[]; readonly rule: string }[],
  layout: FormLayout,
): Readonly<Record<Point, boolean>> {
  const own = assertPresent(findSheet(snapshot, layout.sheet), layout.sheet);
  const other = assertPresent(findSheet(snapshot, layout.elsewhere.sheet), layout.elsewhere.sheet);
  return judgeForm(
    {
      isNumber: (cell) => typeof read(own, cell, readValue) === 'number',
      formula: (cell) => read(own, cell, readFormula)?.text,
      elsewhere: (cell) => read(other, cell, readFormula)?.text,
      height: (row) => own.rowHeights.get(row - 1),
      merges: own.merges.map(formatRange),
      formats: conditionalFormats.map(({ ranges, rule }) => ({ areas: ranges, rules: [rule] })),
      lists: own.validations.map(({ ranges }) => ranges),
      names: new Map(snapshot.names.map(({ name, formula }) => [name, formula])),
      printArea: (own.pageSetup.printArea ?? []).map(formatRange).join(),
      notes: [...(own.comments?.keys() ?? [])].map((key) => formatCell(cellOfKey(key))),
      last: lastRow(own),
    } satisfies FormFacts,
    layout,
  );
}

function read<T>(
  sheet: SheetSnapshot,
  cell: string,
  reader: (sheet: SheetSnapshot, row: number, column: number) => T,
): T {
  const { row, column } = assertPresent(parseCell(cell), 'a cell');
  return reader(sheet, row, column);
}

function lastRow({ grid }: SheetSnapshot): number {
  const held = grid.columns.flatMap(({ rows, kinds }) =>
    [...rows].filter((_, i) => kinds[i] !== CELL_BLANK),
  );
  const formulas = [...grid.formulas.keys()].map((key) => cellOfKey(key).row);
  return 1 + [...held, ...formulas].reduce((last, row) => Math.max(last, row), -1);
}
