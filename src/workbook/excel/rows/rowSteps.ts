import { assertPresent } from '../../../core/base/assert';
import { MAX_COLUMNS, type RangeRef } from '../../../core/base/address';
import { findSheet } from '../../../core/model/cells';
import type { Refusal } from '../../../core/model/plan';
import type { SheetSnapshot } from '../../../core/model/snapshot';
import { rangeAt } from '../read/sheetQuery';
import type { SheetProxies, Step } from '../write/step';
import type { Opening, RowsOperation } from './frames';

const BYTES = 2_000;

/** Asks for rows, or that they go; everything that refers to them Excel moves by itself. */
export function rowStep({ operation, before }: Opening): Step {
  const sheet = assertPresent(findSheet(before, operation.sheet), 'the plan was checked');
  return {
    bytes: BYTES,
    queue: (sheets) => {
      if (operation.kind === 'delete-rows')
        rowsOf(sheets, operation, operation.at, operation.count).delete('Up');
      else queueInsertion(sheets, operation, sheet);
      return undefined;
    },
  };
}

/** Why Excel can't give new rows the look of their neighbour, or undefined. */
export function beyondRows({ operation, before }: Opening): Refusal | undefined {
  if (operation.kind === 'delete-rows' || operation.like === 'above') return undefined;
  const { at, sheet } = operation;
  const isAcross = ({ top, bottom }: RangeRef): boolean =>
    top <= at && at <= bottom && top < bottom;
  // Excel copies no looks from a part of merged cells.
  return findSheet(before, sheet)?.merges.some(isAcross) === true
    ? { code: 'not-supported', what: 'rows-below-merge' }
    : undefined;
}

function queueInsertion(
  sheets: SheetProxies,
  operation: RowsOperation,
  { merges, rowHeights, hiddenRows }: SheetSnapshot,
): void {
  const { at, count, like } = operation;
  rowsOf(sheets, operation, at, count).insert('Down');
  // What was asked for before stands where the old rows went.
  const fresh = rowsOf(sheets, operation, at, count);
  if (like === 'below') {
    // Excel gives new rows the look of the row above them.
    fresh.copyFrom(rowsOf(sheets, operation, at + count, 1), 'Formats');
    const sheet = sheets.get(operation.sheet);
    for (const merge of merges)
      // Merged cells are copied with the look.
      if (merge.top === at && merge.bottom === at)
        rangeAt(sheet, { ...merge, bottom: at + count - 1 }).unmerge();
  }
  const height = rowHeights.get(like === 'above' ? at - 1 : at);
  if (height !== undefined) fresh.format.rowHeight = height;
  else if (rowHeights.has(at - 1)) fresh.format.useStandardHeight = true;
  if (hiddenRows.some(({ first, last }) => first <= at - 1 && at - 1 <= last))
    fresh.rowHidden = false;
}

function rowsOf(
  sheets: SheetProxies,
  { sheet }: RowsOperation,
  first: number,
  count: number,
): Excel.Range {
  const area = { top: first, left: 0, bottom: first + count - 1, right: MAX_COLUMNS - 1 };
  return rangeAt(sheets.get(sheet), area);
}
