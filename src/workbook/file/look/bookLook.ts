import type { Span } from '../../../core/model/snapshot';

/** The line on one side of a cell: a style as the file names it (`thin`, `dashed`, …). */
export interface LineLook {
  readonly style: string;
  /** RGB, `1F497D`; absent for the automatic colour. */
  readonly colour?: string;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** What a snapshot leaves out of a cell's look, because neither figures nor checks need it. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** RGB of the text; absent for the automatic colour. */
  readonly colour?: string;
  /** RGB behind the cell, whatever way the file gives it; absent for none. */
  readonly fill?: string;
  /** As the file names them; absent for the default. */
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** In degrees, counter-clockwise; 255 for letters below each other. */
  readonly rotation: number;
  readonly lines: Readonly<Partial<Record<Side, LineLook>>>;
}

/** How a sheet looks beyond its snapshot. */
export interface SheetLook {
  readonly name: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGrid: boolean;
  readonly tabColour?: string;
  /** In points; also those that Excel chose itself. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultHeight?: number;
  /** In characters. */
  readonly defaultWidth?: number;
  /** Index of the style that empty cells of these columns have. */
  readonly columnStyles: readonly (Span & { readonly style: number })[];
}

/** What a workbook holds that a grid of cells does not show. */
export const UNSHOWN_KINDS = [
  'chart',
  'picture',
  'drawing',
  'pivot',
  'conditional',
  'chart-sheet',
] as const;
export type UnshownKind = (typeof UNSHOWN_KINDS)[number];

/** How a workbook looks, to be shown beside its snapshot. */
export interface BookLook {
  /** By the index of `Snapshot.styles`. */
  readonly styles: readonly CellLook[];
  readonly sheets: readonly SheetLook[];
  /** Kinds of content that only the file keeps. */
  readonly unshown: readonly UnshownKind[];
}

export const PLAIN_LOOK: CellLook = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  wrap: false,
  indent: 0,
  rotation: 0,
  lines: {},
};
