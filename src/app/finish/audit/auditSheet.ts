import type { RangeRef } from '../../../core/base/address';
import { columnWidth, rowHeight } from '../../../core/annexes/layout/size';
import { lineCount } from '../../../core/annexes/layout/textWidth';
import type { Operation, StylePatch } from '../../../core/model/plan';
import type { CellStyle } from '../../../core/model/snapshot';
import type { AuditRows } from './auditRows';

/** Widths in millimetres: they fill an upright A4 page between its margins. */
const WIDTHS: readonly number[] = [68, 58, 16, 20, 16];
const TOTAL = WIDTHS.reduce((sum, width) => sum + width, 0);
const LAST = WIDTHS.length - 1;
const PADDING = 3;
const SIZE = 12;
const TITLE_SIZE = 14;
const FONT: StylePatch = {
  fontName: 'Times New Roman',
  fontSize: SIZE,
  vertical: 'top',
  wrap: true,
};

/** The operations that add the log as a sheet of its own, for one upright A4 page in width. */
export function auditSheet(
  sheet: string,
  { rows, table }: AuditRows,
  standardStyle: CellStyle,
): readonly Operation[] {
  const area = (top: number, bottom: number, left = 0): RangeRef => ({
    top,
    bottom,
    left,
    right: LAST,
  });
  const style = (range: RangeRef, patch: StylePatch): Operation => ({
    kind: 'style',
    sheet,
    range,
    style: patch,
  });
  const isInTable = (row: number): boolean => table.first <= row && row <= table.last;
  const merges = rows.flatMap((row, i): readonly Operation[] => {
    if (isInTable(i) || row.length > 2) return [];
    return [{ kind: 'merge', sheet, range: area(i, i, row.length - 1), merged: true }];
  });
  return [
    { kind: 'add-sheet', sheet },
    ...WIDTHS.map((width, column): Operation => ({
      kind: 'size',
      sheet,
      axis: 'columns',
      span: { first: column, last: column },
      size: columnWidth(width, standardStyle),
      old: undefined,
    })),
    ...rows.map((row, i): Operation => ({
      kind: 'size',
      sheet,
      axis: 'rows',
      span: { first: i, last: i },
      size: heightOf(row, i === 0 ? TITLE_SIZE : SIZE, i === 0),
      old: undefined,
    })),
    style(area(0, rows.length - 1), FONT),
    style(area(0, 0), { bold: true, fontSize: TITLE_SIZE, horizontal: 'center' }),
    style(area(table.first, table.last), { border: 'thin' }),
    style(area(table.first, table.last, 2), { horizontal: 'center' }),
    style(area(table.first, table.first), { bold: true, horizontal: 'center', fill: 'D9E1F2' }),
    {
      kind: 'set-block',
      sheet,
      at: { row: 0, column: 0 },
      old: rows.map(() => WIDTHS.map(() => undefined)),
      values: rows.map((row) => WIDTHS.map((_, column) => row[column])),
    },
    ...merges,
    {
      kind: 'page-setup',
      sheet,
      old: {},
      setup: {
        orientation: 'portrait',
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: 0,
        titleRows: { first: table.first, last: table.first },
      },
    },
  ];
}

function heightOf(row: AuditRows['rows'][number], size: number, isBold: boolean): number {
  const lines = row.map((value, column) => {
    const rest = WIDTHS.slice(column).reduce((sum, width) => sum + width, 0);
    const isLast = column === row.length - 1;
    const width = isLast && row.length <= 2 ? rest : (WIDTHS[column] ?? TOTAL);
    return typeof value === 'string' ? lineCount(value, width - PADDING, size, isBold) : 1;
  });
  return rowHeight(Math.max(1, ...lines), size);
}
