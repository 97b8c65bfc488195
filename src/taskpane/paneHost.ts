import type { CalendarDate } from '../core/base/dates';
import type { CellValue } from '../core/model/snapshot';
import type { WorkbookPort } from '../workbook/port';
import type { Problem } from './store/problem';

/** A cell by its sheet's name and its A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** An argument of a custom function: omitted, or a range of values. */
export type FunctionArgument = null | readonly (readonly CellValue[])[];

/** What a custom function gives: values row by row, or its error with the sentence that goes with it. */
export type FunctionOutcome =
  | { readonly kind: 'values'; readonly values: readonly (readonly CellValue[])[] }
  | { readonly kind: 'error'; readonly error: string; readonly message: string };

/** Everything that the pane needs of the program that holds the workbook. */
export interface PaneHost {
  readonly workbook: WorkbookPort;
  /**
   * Calls `tell` when the workbook was changed, but not by plans of the pane: at once, and again
   * with 'rest' when no more changes come. A host that has it has one history for all changes and
   * its own buttons for that; the pane then keeps none.
   */
  readonly onChanged?: (tell: (when: 'now' | 'rest') => void) => void;
  /**
   * Brings a cell or range into view; a place that is not there leaves the view as it is. Gives the
   * reason, with what to do in this host, where the sheet is hidden.
   */
  readonly select: (sheet: string, a1: string) => Promise<Problem | undefined>;
  /** The cell with the cursor; undefined where there is none. */
  readonly activeCell: () => Promise<CellPlace | undefined>;
  /** Runs a custom function as a cell would; undefined where the functions are not loaded. */
  readonly callFunction: (
    name: string,
    args: readonly FunctionArgument[],
  ) => FunctionOutcome | undefined;
  /** Gives the user a file to keep; false where the program lets no page download one. */
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<boolean>;
  /** The program does not show notes of the old kind: there may be some that nobody lists. */
  readonly missesNotes?: boolean;
  /** The program writes who saves a workbook into it: taking that name away is of no use. */
  readonly writesLastAuthor?: boolean;
  readonly today: () => CalendarDate;
  /** Lets everything else on the page have its turn. */
  readonly pause: () => Promise<void>;
}
