import type { CellValue } from '../../model/snapshot';
import { looseKey } from '../../text/fold';
import { cellText } from './cellReadings';
import type { RegisterColumns } from './columns';
import type { SkippedRow } from './register';

const TOTAL = /^(?:tong cong|tong so|tong|cong|cong chung|tong chung)(?: |$)/;

/** Which rows hold an award. */
export interface Entries {
  readonly rows: Int32Array;
  readonly skipped: readonly SkippedRow[];
}

/**
 * The rows below the header that hold an award. Blank rows are passed over; rows of a total
 * ("Tổng cộng") and headings ("I | Tập thể": no award, no quantity, no number in front) are
 * skipped by name, so that no total is counted twice.
 */
export function findEntries(
  rows: readonly (readonly CellValue[])[],
  columns: RegisterColumns,
): Entries {
  const entries = new Int32Array(Math.max(0, rows.length - columns.headerRow - 1));
  const skipped: SkippedRow[] = [];
  let size = 0;
  for (let row = columns.headerRow + 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    const filled = countFilled(cells);
    if (filled === 0) continue;
    const reason = skipReason(cells, filled, columns);
    if (reason === undefined) entries[size++] = row;
    else skipped.push({ row, reason });
  }
  return { rows: entries.slice(0, size), skipped };
}

export function isBlankCell(cell: CellValue): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function countFilled(cells: readonly CellValue[]): number {
  let filled = 0;
  for (const cell of cells) if (!isBlankCell(cell)) filled++;
  return filled;
}

function skipReason(
  cells: readonly CellValue[],
  filled: number,
  { byRole, awards }: RegisterColumns,
): SkippedRow['reason'] | undefined {
  const award = awards.map((column) => cells[column]).find((cell) => !isBlankCell(cell));
  if (award !== undefined) return isTotal(award) ? 'total' : undefined;
  if (cells.some(isTotal)) return 'total';
  const quantity = byRole.get('so-luong');
  if (quantity !== undefined && !isBlankCell(cells[quantity])) return undefined;
  const number = cells[byRole.get('stt') ?? -1];
  const numbered = typeof number === 'number' || /^\d+$/.test(cellText(number));
  return filled <= 2 && !numbered ? 'heading' : undefined;
}

function isTotal(cell: CellValue): boolean {
  return typeof cell === 'string' && TOTAL.test(looseKey(cell));
}
