import { formatCell } from '../../../../src/core/base/address';
import type { LiteralCell } from '../../../support/snapshotOf';
import type { Choices, ExpectedPlace, MutableBook } from '../../mutator';

/** A line that is put on a sheet of its own: its cells, the last of them the spoilt one. */
export interface AddedSheet {
  readonly name: string;
  readonly rows: readonly (readonly LiteralCell[])[];
  readonly place: { readonly row: number; readonly column: number };
}

/** Puts a sheet into the book; the finding must be at its place. */
export function addSheet(book: MutableBook, { name, rows, place }: AddedSheet): ExpectedPlace {
  book.sheets.push({ name, rows: rows.map((row) => [...row]), merges: [] });
  return { sheet: name, place: formatCell(place) };
}

/** A sheet's cells as they stand in the clean book. */
export function rowsOf(book: MutableBook, sheet: string): readonly (readonly LiteralCell[])[] {
  return book.sheets.find(({ name }) => name === sheet)?.rows ?? [];
}

/** A number from `low` to `high`. */
export function between(choose: Choices, low: number, high: number): number {
  return low + choose.below(high - low + 1);
}
