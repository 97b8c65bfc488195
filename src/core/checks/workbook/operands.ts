import { formatCell, type CellRef } from '../../base/address';
import { cellInSlot } from '../../formulas/place';
import { readFormulas, type FormulaEntry } from '../../formulas/readFormulas';
import type { Operand } from '../../formulas/shape';
import { findSheet, readValue } from '../../model/cells';
import type { CellValue, SheetSnapshot } from '../../model/snapshot';
import type { Facts } from '../facts';
import { cellRuns } from './cellRuns';
import { tableSheets } from './report';

/** Formulas under each other that count with the wrong kind of cell. */
export interface OperandRun {
  readonly sheet: SheetSnapshot;
  readonly range: ReturnType<typeof cellRuns>[number];
  /** The cell that the first of them counts with, as it names it. */
  readonly operand: string;
  readonly value: CellValue;
  readonly formula: string;
}

/**
 * The formulas on sheets with tables that show a number though a single cell they add,
 * subtract, multiply or divide is `wrong`; those below each other together.
 */
export function operandRuns(
  facts: Facts,
  wrong: (value: CellValue, operator: Operand['operator']) => boolean,
): readonly OperandRun[] {
  const { snapshot } = facts;
  const names = tableSheets(facts);
  return readFormulas(snapshot).flatMap(({ sheet, byKey }): readonly OperandRun[] => {
    if (!names.has(sheet.name)) return [];
    const found = new Map<FormulaEntry, { readonly operand: string; readonly value: CellValue }>();
    for (const entry of byKey.values()) {
      const said = wrongOperand(facts, sheet, entry, wrong);
      if (said === undefined) continue;
      // An error is said of by workbook/formula-error.
      if (typeof readValue(sheet, entry.row, entry.column) === 'number') found.set(entry, said);
    }
    const entries = [...found.keys()];
    return cellRuns(entries).flatMap((range) => {
      const first = entries.find(({ row, column }) => row === range.top && column === range.left);
      const said = first === undefined ? undefined : found.get(first);
      return first === undefined || said === undefined
        ? []
        : [{ sheet, range, ...said, formula: first.formula.text }];
    });
  });
}

function wrongOperand(
  { snapshot }: Facts,
  sheet: SheetSnapshot,
  { shape, cells }: FormulaEntry,
  wrong: (value: CellValue, operator: Operand['operator']) => boolean,
): { readonly operand: string; readonly value: CellValue } | undefined {
  for (const { sheet: name, slot, operator } of shape.operands) {
    const cell: CellRef = cellInSlot(slot, cells);
    const other = name === '' ? sheet : findSheet(snapshot, name);
    if (other === undefined) continue;
    const value = readValue(other, cell.row, cell.column);
    if (!wrong(value, operator)) continue;
    return { operand: `${name === '' ? '' : `'${name}'!`}${formatCell(cell)}`, value };
  }
  return undefined;
}
