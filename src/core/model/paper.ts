/** How words stand on paper. */
export interface PaperLook {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'center' | 'right' | 'justified';
  /** Absent: as the rest of the document. */
  readonly font?: string;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** RGB; absent for black. */
  readonly colour?: string;
}

/** The line on one side of a cell. */
export interface PaperRule {
  readonly style: 'solid' | 'dashed' | 'dotted' | 'double';
  /** In points. */
  readonly width: number;
  /** RGB; absent for black. */
  readonly colour?: string;
}

/** What a cell of a sheet has of its own; a table that an annex was planned as has none of it. */
export interface PaperCellLook {
  readonly rules: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', PaperRule>>>;
  /** RGB behind the cell; absent for none. */
  readonly fill?: string;
  /** Long words: on more lines, over the empty cells beside it, or cut off. */
  readonly overflow: 'wraps' | 'shows' | 'cut';
  /** Letters that run up or down the cell. */
  readonly turned?: 'up' | 'down';
}

/** Words across the page; empty words are an empty line. */
export interface PaperLine {
  readonly kind: 'line';
  readonly text: string;
  readonly look: PaperLook;
}

/** A paragraph of a report's body, its first line indented. */
export interface PaperText {
  readonly kind: 'text';
  readonly text: string;
  readonly look: PaperLook;
}

export interface PaperCell {
  /** The text as it is shown; a line break where there is `\n`. */
  readonly text: string;
  /** How many columns and rows it covers, itself included. */
  readonly columns: number;
  readonly rows: number;
  readonly look: PaperLook;
  readonly vertical: 'top' | 'center' | 'bottom';
  /** Steps to the right. */
  readonly indent: number;
  /** Absent: lines as the table has them, words on as many lines as they need. */
  readonly own?: PaperCellLook;
}

/** A table; its rows hold only the cells that begin there, covered ones are left out. */
export interface PaperTable {
  readonly kind: 'table';
  /** Widths of the columns in millimetres. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly PaperCell[])[];
  /** Rows from the first that are repeated on every page. */
  readonly headerRows: number;
  readonly hasBorders: boolean;
  /** The least height of every row in points; absent, or 0: as high as its words. */
  readonly heights?: readonly number[];
}

export type PaperBlock = PaperLine | PaperText | PaperTable;

/** A part of a document with pages of its own, numbered from 1. A4. */
export interface Paper {
  readonly orientation: 'portrait' | 'landscape';
  /** In millimetres; `header` is where the page number stands. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly blocks: readonly PaperBlock[];
}

/** A document before it has a file format. */
export interface PaperDocument {
  readonly title: string;
  readonly papers: readonly Paper[];
}
