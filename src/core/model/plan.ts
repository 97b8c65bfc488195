import type { RangeRef, CellRef } from '../base/address';
import type { HostRefusal } from './hostRefusal';
import type { Removal, RemovalRefusal } from './removal';
import type { CellValue, PageSetup, Span } from './snapshot';

/** What a cell is given: a value, or a formula together with its result. */
export interface FormulaCell {
  /** Without `=`, in the one dialect. */
  readonly formula: string;
  /** The result now, so that a reader who does not recalculate sees the right figure. */
  readonly result: CellValue;
}

export type BorderStyle = 'thin' | 'medium' | 'none';

/** The look of a range; what is absent stays as it is. */
export interface StylePatch {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right' | 'general';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** In steps of the alignment's indent. */
  readonly indent?: number;
  /** The same line on all four sides of every cell. */
  readonly border?: BorderStyle;
  /** RGB, `FFF2CC`; undefined leaves, `none` clears. */
  readonly fill?: string;
}

interface OnSheet {
  /** The sheet's name: a position would break when somebody reorders the tabs. */
  readonly sheet: string;
}

/** Adds an empty, visible sheet after the last one. */
export interface AddSheet extends OnSheet {
  readonly kind: 'add-sheet';
}

/** Deletes a sheet that holds nothing: the inverse of `add-sheet`, once its content was undone. */
export interface DeleteSheet extends OnSheet {
  readonly kind: 'delete-sheet';
}

/**
 * Gives a sheet another name. All that speaks of the sheet follows, on every sheet: formulas, names,
 * validations, conditional formats, links, charts, pivot tables. What a formula says of it in a text
 * (`INDIRECT("Data!A1")`) stays. In Excel links to cells stay, too: Excel leaves them alone.
 */
export interface RenameSheet extends OnSheet {
  readonly kind: 'rename-sheet';
  /** The new name. `sheet` is the old one, letter by letter, so that undo brings it back. */
  readonly to: string;
}

/**
 * Writes plain values. `old` is what the snapshot saw and `values` what is written, row by
 * row; undefined clears a cell. Text is written as text and never becomes a formula.
 */
export interface SetBlock extends OnSheet {
  readonly kind: 'set-block';
  readonly at: CellRef;
  readonly old: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly CellContent[])[];
}

/** A value, a formula with its result, or nothing. */
export type CellContent = CellValue | FormulaCell;

/** Joins cells, or parts them again. */
export interface MergeCells extends OnSheet {
  readonly kind: 'merge';
  readonly range: RangeRef;
  readonly merged: boolean;
}

/**
 * Changes the look of a range. `old` is the look the whole range had before (a planner splits
 * ranges that are not uniform); it may be absent only on a sheet that the same plan adds.
 */
export interface SetStyle extends OnSheet {
  readonly kind: 'style';
  readonly range: RangeRef;
  readonly style: StylePatch;
  readonly old?: StylePatch;
}

/** Column widths in characters or row heights in points. */
export interface SetSize extends OnSheet {
  readonly kind: 'size';
  readonly axis: 'columns' | 'rows';
  readonly span: Span;
  readonly size: number | undefined;
  readonly old: number | undefined;
}

export interface SetPageSetup extends OnSheet {
  readonly kind: 'page-setup';
  readonly setup: PageSetup;
  readonly old: PageSetup;
}

/**
 * Puts a note on a cell that has none, or takes away one that a plan put there: one of the two
 * texts is undefined. A note is never changed, and no thread is touched.
 */
export interface SetComment extends OnSheet {
  readonly kind: 'comment';
  readonly cell: CellRef;
  readonly text: string | undefined;
  readonly old: string | undefined;
}

/** Lets a cell lead to a place in this workbook, or to nowhere: one of the two is undefined. */
export interface SetHyperlink extends OnSheet {
  readonly kind: 'hyperlink';
  readonly cell: CellRef;
  /** A reference: `'Biểu 1'!D5`. */
  readonly location: string | undefined;
  readonly old: string | undefined;
}

/**
 * Offers the entries of a list in every cell of a range, or no longer: one of the two is
 * undefined. A list offers and does not forbid: other entries can still be typed.
 */
export interface SetValidation extends OnSheet {
  readonly kind: 'validation';
  readonly range: RangeRef;
  /** A reference (`'Danh mục'!$A$2:$A$9`) or a literal of at most 255 characters (`"Đạt,Vượt"`). */
  readonly list: string | undefined;
  readonly old: string | undefined;
}

/**
 * Puts empty rows in. What stood at `at` and below moves down, and all that refers to it follows,
 * on every sheet: formulas, names, merges, validations, conditional formats, print area, notes,
 * charts. A range grows when the rows come between its first and its last one. The new rows take
 * height, looks, validation and conditional formats of their neighbour `like`, so that the
 * neighbour's validations and conditional formats grow over them even at their edge; so do charts of
 * a file that end on the row above them.
 */
export interface InsertRows extends OnSheet {
  readonly kind: 'insert-rows';
  /** Where the first new row will stand. */
  readonly at: number;
  readonly count: number;
  /** `above`: the row before `at`; `below`: the one that stood at `at`. */
  readonly like: 'above' | 'below';
}

/**
 * Takes out rows that hold nothing and that no reference lies wholly within: the inverse of
 * `insert-rows`, once its content was undone. `like` is that of the insertion.
 */
export interface DeleteRows extends OnSheet {
  readonly kind: 'delete-rows';
  readonly at: number;
  readonly count: number;
  readonly like: 'above' | 'below';
}

/** Changes what a defined name stands for; it is neither made nor removed. */
export interface SetName {
  readonly kind: 'name';
  readonly name: string;
  /** The sheet it belongs to; absent for a name of the whole workbook. */
  readonly scope?: string;
  /** Without `=`, in the one dialect. */
  readonly formula: string;
  readonly old: string;
}

/** What the add-in remembers in the workbook; undefined removes it. */
export interface SetState {
  readonly kind: 'state';
  readonly state: string | undefined;
  readonly old: string | undefined;
}

/** One change of a workbook, with what was there before. */
export type Operation =
  | AddSheet
  | DeleteSheet
  | RenameSheet
  | SetBlock
  | MergeCells
  | SetStyle
  | SetSize
  | SetPageSetup
  | SetComment
  | SetHyperlink
  | SetValidation
  | InsertRows
  | DeleteRows
  | SetName
  | SetState
  | Removal;

/** Why a plan changes the workbook: a code with its sentence in `strings/reasons`, and data. */
export interface Reason {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Changes to make together or not at all, in order. */
export interface Plan {
  readonly because: Reason;
  readonly operations: readonly Operation[];
}

/** Why a plan was not carried out; nothing was changed. */
export type Refusal =
  | { readonly code: 'sheet-missing'; readonly sheet: string }
  | { readonly code: 'sheet-exists'; readonly sheet: string }
  | { readonly code: 'sheet-name-invalid'; readonly sheet: string }
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  | { readonly code: 'cell-changed'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'cell-outside'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'in-merge'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'in-array-formula'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'merge-overlap'; readonly sheet: string; readonly range: string }
  | { readonly code: 'merge-not-blank'; readonly sheet: string; readonly range: string }
  | { readonly code: 'sheet-not-empty'; readonly sheet: string }
  | { readonly code: 'sheet-last'; readonly sheet: string }
  | {
      readonly code: 'layout-changed';
      readonly sheet: string;
      readonly what: 'merge' | 'size' | 'page-setup';
    }
  | { readonly code: 'comment-changed'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'link-changed'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'validation-changed'; readonly sheet: string; readonly range: string }
  | { readonly code: 'rows-not-empty'; readonly sheet: string; readonly rows: string }
  | { readonly code: 'rows-in-use'; readonly sheet: string; readonly rows: string }
  | { readonly code: 'rows-past-end'; readonly sheet: string }
  | { readonly code: 'rows-unadjusted'; readonly sheet: string; readonly what: string }
  | { readonly code: 'name-changed'; readonly name: string }
  | { readonly code: 'state-changed' }
  | HostRefusal
  | RemovalRefusal
  | { readonly code: 'not-supported'; readonly what: string };
