import type { Plan } from '../../../core/model/plan';
import { shiftOf } from '../../../core/plan/rows/shiftOf';
import type { RowShift } from '../../../core/refs/rowShift';
import { shiftFormula } from '../../../core/refs/shiftFormula';
import { shiftRow } from '../../../core/refs/shiftRange';
import { isOfRows, type RowsOperation } from './frames';

/** A row that new rows take after, where it stood before the plan. */
export interface Neighbour {
  readonly operation: RowsOperation;
  readonly sheet: string;
  readonly row: number;
  /** What a formula of that row's sheet says once the new rows are there. */
  readonly carry: (formula: string) => string;
}

/**
 * The neighbours of rows that a plan lets in, and of those that would come back if it failed once
 * they went. Rows beside rows of the same plan have the neighbour of these; sheets that the plan
 * adds have none to tell of.
 */
export function neighboursOf({ operations }: Plan): readonly Neighbour[] {
  const earlier: RowsOperation[] = [];
  const added = new Set<string>();
  return operations.flatMap((operation): readonly Neighbour[] => {
    if (operation.kind === 'add-sheet') added.add(operation.sheet.toLowerCase());
    if (!isOfRows(operation)) return [];
    const before = [...earlier];
    earlier.push(operation);
    const { sheet, kind } = operation;
    const row = originOf(before, operation);
    if (row < 0 || added.has(sheet.toLowerCase())) return [];
    // Rows that come back find the workbook as it was before they went.
    const shifts = (kind === 'insert-rows' ? earlier : before).map(shiftOf);
    return [{ operation, sheet, row, carry: carrier(sheet, shifts) }];
  });
}

function carrier(sheet: string, shifts: readonly RowShift[]): Neighbour['carry'] {
  const known = [...shifts];
  return (formula) =>
    known.reduce((text, shift) => shiftFormula(text, sheet, shift) ?? text, formula);
}

/** Where the neighbour of rows stood before the earlier ones came or went; below 0 for nowhere. */
function originOf(earlier: readonly RowsOperation[], operation: RowsOperation): number {
  const { at, count, like, kind } = operation;
  const below = kind === 'insert-rows' ? at : at + count;
  const own = operation.sheet.toLowerCase();
  let row = like === 'above' ? at - 1 : below;
  for (let i = earlier.length - 1; i >= 0; i -= 1) {
    const one = earlier[i];
    if (one?.sheet.toLowerCase() !== own) continue;
    const shift = shiftOf(one);
    const was = shiftRow(row, { ...shift, count: -shift.count });
    if (was === undefined) return originOf(earlier.slice(0, i), one);
    row = was;
  }
  return row;
}
