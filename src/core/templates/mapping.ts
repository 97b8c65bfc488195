import type { Span } from '../model/snapshot';
import type { ColumnFill } from './form';

/** How somebody says a block of an issued form is to be filled. */
export interface BlockMapping {
  /** The form's sheet. */
  readonly sheet: string;
  /** Which of the sheet's blocks, from 0; absent where it is said of all of them. */
  readonly index?: number | undefined;
  /** Zero-based header rows; absent where the header is recognised by itself. */
  readonly header?: Span | undefined;
  /** What columns (zero-based) are filled with; undefined leaves one to be written by hand. */
  readonly columns: ReadonlyMap<number, ColumnFill | undefined>;
  /** The sheet of the source table, where there are several. */
  readonly source?: string | undefined;
}
