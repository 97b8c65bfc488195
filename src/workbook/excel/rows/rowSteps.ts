import { assertPresent } from '../../../core/base/assert';
import { MAX_COLUMNS, type RangeRef } from '../../../core/base/address';
import { findSheet } from '../../../core/model/cells';
import type { Refusal } from '../../../core/model/plan';
import type { SheetSnapshot, Snapshot } from '../../../core/model/snapshot';
import { rangeAt } from '../read/sheetQuery';
import type { SheetProxies, Step } from '../write/step';
import type { RowsOperation } from './frames';
import { queueRule, type RuleRun } from './rules';

/** Rows that come or go on a sheet of the workbook `before`. */
interface RowsOpening {
  readonly operation: RowsOperation;
  readonly before: Snapshot;
}

const BYTES = 2_000;
/** Of a rule that new rows are given. */
const RULE_BYTES = 1_000;

/**
 * Asks for rows, or that they go; everything that refers to them Excel moves by itself. New rows
 * are given their neighbour's looks, conditional formats and rules for what is typed: what Excel
 * gives by itself at the edge of these is not documented.
 */
export function rowStep({ operation, before }: RowsOpening, rules: readonly RuleRun[]): Step {
  const sheet = assertPresent(findSheet(before, operation.sheet), 'the plan was checked');
  return {
    bytes: BYTES + rules.length * RULE_BYTES,
    queue: (sheets) => {
      if (operation.kind === 'delete-rows')
        rowsOf(sheets, operation, operation.at, operation.count).delete('Up');
      else queueInsertion(sheets, operation, sheet, rules);
      return undefined;
    },
  };
}

/** Why Excel can't give new rows the look of their neighbour, or undefined. */
export function beyondRows({ operation, before }: RowsOpening): Refusal | undefined {
  if (operation.kind === 'delete-rows' || operation.like === 'above') return undefined;
  const { at, sheet } = operation;
  // Excel copies no looks from a part of merged cells.
  return findSheet(before, sheet)?.merges.some(isAcross(at)) === true
    ? { code: 'not-supported', what: 'rows-below-merge' }
    : undefined;
}

/** Whether merged cells reach from a row to another one. */
function isAcross(row: number): (range: RangeRef) => boolean {
  return ({ top, bottom }) => top <= row && row <= bottom && top < bottom;
}

function queueInsertion(
  sheets: SheetProxies,
  operation: RowsOperation,
  { merges, rowHeights, hiddenRows }: SheetSnapshot,
  rules: readonly RuleRun[],
): void {
  const { at, count, like } = operation;
  rowsOf(sheets, operation, at, count).insert('Down');
  // What was asked for before stands where the old rows went.
  const fresh = rowsOf(sheets, operation, at, count);
  const sheet = sheets.get(operation.sheet);
  const neighbour = like === 'above' ? at - 1 : at;
  // Rows below cells merged over rows keep the looks that Excel gave them.
  if (!merges.some(isAcross(neighbour))) {
    const model = rowsOf(sheets, operation, like === 'above' ? at - 1 : at + count, 1);
    fresh.copyFrom(model, 'Formats');
    for (const merge of merges)
      // Merged cells are copied with the look.
      if (merge.top === neighbour && merge.bottom === neighbour)
        rangeAt(sheet, { ...merge, top: at, bottom: at + count - 1 }).unmerge();
  }
  for (const { left, right, rule } of rules)
    queueRule(rangeAt(sheet, { top: at, bottom: at + count - 1, left, right }), rule);
  const height = rowHeights.get(neighbour);
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
