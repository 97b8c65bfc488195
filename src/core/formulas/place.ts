import { MAX_COLUMNS, type CellRef, type RangeRef } from '../base/address';

/** A range whose corners are the formula's `from`th and `to`th cell reference. */
export interface SlotRange {
  readonly from: number;
  readonly to: number;
}

/** Where a reference points: filled in for each formula of one shape, or the same for all. */
export type Place = SlotRange | RangeRef;

/** The cell that a formula has in a slot of its shape; `cells` are those that were taken out. */
export function cellInSlot(slot: number, cells: readonly number[]): CellRef {
  const key = cells[slot] ?? 0;
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

/** The rectangle that a place is, given the formula's cells. */
export function rangeInPlace(place: Place, cells: readonly number[]): RangeRef {
  if (!('from' in place)) return place;
  const a = cellInSlot(place.from, cells);
  const b = place.to === place.from ? a : cellInSlot(place.to, cells);
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
