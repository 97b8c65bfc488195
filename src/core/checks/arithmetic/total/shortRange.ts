import { formatRange, parseRange, type CellRef, type RangeRef } from '../../../base/address';
import { kindOf, readFormula, readValue } from '../../../model/cells';
import { CELL_NUMBER, type SheetSnapshot } from '../../../model/snapshot';

const ONE_SUM = /^SUM\((\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7})\)$/i;

/** A SUM that stops short of the first or last parts, and the one that takes them all in. */
export interface ShortRange {
  readonly range: string;
  readonly formula: string;
}

/**
 * Whether the formula of a total is one SUM along its parts that leaves out parts at an end:
 * `SUM(D5:D8)` over parts in D4:D8 → `SUM(D4:D8)`. Undefined for any other formula, and where
 * the longer range would take in other numbers.
 */
export function shortRange(
  sheet: SheetSnapshot,
  total: CellRef,
  parts: readonly CellRef[],
): ShortRange | undefined {
  const text = readFormula(sheet, total.row, total.column)?.text.replace(/\s/g, '');
  const range = parseRange(ONE_SUM.exec(text ?? '')?.[1] ?? '');
  if (range === undefined || parts.length < 2) return undefined;
  const whole = boundsOf(parts);
  const isLine = whole.left === whole.right || whole.top === whole.bottom;
  const inside =
    range.top >= whole.top &&
    range.bottom <= whole.bottom &&
    range.left >= whole.left &&
    range.right <= whole.right;
  if (!isLine || !inside || formatRange(range) === formatRange(whole)) return undefined;
  if (holdsOthers(sheet, whole, parts)) return undefined;
  return { range: formatRange(range), formula: `SUM(${formatRange(whole)})` };
}

function boundsOf(cells: readonly CellRef[]): RangeRef {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function holdsOthers(sheet: SheetSnapshot, range: RangeRef, parts: readonly CellRef[]): boolean {
  const own = new Set(parts.map(({ row, column }) => `${String(row)} ${String(column)}`));
  for (let { top: row } = range; row <= range.bottom; row++) {
    for (let { left: column } = range; column <= range.right; column++) {
      if (own.has(`${String(row)} ${String(column)}`)) continue;
      if (kindOf(readValue(sheet, row, column)) === CELL_NUMBER) return true;
    }
  }
  return false;
}
