import type { AwardEntry } from '../annexes/shared/awards/awardEntry';
import type { FilledCell } from '../annexes/shared/plainCells';
import type { SourceCell, TargetRow } from '../sources/targetTable';
import type { FormField } from './fields';

/** One line that has to find its place in a form. */
export interface FormItem {
  readonly name: string;
  /** The name, loosely spelt. */
  readonly key: string;
  readonly number: string;
  /** Names what follows and has no figures. */
  readonly isHeading: boolean;
  /** Its figures are part of another line's. */
  readonly isPart: boolean;
  /** Headings that it stands under in the source. */
  readonly groups: readonly string[];
  /** Zero-based row on the source's sheet. */
  readonly row: number;
  readonly target: TargetRow | undefined;
  readonly entry: AwardEntry | undefined;
}

/** What items have in a column. */
export type Cells = (item: FormItem) => FilledCell | undefined;

/** The lines of a source, and what their columns hold. */
export interface FormSource {
  readonly sheet: string;
  readonly items: readonly FormItem[];
  /** Lines of totals, which a form adds up by itself. */
  readonly totals: readonly FormItem[];
  /** A1 cells that can't be read, with what they show. */
  readonly unread: readonly { readonly cell: string; readonly text: string }[];
  /** The headers of its columns, left to right, with the field of those that have one. */
  readonly columns: readonly { readonly header: string; readonly field: FormField | undefined }[];
  /** What items have for the field; undefined where the source has no such column. */
  cellsOf(field: FormField): Cells;
  /** What items have under a header of the source. */
  cellsUnder(header: string): Cells;
  /** The figure of the same period; undefined where the source has no such column. */
  samePeriod(item: FormItem): SourceCell | undefined;
}
