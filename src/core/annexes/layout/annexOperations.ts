import type { RangeRef } from '../../base/address';
import type { CellContent, Operation, SetStyle, StylePatch } from '../../model/plan';
import type { PageSetup } from '../../model/snapshot';
import type { AnnexSheet, SheetCell } from './annexSheet';
import { bandHeights, bandMerges, bandRows, bandStyles, type Band } from './band';
import { continuesLeft, headerMerges } from './headerMerges';
import { bodyHeight, headerHeights, tableSize, wordTiers } from './heights';
import { MARGINS } from './page';
import { columnWidth } from './size';

/** NĐ 30/2020, Phụ lục I: Times New Roman, black. */
const FONT = 'Times New Roman';

const A4 = 9;
/** Page number centred in the top margin, size 13, from the second page on. */
const PAGE_NUMBER = '&C&"Times New Roman,Regular"&13&P';

/** The operations that add the sheet, fill it and lay it out for print. */
export function annexOperations(sheet: AnnexSheet): readonly Operation[] {
  const { name, head, foot } = sheet;
  const lastColumn = sheet.columns.length - 1;
  const tableTop = sheet.firstRow - sheet.header.length;
  const footTop = sheet.firstRow + sheet.body.length;
  const grid = contents(sheet, tableTop);
  const whole: RangeRef = { top: 0, left: 0, bottom: grid.length - 1, right: lastColumn };
  const merges = [
    ...bandMerges(head, 0),
    ...headerMerges(wordTiers(sheet), tableTop),
    ...sheet.merges.map(({ top, bottom, left, right }) => ({
      top: top + sheet.firstRow,
      bottom: bottom + sheet.firstRow,
      left,
      right,
    })),
    ...bandMerges(foot, footTop),
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
    style(name, whole, { fontName: FONT, fontSize: tableSize(sheet) }),
    ...bandStyles(name, head, 0),
    ...tableStyles(sheet, tableTop, lastColumn),
    ...bandStyles(name, foot, footTop),
    ...sizes(sheet, tableTop, footTop),
    {
      kind: 'page-setup',
      sheet: name,
      setup: pageSetup(sheet, tableTop, whole),
      old: {},
    },
  ];
}

function style(sheet: string, range: RangeRef, patch: StylePatch): SetStyle {
  return { kind: 'style', sheet, range, style: patch };
}

/** Every cell of the sheet from A1: head, header, body, foot. */
function contents(sheet: AnnexSheet, tableTop: number): readonly (readonly CellContent[])[] {
  const width = sheet.columns.length;
  const words = wordTiers(sheet);
  return [
    ...bandRowsOf(sheet.head, tableTop, width),
    ...sheet.header.map((tier, i) =>
      tier.map((text, column): CellContent =>
        text === '' || continuesLeft(words, i, column) ? undefined : text,
      ),
    ),
    ...sheet.body.map((row) => row.map((cell) => cell.content)),
    ...bandRowsOf(sheet.foot, bandRows(sheet.foot), width),
  ];
}

function bandRowsOf(
  bands: readonly Band[],
  rows: number,
  width: number,
): readonly (readonly CellContent[])[] {
  const grid = Array.from({ length: rows }, () => new Array<CellContent>(width).fill(undefined));
  for (const { row, left, text } of bands) {
    const cells = grid[row];
    if (cells !== undefined && text !== '') cells[left] = text;
  }
  return grid;
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
    ...numberingStyles(sheet, lastColumn),
  ];
  if (body.length === 0) return operations;
  columns.forEach(({ align }, column) => {
    const range = { top: firstRow, left: column, bottom, right: column };
    operations.push(style(name, range, { horizontal: align }));
    operations.push(...runs(sheet, column));
  });
  return operations;
}

/** The form's own column numbers stand in the header's last row, plain and small. */
function numberingStyles(sheet: AnnexSheet, lastColumn: number): readonly Operation[] {
  if (!sheet.numbered) return [];
  const row = sheet.firstRow - 1;
  return [
    style(
      sheet.name,
      { top: row, left: 0, bottom: row, right: lastColumn },
      { bold: false, italic: true, fontSize: tableSize(sheet) - 2 },
    ),
  ];
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
  return (
    a.numberFormat === b?.numberFormat &&
    a.bold === b.bold &&
    a.indent === b.indent &&
    a.italic === b.italic &&
    a.align === b.align
  );
}

function lookOf(cell: SheetCell): StylePatch | undefined {
  const patch: StylePatch = {
    ...(cell.numberFormat === 'General' ? {} : { numberFormat: cell.numberFormat }),
    ...(cell.bold ? { bold: true } : {}),
    ...(cell.italic === true ? { italic: true } : {}),
    ...(cell.align === undefined ? {} : { horizontal: cell.align }),
    ...(cell.indent > 0 ? { indent: cell.indent } : {}),
  };
  return Object.keys(patch).length === 0 ? undefined : patch;
}

function sizes(sheet: AnnexSheet, tableTop: number, footTop: number): readonly Operation[] {
  const { name, columns, standardStyle } = sheet;
  const widths = columns.map(({ width }) => width);
  const heights: (readonly [row: number, height: number])[] = [
    ...bandHeights(sheet.head, widths, 0),
    ...headerHeights(sheet, tableTop),
    ...sheet.body.map((_cells, i): readonly [number, number] => [
      sheet.firstRow + i,
      bodyHeight(sheet, i),
    ]),
    ...bandHeights(sheet.foot, widths, footTop),
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

function pageSetup(sheet: AnnexSheet, tableTop: number, whole: RangeRef): PageSetup {
  return {
    orientation: sheet.orientation,
    paperSize: A4,
    margins: MARGINS,
    fitToWidth: sheet.pagesAcross ?? 1,
    fitToHeight: sheet.onePage === true ? 1 : 0,
    firstPageNumber: 1,
    horizontalCentered: true,
    titleRows: { first: tableTop, last: sheet.firstRow - 1 },
    ...(sheet.titleColumns === undefined ? {} : { titleColumns: sheet.titleColumns }),
    printArea: [whole],
    header: PAGE_NUMBER,
    differentFirst: true,
  };
}
