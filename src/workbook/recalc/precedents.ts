import type { RangeRef } from '../../core/base/address';
import type { CellRef } from '../../core/base/address';
import type { Snapshot } from '../../core/model/snapshot';
import { Book } from './book';
import { rangeOfPlace, type Formula } from './expr';
import { Library } from './library';

/** Cells that a formula reads. */
export interface Precedent {
  /** The sheet's name. */
  readonly sheet: string;
  readonly range: RangeRef;
}

export interface Precedents {
  /** In the order of the formula; names are resolved, also through other names. */
  readonly reads: readonly Precedent[];
  /** False when it may read more: volatile functions, OFFSET, `A1:INDEX(…)`, unknown names. */
  readonly isComplete: boolean;
}

/**
 * What a formula (without `=`) in a cell of the snapshot's sheet named `sheet` reads:
 * `SUM(B2:B9)*Rate` on `Data` → `Data!B2:B9`, `Rates!A1`. Other workbooks are left out.
 * `cell` narrows `Table[@Column]` to the formula's own row. An unknown sheet reads nothing,
 * incompletely.
 */
export function precedents(
  snapshot: Snapshot,
  formula: string,
  sheet: string,
  cell?: CellRef,
): Precedents {
  const book = new Book(snapshot, new Map());
  const index = book.sheetIndex(sheet);
  if (index === undefined) return { reads: [], isComplete: false };
  const compiled = new Library(book).formula(formula, index);
  const reads: Precedent[] = [];
  eachRead(compiled, cell?.row, (readSheet, range) => {
    const name = snapshot.sheets[readSheet]?.name;
    if (name !== undefined) reads.push({ sheet: name, range });
  });
  return { reads, isComplete: compiled.template.isBounded };
}

/** Shows every range that the formula reads; `row` is the formula's own. */
export function eachRead(
  formula: Formula,
  row: number | undefined,
  see: (sheet: number, range: RangeRef) => void,
): void {
  const { template, cells } = formula;
  for (const { sheet, place } of template.reads) see(sheet, rangeOfPlace(place, cells));
  for (const { sheet, place } of template.rowReads) {
    const range = rangeOfPlace(place, cells);
    see(sheet, row === undefined ? range : { ...range, top: row, bottom: row });
  }
}
