import { columnMillimetres } from '../../annexes/layout/size';
import { A4 } from '../../annexes/layout/page';
import { DEFAULT_STYLE } from '../../model/cells';
import type { Fix } from '../../model/finding';
import type { PageSetup, SheetSnapshot, Snapshot, Span } from '../../model/snapshot';
import type { DataTable } from '../../tables/dataTable';
import type { Facts } from '../facts';

/** A sheet that is meant to be printed, with its tables. */
export interface PrintedSheet {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly DataTable[];
}

/**
 * The sheets that look like a page of a report: visible, with a table that has words over it. A
 * sheet that only keeps data, its header in the first row, isn't printed.
 */
export function printedSheets({ tables }: Facts): readonly PrintedSheet[] {
  const sheets = new Map<SheetSnapshot, DataTable[]>();
  for (const table of tables) {
    if (table.sheet.visibility !== 'visible') continue;
    const known = sheets.get(table.sheet);
    if (known !== undefined) known.push(table);
    else if (table.titles.length > 0) sheets.set(table.sheet, [table]);
  }
  return [...sheets].map(([sheet, own]) => ({ sheet, tables: own }));
}

/** Excel's column without a width of its own. */
const STANDARD_WIDTH = 8.43;
/** Excel's row without a height of its own, in points. */
const STANDARD_HEIGHT = 15;
const POINTS_PER_MM = 72 / 25.4;

const within = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ first, last }) => first <= at && at <= last);

/** How wide columns print together, in millimetres. */
export function widthOf(
  snapshot: Snapshot,
  { columnWidths, hiddenColumns }: SheetSnapshot,
  { first, last }: Span,
): number {
  const standard = snapshot.styles[0] ?? DEFAULT_STYLE;
  let width = 0;
  for (let column = first; column <= last; column += 1) {
    if (within(hiddenColumns, column)) continue;
    const own = columnWidths.find((span) => span.first <= column && column <= span.last);
    width += columnMillimetres(own?.width ?? STANDARD_WIDTH, standard);
  }
  return width;
}

/** How high rows print together, in millimetres. */
export function heightOf({ rowHeights, hiddenRows }: SheetSnapshot, { first, last }: Span): number {
  let points = 0;
  for (let row = first; row <= last; row += 1) {
    if (!within(hiddenRows, row)) points += rowHeights.get(row) ?? STANDARD_HEIGHT;
  }
  return points / POINTS_PER_MM;
}

/** The paper between the margins, in millimetres; Excel's own margins where none were set. */
export function roomOf({ orientation = 'portrait', margins }: PageSetup): {
  readonly width: number;
  readonly height: number;
} {
  const [width, height] =
    orientation === 'portrait' ? [A4.width, A4.height] : [A4.height, A4.width];
  const { left, right, top, bottom } = margins ?? EXCEL_MARGINS;
  return { width: width - left - right, height: height - top - bottom };
}

const EXCEL_MARGINS = { left: 17.8, right: 17.8, top: 19.1, bottom: 19.1 };

/** A fix that changes how a sheet prints. */
export function fixSetup(
  { name, pageSetup }: SheetSnapshot,
  code: Fix['code'],
  data: Fix['data'],
  change: Partial<PageSetup>,
): Fix {
  const setup = { ...pageSetup, ...change };
  return { code, data, operations: [{ kind: 'page-setup', sheet: name, setup, old: pageSetup }] };
}
