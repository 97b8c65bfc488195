import { cellInSlot, rangeInPlace } from '../../../formulas/place';
import type { FormulaEntry } from '../../../formulas/readFormulas';
import type { OddCell } from '../formulaLines';

/**
 * Whether a formula is unlike its neighbours for a reason: the same cells taken otherwise (plan
 * over actual where less is better, other decimals), a subtotal of its own column, a percentage
 * in a line of totals, another function.
 */
export function isMeant({ form, along }: OddCell, entry: FormulaEntry): boolean {
  // A total that leaves lines out is for arithmetic/total and workbook/total-omits-edge.
  if (form.shape.sumOf !== undefined && entry.shape.sumOf !== undefined) return true;
  if (entry.cells.length === 0 || entry.shape.names.length > 0) return true;
  const own = [...entry.shape.functions].sort().join(' ');
  if (own !== [...form.shape.functions].sort().join(' ')) return true;
  if (relativeCells(entry) === relativeCells(form)) return true;
  return staysIn(entry, along) && !staysIn(form, along);
}

/** The cells that a formula names, seen from where it stands. */
function relativeCells(entry: FormulaEntry): string {
  const seen = entry.cells.map((_, slot) => {
    const { row, column } = cellInSlot(slot, entry.cells);
    return `${String(row - entry.row)} ${String(column - entry.column)}`;
  });
  return [...new Set(seen)].sort().join(',');
}

/** Whether a formula in a column reads nothing but its column; one in a line, its line. */
function staysIn(entry: FormulaEntry, along: OddCell['along']): boolean {
  return entry.shape.reads.every(({ sheet, place }) => {
    const { top, left, bottom, right } = rangeInPlace(place, entry.cells);
    if (sheet !== '') return false;
    return along === 'column'
      ? left === entry.column && right === entry.column
      : top === entry.row && bottom === entry.row;
  });
}
