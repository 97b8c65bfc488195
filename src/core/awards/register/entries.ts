import type { CellValue } from '../../model/snapshot';
import { looseKey } from '../../text/fold';
import { cellText } from './cellReadings';
import { cached } from './coder';
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
  const isTotal = cached(isTotalLabel);
  let size = 0;
  for (let row = columns.headerRow + 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    const award = awardCell(cells, columns);
    const reason =
      award === undefined ? reasonWithoutAward(cells, columns) : isTotal(award) ? 'total' : 'entry';
    if (reason === 'entry') entries[size++] = row;
    else if (reason !== 'blank') skipped.push({ row, reason });
  }
  return { rows: entries.slice(0, size), skipped };
}

/** Whether a cell holds nothing but white space. */
export function isBlankCell(cell: CellValue): boolean {
  if (typeof cell !== 'string') return cell === undefined;
  return cell === '' || (/^\s/.test(cell) && cell.trim() === '');
}

function awardCell(cells: readonly CellValue[], { awards }: RegisterColumns): CellValue {
  for (const column of awards) {
    const cell = cells[column];
    if (!isBlankCell(cell)) return cell;
  }
  return undefined;
}

function reasonWithoutAward(
  cells: readonly CellValue[],
  { byRole }: RegisterColumns,
): SkippedRow['reason'] | 'entry' | 'blank' {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  if (filled.length === 0) return 'blank';
  if (filled.some(isTotalLabel)) return 'total';
  const quantity = byRole.get('so-luong');
  if (quantity !== undefined && !isBlankCell(cells[quantity])) return 'entry';
  const number = cells[byRole.get('stt') ?? -1];
  const numbered = typeof number === 'number' || /^\d+$/.test(cellText(number));
  return filled.length <= 2 && !numbered ? 'heading' : 'entry';
}

function isTotalLabel(cell: CellValue): boolean {
  return typeof cell === 'string' && TOTAL.test(looseKey(cell));
}
