import type { DeleteRows, InsertRows, Refusal } from '../../../../core/model/plan';
import { shiftOf } from '../../../../core/plan/rows/shiftOf';
import type { PartEditor } from '../partEditor';
import { ROWS_LOST, RowMover, RowsUnadjusted } from './rowMover';
import { shiftRows } from './shiftRows';

/**
 * Carries out rows that come in or go on the parts of a package. Gives the refusal, with the
 * parts half changed, when something in the file can't follow. `leave` takes new rows over, to write
 * them itself.
 */
export function moveRows(
  parts: PartEditor,
  workbook: string,
  operation: InsertRows | DeleteRows,
  leave?: RowMover['leave'],
): Refusal | undefined {
  try {
    shiftRows(parts, workbook, new RowMover(shiftOf(operation), operation.like, leave));
    return undefined;
  } catch (error) {
    if (!(error instanceof RowsUnadjusted)) throw error;
    const { sheet, at, count } = operation;
    if (error.what !== ROWS_LOST) return { code: 'rows-unadjusted', sheet, what: error.what };
    if (operation.kind === 'insert-rows') return { code: 'rows-past-end', sheet };
    return { code: 'rows-in-use', sheet, rows: `${String(at + 1)}:${String(at + count)}` };
  }
}
