import type { DeleteRows, InsertRows } from '../../model/plan';
import type { RowShift } from '../../refs/rowShift';

/** The rows that an operation lets come in or go. */
export function shiftOf(operation: InsertRows | DeleteRows): RowShift {
  const { kind, sheet, at, count } = operation;
  return { sheet, at, count: kind === 'insert-rows' ? count : -count };
}
