import { columnName, type CellRef } from '../base/address';
import { MAX_COLUMNS, MAX_ROWS } from '../base/address';
import { cellInSlot } from './place';
import type { FormulaEntry } from './readFormulas';

const DOLLAR = 36;

/** Whether `$` fixes the column or row of a formula's slot. */
function fixedIn(entry: FormulaEntry, slot: number): { column: boolean; row: boolean } {
  const { text } = entry.formula;
  const start = entry.starts[slot] ?? 0;
  return {
    column: text.charCodeAt(start) === DOLLAR,
    row: text.slice(start + 1, entry.ends[slot]).includes('$'),
  };
}

/**
 * Whether two formulas are one formula filled over their cells, as R1C1 would show it:
 * `D2/C2` in E2 and `D3/C3` in E3.
 */
export function isSameForm(a: FormulaEntry, b: FormulaEntry): boolean {
  if (a.shape !== b.shape) return false;
  for (let slot = 0; slot < a.cells.length; slot++) {
    const fixed = fixedIn(a, slot);
    const other = fixedIn(b, slot);
    if (fixed.column !== other.column || fixed.row !== other.row) return false;
    const [from, to] = [cellInSlot(slot, a.cells), cellInSlot(slot, b.cells)];
    if (to.row - from.row !== (fixed.row ? 0 : b.row - a.row)) return false;
    if (to.column - from.column !== (fixed.column ? 0 : b.column - a.column)) return false;
  }
  return true;
}

/** A formula filled into another cell; undefined where a reference would leave the sheet. */
export function filledInto(
  entry: FormulaEntry,
  cell: CellRef,
): { readonly text: string; readonly cells: readonly number[] } | undefined {
  const cells: number[] = [];
  let text = '';
  let copied = 0;
  for (let slot = 0; slot < entry.cells.length; slot++) {
    const fixed = fixedIn(entry, slot);
    const from = cellInSlot(slot, entry.cells);
    const row = fixed.row ? from.row : from.row + cell.row - entry.row;
    const column = fixed.column ? from.column : from.column + cell.column - entry.column;
    if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return undefined;
    cells.push(row * MAX_COLUMNS + column);
    const letters = `${fixed.column ? '$' : ''}${columnName(column)}`;
    const digits = `${fixed.row ? '$' : ''}${String(row + 1)}`;
    text += `${entry.formula.text.slice(copied, entry.starts[slot])}${letters}${digits}`;
    copied = entry.ends[slot] ?? copied;
  }
  return { text: text + entry.formula.text.slice(copied), cells };
}
