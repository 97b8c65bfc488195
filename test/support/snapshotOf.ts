import { parseRange, type RangeRef } from '../../src/core/base/address';
import { assertPresent } from '../../src/core/base/assert';
import { DEFAULT_STYLE } from '../../src/core/model/cells';
import { GridBuilder } from '../../src/core/model/gridBuilder';
import type { CellStyle, CellValue, SheetSnapshot, Snapshot } from '../../src/core/model/snapshot';

/** A cell of a literal sheet: a value, or a value with its number format or formula. */
export type LiteralCell =
  | CellValue
  | null
  | { readonly value: CellValue; readonly format?: string; readonly formula?: string };

export interface LiteralSheet {
  readonly name: string;
  /** From A1, row by row; null and undefined are blank. */
  readonly rows: readonly (readonly LiteralCell[])[];
  /** In A1 notation. */
  readonly merges?: readonly string[];
  /** Rows and columns left empty before the first. */
  readonly offset?: readonly [rows: number, columns: number];
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
      const { value, format, formula } = plain(cell);
      if (value === undefined && formula === undefined) return;
      builder.add(i + down, j + right, value, styleIndex(styles, format));
      if (formula !== undefined) builder.addFormula(i + down, j + right, { text: formula });
    });
  });
  return {
    name: sheet.name,
    visibility: 'visible',
    isProtected: false,
    grid: builder.build(),
    merges: (sheet.merges ?? []).map(rangeOf),
    tables: [],
    validations: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: [],
    rowHeights: new Map(),
    pageSetup: {},
  };
}

function plain(cell: LiteralCell): {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
} {
  if (cell === null) return { value: undefined };
  return typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
}

function styleIndex(styles: CellStyle[], format: string | undefined): number {
  if (format === undefined) return 0;
  const known = styles.findIndex(({ numberFormat }) => numberFormat === format);
  return known >= 0 ? known : styles.push({ ...DEFAULT_STYLE, numberFormat: format }) - 1;
}

function rangeOf(text: string): RangeRef {
  return assertPresent(parseRange(text), text);
}
