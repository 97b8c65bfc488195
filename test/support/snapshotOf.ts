import { MAX_COLUMNS, parseCell, parseRange, type RangeRef } from '../../src/core/base/address';
import { assertPresent } from '../../src/core/base/assert';
import { DEFAULT_STYLE, cellKey } from '../../src/core/model/cells';
import { GridBuilder } from '../../src/core/model/gridBuilder';
import type {
  CellStyle,
  CellValue,
  PageSetup,
  SheetSnapshot,
  Snapshot,
  Span,
  Visibility,
} from '../../src/core/model/snapshot';

/** A cell of a literal sheet: a value, or a value with its number format or formula. */
export type LiteralCell =
  | CellValue
  | null
  | {
      readonly value: CellValue;
      readonly format?: string;
      readonly formula?: string;
      readonly font?: string;
    };

export interface LiteralSheet {
  readonly name: string;
  /** From A1, row by row; null and undefined are blank. */
  readonly rows: readonly (readonly LiteralCell[])[];
  /** In A1 notation. */
  readonly merges?: readonly string[];
  /** Rows and columns left empty before the first. */
  readonly offset?: readonly [rows: number, columns: number];
  readonly visibility?: Visibility;
  readonly isProtected?: boolean;
  /** Zero-based. */
  readonly hiddenRows?: readonly Span[];
  readonly hiddenColumns?: readonly Span[];
  /** Notes by the cell they stand on, in A1 notation. */
  readonly notes?: Readonly<Record<string, string>>;
  /** The font and size of cells that have no font of their own. */
  readonly letters?: Pick<CellStyle, 'fontName' | 'fontSize'>;
  readonly pageSetup?: PageSetup;
  /** Of every column, in characters. */
  readonly columnWidth?: number;
}

/** What a workbook has besides its sheets. */
export type BookExtras = Partial<
  Pick<Snapshot, 'names' | 'externalLinks' | 'calculation' | 'properties'>
>;

/** A snapshot of literal sheets with more than cells to it. */
export function bookOf(sheets: readonly LiteralSheet[], extras: BookExtras): Snapshot {
  return { ...snapshotOf(...sheets), ...extras };
}

/** A snapshot of literal sheets. */
export function snapshotOf(...sheets: readonly LiteralSheet[]): Snapshot {
  const styles: CellStyle[] = [DEFAULT_STYLE];
  return {
    sheets: sheets.map((sheet) => sheetOf(sheet, styles)),
    styles,
    names: [],
    externalLinks: [],
    date1904: false,
    calculation: 'auto',
    hasMacros: false,
    unread: [],
  };
}

function sheetOf(sheet: LiteralSheet, styles: CellStyle[]): SheetSnapshot {
  const builder = new GridBuilder();
  const [down, right] = sheet.offset ?? [0, 0];
  sheet.rows.forEach((cells, i) => {
    cells.forEach((cell, j) => {
      const { value, format, formula, font } = plain(cell);
      if (value === undefined && formula === undefined) return;
      builder.add(i + down, j + right, value, styleIndex(styles, format, font, sheet.letters));
      if (formula !== undefined) builder.addFormula(i + down, j + right, { text: formula });
    });
  });
  return {
    name: sheet.name,
    visibility: sheet.visibility ?? 'visible',
    isProtected: sheet.isProtected ?? false,
    grid: builder.build(),
    merges: (sheet.merges ?? []).map(rangeOf),
    tables: [],
    validations: [],
    hiddenRows: sheet.hiddenRows ?? [],
    hiddenColumns: sheet.hiddenColumns ?? [],
    columnWidths: widthsOf(sheet),
    rowHeights: new Map(),
    pageSetup: sheet.pageSetup ?? {},
    ...(sheet.notes === undefined ? {} : { comments: commentsOf(sheet.notes) }),
  };
}

function commentsOf(notes: Readonly<Record<string, string>>): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(notes).map(([address, text]) => {
      const { row, column } = assertPresent(parseCell(address), address);
      return [cellKey(row, column), text];
    }),
  );
}

function plain(cell: LiteralCell): {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
  readonly font?: string;
} {
  if (cell === null) return { value: undefined };
  return typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
}

function widthsOf({ columnWidth }: LiteralSheet): SheetSnapshot['columnWidths'] {
  return columnWidth === undefined ? [] : [{ first: 0, last: MAX_COLUMNS - 1, width: columnWidth }];
}

function styleIndex(
  styles: CellStyle[],
  format: string | undefined,
  font: string | undefined,
  letters: LiteralSheet['letters'],
): number {
  const numberFormat = format ?? DEFAULT_STYLE.numberFormat;
  const fontName = font ?? letters?.fontName ?? DEFAULT_STYLE.fontName;
  const fontSize = letters?.fontSize ?? DEFAULT_STYLE.fontSize;
  const known = styles.findIndex(
    (style) =>
      style.numberFormat === numberFormat &&
      style.fontName === fontName &&
      style.fontSize === fontSize,
  );
  return known >= 0
    ? known
    : styles.push({ ...DEFAULT_STYLE, numberFormat, fontName, fontSize }) - 1;
}

function rangeOf(text: string): RangeRef {
  return assertPresent(parseRange(text), text);
}
