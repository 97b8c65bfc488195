import type { RangeRef } from '../base/address';

/** The error values a cell can hold. */
export type ErrorCode =
  | '#NULL!'
  | '#DIV/0!'
  | '#VALUE!'
  | '#REF!'
  | '#NAME?'
  | '#NUM!'
  | '#N/A'
  | '#GETTING_DATA'
  | '#SPILL!'
  | '#CALC!'
  | '#BUSY!';

/** An error value in a cell. An object, so that it is never mistaken for text. */
export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell holds. A blank cell is undefined: never 0, never `""`. */
export type CellValue = undefined | number | string | boolean | CellError;

/** How a cell looks, as far as figures and checks need to know. */
export interface CellStyle {
  /** The number format code in Excel's en-US spelling; `General` by default. */
  readonly numberFormat: string;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  /**
   * The colour behind the cell, RGB (`FFF2CC`); absent where there is none. `other` is a theme's
   * colour, a pattern or a gradient: a plan can't put it back, so it leaves it.
   */
  readonly fill?: string;
}

/** The formula of a cell, without `=`, in the one dialect: English names, commas, `TDKT.X`. */
export interface CellFormula {
  readonly text: string;
  /** The block that an array or spilling formula fills; absent for an ordinary formula. */
  readonly array?: RangeRef;
}

export const CELL_BLANK = 0;
export const CELL_NUMBER = 1;
export const CELL_TEXT = 2;
export const CELL_BOOLEAN = 3;
export const CELL_ERROR = 4;

/**
 * The cells of one column that hold something (a value, a formula or a style), rows ascending.
 * Parallel arrays; entry `i` is the cell in row `rows[i]`.
 */
export interface GridColumn {
  readonly column: number;
  readonly rows: Uint32Array;
  /** One of the `CELL_…` constants. */
  readonly kinds: Uint8Array;
  /** The number; 0 or 1 of a boolean; the index in `Grid.texts` of a text, in `ERROR_CODES` of an error. */
  readonly numbers: Float64Array;
  /** Index in `Snapshot.styles`. */
  readonly styles: Uint32Array;
}

export interface Grid {
  /** The rectangle that holds every value and formula; absent when there is none. */
  readonly used?: RangeRef;
  /** Ascending by column. */
  readonly columns: readonly GridColumn[];
  readonly texts: readonly string[];
  /** By `cellKey`. */
  readonly formulas: ReadonlyMap<number, CellFormula>;
  /** Cells (by `cellKey`) whose cached value can't be trusted. */
  readonly stale: ReadonlySet<number>;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** First and last row or column of a run, zero-based, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface TableInfo {
  readonly name: string;
  readonly range: RangeRef;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

/** A drop-down list or another data validation. */
export interface ValidationInfo {
  readonly ranges: readonly RangeRef[];
  /** `list`, `whole`, `decimal`, `date`, … as in the file. */
  readonly type: string;
  /** The source of a list as a formula (`$A$1:$A$9`) or a quoted literal (`"a,b"`). */
  readonly formula?: string;
}

export interface PageSetup {
  readonly orientation?: 'portrait' | 'landscape';
  /** ECMA-376 paper size code; 9 is A4. */
  readonly paperSize?: number;
  /** In millimetres. */
  readonly margins?: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly scale?: number;
  /** The number of the first printed page, where the sheet has page numbers of its own. */
  readonly firstPageNumber?: number;
  readonly horizontalCentered?: boolean;
  /** Rows repeated on every printed page. */
  readonly titleRows?: Span;
  /** Columns repeated on every printed page. */
  readonly titleColumns?: Span;
  readonly printArea?: readonly RangeRef[];
  /** Header and footer texts in Excel's `&C&P` codes; `first…` for the first page when it differs. */
  readonly header?: string;
  readonly footer?: string;
  readonly firstHeader?: string;
  readonly firstFooter?: string;
  readonly differentFirst?: boolean;
}

/** Where cells lead when they are clicked. */
export interface CellLink {
  readonly range: RangeRef;
  /** A reference in this workbook (`'Biểu 1'!D5`), or undefined for a link that leads outside. */
  readonly location: string | undefined;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly grid: Grid;
  readonly merges: readonly RangeRef[];
  readonly tables: readonly TableInfo[];
  readonly validations: readonly ValidationInfo[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** Widths in characters that differ from the default. */
  readonly columnWidths: readonly (Span & { readonly width: number })[];
  /** Heights in points that were set. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly pageSetup: PageSetup;
  /** Texts of notes, by `cellKey`; for a thread what older programs show. Absent: none. */
  readonly comments?: ReadonlyMap<number, string>;
  /** Absent: none. */
  readonly links?: readonly CellLink[];
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to; absent for a name of the whole workbook. */
  readonly sheet?: string;
  /** Without `=`. */
  readonly formula: string;
  readonly isHidden: boolean;
}

/** A detail that somebody, or some program, added to the workbook's properties. */
export interface CustomProperty {
  readonly name: string;
  /** As text; a date as the file writes it. */
  readonly value: string;
}

/** What is saved about a workbook and who made it. A detail that is blank is absent. */
export interface DocumentProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  /** Who saved it last. */
  readonly lastAuthor?: string;
  readonly manager?: string;
  readonly company?: string;
  readonly category?: string;
  readonly keywords?: string;
  readonly comments?: string;
  /** Absent: none. */
  readonly custom?: readonly CustomProperty[];
}

/** A part of the workbook that could not be read, and why: never silently left out. */
export interface Unread {
  /** A sheet's name or a package part. */
  readonly part: string;
  /** A code with its sentence in `strings/unread`. */
  readonly reason: string;
}

/** A workbook at one moment, as plain readonly data. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly styles: readonly CellStyle[];
  readonly names: readonly DefinedName[];
  /** Targets of links to other workbooks. */
  readonly externalLinks: readonly string[];
  readonly date1904: boolean;
  readonly calculation: 'auto' | 'manual';
  readonly hasMacros: boolean;
  /** What the add-in remembers in the workbook: the text of its state part. */
  readonly state?: string;
  /** Absent: none. */
  readonly properties?: DocumentProperties;
  readonly unread: readonly Unread[];
}
