import type { FormulaMode } from '../annexes/percentCell';
import type { CellContent } from '../model/plan';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import type { Assignment } from './assign';
import type { CellWriter } from './cellWriter';
import type { FormBlock } from './form';
import type { FormSource } from './formSource';
import type { TemplateNote } from './note';

/** A section where it stands once the rows came and went. */
export interface PlacedSection {
  readonly assignment: Assignment;
  /** All its rows. */
  readonly first: number;
  readonly last: number;
  /** Its run of free rows; absent where it has none. */
  readonly free: FreeRun | undefined;
  /** Rows that name their line already, in step with the assignment's. */
  readonly labels: readonly number[];
  readonly total: number | undefined;
}

/** Rows that take lines. */
export interface FreeRun {
  readonly first: number;
  readonly length: number;
}

/** A block of a form while it is filled. */
export interface Filling {
  readonly block: FormBlock;
  /** The form and its sheet once the rows came and went. */
  readonly form: Snapshot;
  readonly sheet: SheetSnapshot;
  readonly source: FormSource;
  readonly formulas: FormulaMode;
  /** Whether the block was filled before: its free rows then hold lines of then. */
  readonly isRefill: boolean;
  /** Figures that the form came with, by `givenKey`; known once it was filled before. */
  readonly given: ReadonlySet<string>;
  readonly writer: CellWriter;
  readonly formats: FormatWriter;
  readonly notes: TemplateNote[];
}

/** Collects number formats of cells. */
export interface FormatWriter {
  put(row: number, column: number, numberFormat: string): void;
}

/** What somebody wrote by hand beside a line, by column. */
export type HandWritten = ReadonlyMap<number, CellContent>;
