import type { RangeRef } from '../../core/base/address';
import { A4, MARGINS } from '../../core/annexes/layout/page';
import { columnMillimetres } from '../../core/annexes/layout/size';
import { DEFAULT_STYLE, findSheet } from '../../core/model/cells';
import type { Paper, PaperDocument, PaperTable } from '../../core/model/paper';
import type { PageSetup, SheetSnapshot, Snapshot, Span } from '../../core/model/snapshot';
import type { BookLook, CellLook, SheetLook } from '../../workbook/file/look/bookLook';
import { sectionRows, type SheetToPrint } from './section';

/** Digits of a column that nobody sized. */
const STANDARD_WIDTH = 8.43;
/** A row that nobody sized, in points. */
const STANDARD_HEIGHT = 15;
/** What the lines at both ends need beside the columns, in millimetres. */
const OUTER_LINES = 0.5;

/**
 * A sheet as it prints: its print areas, or all that it shows, on A4 with the sheet's own margins,
 * never wider than the page. Undefined where it shows nothing.
 */
export function sheetPaper(
  snapshot: Snapshot,
  look: BookLook,
  name: string,
): PaperDocument | undefined {
  const sheet = findSheet(snapshot, name);
  if (sheet === undefined) return undefined;
  const shown = shownRange(sheet, look.styles);
  const areas = sheet.pageSetup.printArea ?? (shown === undefined ? [] : [shown]);
  const papers = areas.flatMap((area) => paperOf(snapshot, look, sheet, area) ?? []);
  return papers.length === 0 ? undefined : { title: name, papers };
}

/** All values and formulas, and cells that show lines or a colour. */
function shownRange({ grid }: SheetSnapshot, looks: readonly CellLook[]): RangeRef | undefined {
  const isDrawn = looks.map(
    ({ fill, lines }) => fill !== undefined || Object.keys(lines).length > 0,
  );
  let range = grid.used;
  for (const { column, rows, styles } of grid.columns) {
    rows.forEach((row, i) => {
      if (isDrawn[styles[i] ?? 0] !== true) return;
      range = {
        top: Math.min(range?.top ?? row, row),
        left: Math.min(range?.left ?? column, column),
        bottom: Math.max(range?.bottom ?? row, row),
        right: Math.max(range?.right ?? column, column),
      };
    });
  }
  return range;
}

function paperOf(
  { styles }: Snapshot,
  look: BookLook,
  sheet: SheetSnapshot,
  area: RangeRef,
): Paper | undefined {
  const { pageSetup } = sheet;
  const { orientation = 'portrait', margins = MARGINS } = pageSetup;
  const sheetLook = look.sheets.find(({ name }) => name === sheet.name);
  const columns = visible(area.left, area.right, sheet.hiddenColumns);
  const rows = visible(area.top, area.bottom, sheet.hiddenRows);
  if (columns.length === 0 || rows.length === 0) return undefined;
  const standard = styles[0] ?? DEFAULT_STYLE;
  const widths = columns.map((column) =>
    columnMillimetres(widthOf(sheet, sheetLook, column), standard),
  );
  const page = orientation === 'portrait' ? A4.width : A4.height;
  const scale = scaleOf(widths, page - margins.left - margins.right - OUTER_LINES, pageSetup);
  const printed = { sheet, styles, looks: look.styles, columns, scale };
  const sizes = {
    columns: widths.map((width) => width * scale),
    heightOf: (row: number) => scale * heightOf(sheet, sheetLook, row),
  };
  return {
    orientation,
    margins,
    blocks: tablesOf(printed, rows, pageSetup.titleRows, sizes),
  };
}

function visible(first: number, last: number, hidden: readonly Span[]): readonly number[] {
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return all.filter((each) => !hidden.some((span) => span.first <= each && each <= span.last));
}

function widthOf(sheet: SheetSnapshot, look: SheetLook | undefined, column: number): number {
  const own = sheet.columnWidths.findLast(({ first, last }) => first <= column && column <= last);
  return own?.width ?? look?.defaultWidth ?? STANDARD_WIDTH;
}

function heightOf(sheet: SheetSnapshot, look: SheetLook | undefined, row: number): number {
  const own = sheet.rowHeights.get(row) ?? look?.rowHeights.get(row);
  return own ?? look?.defaultHeight ?? STANDARD_HEIGHT;
}

/** The sheet's own scale, or less where its columns would not fit on the page. */
function scaleOf(widths: readonly number[], room: number, setup: PageSetup): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const wanted = setup.fitToWidth === undefined ? (setup.scale ?? 100) / 100 : 1;
  return Math.min(wanted, room / total);
}

interface Sizes {
  readonly columns: readonly number[];
  readonly heightOf: (row: number) => number;
}

/** What stands above the rows that are repeated, then these with all below them. */
function tablesOf(
  printed: SheetToPrint,
  rows: readonly number[],
  titles: Span | undefined,
  { columns, heightOf }: Sizes,
): readonly PaperTable[] {
  const start = titles === undefined ? rows[0] : rows.find((row) => row >= titles.first);
  const above = rows.filter((row) => start === undefined || row < start);
  const rest = rows.slice(above.length);
  const header = titles === undefined ? [] : rest.filter((row) => row <= titles.last);
  const table = (body: readonly number[], head: readonly number[]): PaperTable => ({
    kind: 'table',
    columns,
    rows: [...sectionRows(printed, head), ...sectionRows(printed, body)],
    headerRows: head.length,
    hasBorders: false,
    heights: [...head, ...body].map(heightOf),
  });
  return [
    ...(above.length === 0 ? [] : [table(above, [])]),
    ...(rest.length === 0 ? [] : [table(rest.slice(header.length), header)]),
  ];
}
