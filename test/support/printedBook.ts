import { DEFAULT_STYLE } from '../../src/core/model/cells';
import type { CellStyle, PageSetup, SheetSnapshot, Snapshot } from '../../src/core/model/snapshot';
import { snapshotOf, type LiteralSheet } from './snapshotOf';

/** How a sheet of a printed book is set up. */
export interface Printed {
  readonly setup?: PageSetup;
  /** The style of every cell. */
  readonly style?: Partial<CellStyle>;
  /** Every column's width in characters. */
  readonly width?: number;
}

const TIMES = { fontName: 'Times New Roman', fontSize: 12 };

/** A snapshot of one literal sheet as it would print: in Times New Roman unless said otherwise. */
export function printedBook(
  rows: LiteralSheet['rows'],
  { setup = {}, style = {}, width }: Printed = {},
): Snapshot {
  return printedSheetsBook(
    [{ name: 'Biểu', rows }],
    () => ({
      pageSetup: setup,
      columnWidths: width === undefined ? [] : [{ first: 0, last: 50, width }],
    }),
    { ...DEFAULT_STYLE, ...TIMES, ...style },
  );
}

/** A snapshot of literal sheets, each with what `more` says of it. */
export function printedSheetsBook(
  sheets: readonly LiteralSheet[],
  more: (name: string) => Partial<SheetSnapshot>,
  style: CellStyle = { ...DEFAULT_STYLE, ...TIMES },
): Snapshot {
  const snapshot = snapshotOf(...sheets);
  return {
    ...snapshot,
    styles: snapshot.styles.map(({ numberFormat }) => ({ ...style, numberFormat })),
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, ...more(sheet.name) })),
  };
}
