import type { RangeRef } from '../../../core/base/address';
import type { RulesReading } from '../rows/rules';
import type { BookReading } from './bookQuery';
import type { PlacedLink } from './cellLinks';
import type { LookAt } from './looks';
import type { CellsReading, SheetReading, Wanted } from './sheetQuery';
import type { SizeReading } from './sizes';

/** Which sheets to read and how much of each; sheets that are not named are only listed. */
export type Choice = (sheet: string) => Wanted | undefined;

/** What was told of a workbook so far. */
export interface Reading {
  readonly book: BookReading;
  /** By name; only of sheets that were wanted. */
  readonly sheets: ReadonlyMap<string, SheetReading>;
  readonly cells: readonly PlacedCells[];
  readonly links: readonly PlacedLink[];
  readonly rules: RulesReading;
}

export interface PlacedCells extends CellsReading {
  readonly sheet: string;
}

/** The cells of one sheet. */
export function blocksOf(cells: readonly PlacedCells[], sheet: string): readonly PlacedCells[] {
  return cells.filter((placed) => placed.sheet === sheet);
}

/** What one sheet told in the end. */
export interface SheetRest {
  readonly lookAt: LookAt;
  readonly sizes: SizeReading;
  /** By `row,column` of a spilling formula: the cells that it fills. */
  readonly arrays: ReadonlyMap<string, RangeRef>;
  /** Texts of notes and of threads, by `cellKey`. */
  readonly comments: ReadonlyMap<number, string>;
  /** The cells among them, by `cellKey`, that hold a thread and no note. */
  readonly threads: ReadonlySet<number>;
  /** Cells filled by a formula that was not read, with the place of the formula. */
  readonly filledFromOutside: readonly FilledCell[];
}

export interface FilledCell {
  readonly formula: RangeRef;
  readonly cell: RangeRef;
}

export interface Rest {
  readonly sheets: ReadonlyMap<string, SheetRest>;
}
