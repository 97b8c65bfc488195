import type { RangeRef } from '../base/address';
import type { SheetSnapshot } from '../model/snapshot';
import type { FormAbout, FormField } from './fields';

/** What the cells of a column are filled with. */
export type ColumnFill =
  | { readonly kind: 'field'; readonly field: FormField }
  /** The same words or number in every line. */
  | { readonly kind: 'constant'; readonly value: string | number }
  /** The source's column under this header, as it stands. */
  | { readonly kind: 'header'; readonly header: string };

/** A column of an issued form; without a fill it is left to be written by hand. */
export interface FormColumn {
  readonly column: number;
  /** Tiers joined by " | ". */
  readonly header: string;
  readonly fill: ColumnFill | undefined;
  /** Somebody chose that it is left to be written by hand. */
  readonly isLeft: boolean;
  /** The form's own formula stands in rows that wait for lines: it is copied down and never replaced. */
  readonly isOwn: boolean;
}

/** A row between header and total. `slot` waits for a line; `label` names one already. */
export interface FormLine {
  readonly row: number;
  readonly kind: 'slot' | 'label';
  /** '' in a slot. */
  readonly name: string;
}

/** Lines of a form that stand together, under the headings of their group. */
export interface FormSection {
  /** The group's headings, the widest first; empty where the form has no groups. */
  readonly headings: readonly string[];
  readonly lines: readonly FormLine[];
  /** The row of the section's own total. */
  readonly total: number | undefined;
}

/** A table of an issued form, to be filled between its header and its total. */
export interface FormBlock {
  readonly sheet: SheetSnapshot;
  /** Place among the sheet's blocks, from 0. */
  readonly index: number;
  readonly header: RangeRef;
  readonly about: FormAbout;
  /** Left to right; every column that has a header. */
  readonly columns: readonly FormColumn[];
  /** Columns without a header where formulas stand in rows that wait for lines. */
  readonly beside: readonly number[];
  readonly numberColumn: number | undefined;
  readonly nameColumn: number;
  readonly sections: readonly FormSection[];
  /** Rows of totals of all sections together. */
  readonly grandTotals: readonly number[];
}

/** The column that is filled with the field. */
export function columnFor(block: FormBlock, field: FormField): FormColumn | undefined {
  return block.columns.find(({ fill }) => fill?.kind === 'field' && fill.field === field);
}

/** The rows of a section, first and last. */
export function rowsOf({ lines }: FormSection): { readonly first: number; readonly last: number } {
  const rows = lines.map(({ row }) => row);
  return { first: Math.min(...rows), last: Math.max(...rows) };
}
