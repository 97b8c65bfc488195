import { columnName, type CellRef } from '../base/address';
import { MAX_COLUMNS, MAX_ROWS } from '../base/address';
import { cellInSlot } from './place';
import type { FormulaEntry } from './readFormulas';

const DOLLAR = 36;

/** Whether `$` fixes the column of a formula's slot. */
function isColumnFixed({ formula, starts }: FormulaEntry, slot: number): boolean {
  return formula.text.charCodeAt(starts[slot] ?? 0) === DOLLAR;
}

/** Whether `$` fixes its row. */
function isRowFixed({ formula, starts, ends }: FormulaEntry, slot: number): boolean {
  const { text } = formula;
  const end = ends[slot] ?? 0;
  for (let i = (starts[slot] ?? 0) + 1; i < end; i++) {
    if (text.charCodeAt(i) === DOLLAR) return true;
  }
  return false;
}

/**
 * Whether two formulas are one formula filled over their cells, as R1C1 would show it:
 * `D2/C2` in E2 and `D3/C3` in E3.
 */
export function isSameForm(a: FormulaEntry, b: FormulaEntry): boolean {
  return a.shape === b.shape && areSameCells(a, b);
}

/** The same, but for the numbers in them, as decimals to round to. */
export function isSameFamily(a: FormulaEntry, b: FormulaEntry): boolean {
  const isFamily = a.shape === b.shape || a.shape.family === b.shape.family;
  return isFamily && areSameCells(a, b);
}

function areSameCells(a: FormulaEntry, b: FormulaEntry): boolean {
  if (a === b) return true;
  if (a.cells.length !== b.cells.length) return false;
  const [down, right] = [b.row - a.row, b.column - a.column];
  for (let slot = 0; slot < a.cells.length; slot++) {
    const [from, to] = [a.cells[slot] ?? 0, b.cells[slot] ?? 0];
    const isFixedRow = isRowFixed(a, slot);
    const isFixedColumn = isColumnFixed(a, slot);
    if (isFixedRow !== isRowFixed(b, slot) || isFixedColumn !== isColumnFixed(b, slot))
      return false;
    const rows = Math.floor(to / MAX_COLUMNS) - Math.floor(from / MAX_COLUMNS);
    const columns = (to % MAX_COLUMNS) - (from % MAX_COLUMNS);
    if (rows !== (isFixedRow ? 0 : down) || columns !== (isFixedColumn ? 0 : right)) return false;
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
    const fixed = { row: isRowFixed(entry, slot), column: isColumnFixed(entry, slot) };
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
