import type { RangeRef } from '../../base/address';
import type { CellContent } from '../../model/plan';
import type { CellStyle, Span } from '../../model/snapshot';
import type { HeaderTiers } from '../headerTexts';
import type { Band } from './band';

export type Align = 'left' | 'center' | 'right';

/** One cell of the body. */
export interface SheetCell {
  readonly content: CellContent;
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly indent: number;
  readonly italic?: boolean;
  /** Where it differs from its column's. */
  readonly align?: Align;
}

/** A column of a form on paper. */
export interface SheetColumn {
  /** In millimetres; an annex in portrait has 165 in all, in landscape 252. */
  readonly width: number;
  readonly align: Align;
}

/** A finished annex before it becomes operations. Rows are zero-based. */
export interface AnnexSheet {
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  /** The words over the table, from the sheet's first row. */
  readonly head: readonly Band[];
  readonly header: HeaderTiers;
  /** Whether the header's last row holds the form's own column numbers ("A", "B", "1"). */
  readonly numbered: boolean;
  readonly columns: readonly SheetColumn[];
  /** Where the body begins; the header stands right above it. */
  readonly firstRow: number;
  readonly body: readonly (readonly SheetCell[])[];
  /** Merged cells of the body; rows are counted from its first. */
  readonly merges: readonly RangeRef[];
  /** The words under the table, from the row after its last. */
  readonly foot: readonly Band[];
  /** Points of the table's text; 12 where it isn't said. Smaller only where columns are many. */
  readonly fontSize?: number | undefined;
  readonly standardStyle: CellStyle;
  /** On how many pages side by side it is printed; 1 where it isn't said. */
  readonly pagesAcross?: number | undefined;
  /** Whether it is made to fit on one page, as a form with a signature should. */
  readonly onePage?: boolean | undefined;
  /** Columns repeated on every page, where there are several side by side. */
  readonly titleColumns?: Span | undefined;
}
