import type { RangeRef } from '../../base/address';
import type { CellContent, Operation, SetStyle, StylePatch } from '../../model/plan';
import type { PageSetup } from '../../model/snapshot';
import type { AnnexSheet, SheetCell } from './annexSheet';
import { headerMerges } from './headerMerges';
import { columnWidth, rowHeight } from './size';
import { lineCount } from './textWidth';

/** NĐ 30/2020, Phụ lục I: Times New Roman, black; the label and the title 14 and 13 bold. */
const FONT = 'Times New Roman';
const LABEL_SIZE = 14;
const TITLE_SIZE = 13;
const TABLE_SIZE = 12;
/** Millimetres of a column that its text can't use: Excel's inner margin on both sides. */
const CELL_PADDING = 3.2;
/** An indent step of Excel, in millimetres. */
const INDENT = 2.4;

/** NĐ 30/2020: top and bottom 20-25 mm, left 30-35, right 15-20; the header inside the top. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;
const A4 = 9;
/** Page number centred in the top margin, size 13, from the second page on. */
const PAGE_NUMBER = '&C&"Times New Roman,Regular"&13&P';

/** The operations that add the sheet, fill it and lay it out for print. */
export function annexOperations(sheet: AnnexSheet): readonly Operation[] {
  const { name } = sheet;
  const tableTop = sheet.firstRow - sheet.header.length;
  const lastColumn = sheet.columns.length - 1;
  const grid = contents(sheet, tableTop);
  const titleRows = sheet.titles.lines.length + 2;
  const whole: RangeRef = { top: 0, left: 0, bottom: grid.length - 1, right: lastColumn };
  const merges = [
    ...Array.from({ length: titleRows }, (_, row) => rowRange(row, lastColumn)),
    ...headerMerges(sheet.header, tableTop),
  ];
  return [
    { kind: 'add-sheet', sheet: name },
    {
      kind: 'set-block',
      sheet: name,
      at: { row: 0, column: 0 },
      old: grid.map((row) => row.map(() => undefined)),
      values: grid,
    },
    ...merges
      .filter((range) => range.top !== range.bottom || range.left !== range.right)
      .map((range): Operation => ({ kind: 'merge', sheet: name, range, merged: true })),
    style(name, whole, { fontName: FONT, fontSize: TABLE_SIZE }),
    ...titleStyles(sheet, lastColumn),
    ...tableStyles(sheet, tableTop, lastColumn),
    ...sizes(sheet, tableTop),
    {
      kind: 'page-setup',
      sheet: name,
      setup: pageSetup(sheet, tableTop, whole),
      old: {},
    },
  ];
}

function rowRange(row: number, lastColumn: number): RangeRef {
  return { top: row, left: 0, bottom: row, right: lastColumn };
}

function style(sheet: string, range: RangeRef, patch: StylePatch): SetStyle {
  return { kind: 'style', sheet, range, style: patch };
}

/** Every cell of the sheet from A1: titles, an empty line, header, body. */
function contents(sheet: AnnexSheet, tableTop: number): readonly (readonly CellContent[])[] {
  const width = sheet.columns.length;
  const line = (text: string): readonly CellContent[] => [
    text,
    ...new Array<undefined>(width - 1).fill(undefined),
  ];
  const { label, lines, reference } = sheet.titles;
  const over = [line(label), ...lines.map(line), line(reference)];
  const empty = new Array<undefined>(width).fill(undefined);
  return [
    ...over,
    ...Array.from({ length: tableTop - over.length }, () => empty),
    ...sheet.header.map((tier, i) =>
      tier.map((text, column): CellContent =>
        // A text that repeats the one on its left belongs to the same merged cell.
        text === '' || (column > 0 && tier[column - 1] === text && i < sheet.header.length - 1)
          ? undefined
          : text,
      ),
    ),
    ...sheet.body.map((row) => row.map((cell) => cell.content)),
  ];
}

function titleStyles(sheet: AnnexSheet, lastColumn: number): readonly Operation[] {
  const centred: StylePatch = { horizontal: 'center', vertical: 'center', wrap: true };
  const { lines } = sheet.titles;
  return [
    style(sheet.name, rowRange(0, lastColumn), { ...centred, bold: true, fontSize: LABEL_SIZE }),
    ...lines.map((_, i) =>
      style(sheet.name, rowRange(i + 1, lastColumn), {
        ...centred,
        bold: true,
        fontSize: TITLE_SIZE,
      }),
    ),
    style(sheet.name, rowRange(lines.length + 1, lastColumn), {
      ...centred,
      italic: true,
      fontSize: TITLE_SIZE,
    }),
  ];
}

function tableStyles(
  sheet: AnnexSheet,
  tableTop: number,
  lastColumn: number,
): readonly Operation[] {
  const { name, firstRow, body, columns } = sheet;
  const bottom = firstRow + body.length - 1;
  const operations: Operation[] = [
    style(
      name,
      { top: tableTop, left: 0, bottom: Math.max(bottom, firstRow - 1), right: lastColumn },
      { border: 'thin', vertical: 'center', wrap: true },
    ),
    style(
      name,
      { top: tableTop, left: 0, bottom: firstRow - 1, right: lastColumn },
      { bold: true, horizontal: 'center' },
    ),
  ];
  if (body.length === 0) return operations;
  columns.forEach(({ align }, column) => {
    const range = { top: firstRow, left: column, bottom, right: column };
    operations.push(style(name, range, { horizontal: align }));
    operations.push(...runs(sheet, column));
  });
  return operations;
}

/** Number formats, bold and indents of a column, one operation for each run of equal cells. */
function runs(sheet: AnnexSheet, column: number): readonly Operation[] {
  const operations: Operation[] = [];
  const at = (i: number): SheetCell | undefined => sheet.body[i]?.[column];
  let start = 0;
  for (let i = 1; i <= sheet.body.length; i++) {
    const first = at(start);
    if (first === undefined || sameLook(first, at(i))) continue;
    const patch = lookOf(first);
    if (patch !== undefined) {
      const top = sheet.firstRow + start;
      const range = { top, left: column, bottom: sheet.firstRow + i - 1, right: column };
      operations.push(style(sheet.name, range, patch));
    }
    start = i;
  }
  return operations;
}

function sameLook(a: SheetCell, b: SheetCell | undefined): boolean {
  return a.numberFormat === b?.numberFormat && a.bold === b.bold && a.indent === b.indent;
}

function lookOf(cell: SheetCell): StylePatch | undefined {
  const patch: StylePatch = {
    ...(cell.numberFormat === 'General' ? {} : { numberFormat: cell.numberFormat }),
    ...(cell.bold ? { bold: true } : {}),
    ...(cell.indent > 0 ? { indent: cell.indent } : {}),
  };
  return Object.keys(patch).length === 0 ? undefined : patch;
}

function sizes(sheet: AnnexSheet, tableTop: number): readonly Operation[] {
  const { name, columns, standardStyle } = sheet;
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const title = (text: string, size: number, bold: boolean): number =>
    rowHeight(lineCount(text, total - CELL_PADDING, size, bold), size);
  const { label, lines, reference } = sheet.titles;
  const heights: (readonly [row: number, height: number])[] = [
    [0, title(label, LABEL_SIZE, true)],
    ...lines.map((line, i): readonly [number, number] => [i + 1, title(line, TITLE_SIZE, true)]),
    [lines.length + 1, title(reference, TITLE_SIZE, false)],
    ...headerHeights(sheet, tableTop),
    ...sheet.body.map((cells, i): readonly [number, number] => [
      sheet.firstRow + i,
      bodyHeight(sheet, cells),
    ]),
  ];
  return [
    ...columns.map(({ width }, column): Operation => ({
      kind: 'size',
      sheet: name,
      axis: 'columns',
      span: { first: column, last: column },
      size: columnWidth(width, standardStyle),
      old: undefined,
    })),
    ...heights.map(([row, height]): Operation => ({
      kind: 'size',
      sheet: name,
      axis: 'rows',
      span: { first: row, last: row },
      size: height,
      old: undefined,
    })),
  ];
}

/** Tiers share the height that the tallest column needs; an upper tier spans its columns. */
function headerHeights(
  sheet: AnnexSheet,
  tableTop: number,
): readonly (readonly [row: number, height: number])[] {
  const tiers = sheet.header.length;
  const last = sheet.header[tiers - 1] ?? [];
  const leafLines = sheet.columns.map(({ width, header }, column) => {
    const own = header.length === tiers ? (last[column] ?? '') : (sheet.header[0]?.[column] ?? '');
    return lineCount(own, width - CELL_PADDING, TABLE_SIZE, true);
  });
  const deepest = Math.max(
    ...leafLines.filter((_, column) => sheet.columns[column]?.header.length === tiers),
  );
  const shallow = Math.max(...leafLines, 1);
  return sheet.header.map((_, tier): readonly [number, number] => {
    const isLeaf = tier === tiers - 1;
    const lines = isLeaf ? Math.max(deepest, shallow - (tiers - 1)) : 1;
    return [tableTop + tier, rowHeight(lines, TABLE_SIZE) + 3];
  });
}

function bodyHeight(sheet: AnnexSheet, cells: readonly SheetCell[]): number {
  const lines = cells.map((cell, column) => {
    const width = sheet.columns[column]?.width ?? 0;
    const text = shownLength(cell);
    const usable = width - CELL_PADDING - cell.indent * INDENT;
    return lineCount(text, usable, TABLE_SIZE, cell.bold);
  });
  return rowHeight(Math.max(1, ...lines), TABLE_SIZE) + 2;
}

/** The text that takes the room: a number with the words of its format. */
function shownLength(cell: SheetCell): string {
  const { content } = cell;
  if (typeof content === 'string') return content;
  if (typeof content !== 'number') return '';
  const words = /"([^"]*)"/.exec(cell.numberFormat)?.[1] ?? '';
  return `${String(content)}${words}`;
}

function pageSetup(sheet: AnnexSheet, tableTop: number, whole: RangeRef): PageSetup {
  return {
    orientation: sheet.orientation,
    paperSize: A4,
    margins: MARGINS,
    fitToWidth: 1,
    fitToHeight: 0,
    firstPageNumber: 1,
    horizontalCentered: true,
    titleRows: { first: tableTop, last: sheet.firstRow - 1 },
    printArea: [whole],
    header: PAGE_NUMBER,
    differentFirst: true,
  };
}
