import type { RangeRef } from '../../core/base/address';
import { shownText } from '../../core/annexes/paper';
import { DEFAULT_STYLE, findColumn, findRow, readValue } from '../../core/model/cells';
import type { PaperCell } from '../../core/model/paper';
import type { CellStyle, CellValue, SheetSnapshot } from '../../core/model/snapshot';
import { PLAIN_LOOK, type CellLook } from '../../workbook/file/look/bookLook';
import { alignOf, overflowOf, ruleOf, turnedOf, verticalOf } from './looks';

/** A sheet to print, and how its cells look. */
export interface SheetToPrint {
  readonly sheet: SheetSnapshot;
  readonly styles: readonly CellStyle[];
  /** By the index of `styles`. */
  readonly looks: readonly CellLook[];
  /** The columns that are printed, in their order. */
  readonly columns: readonly number[];
  /** How much smaller everything is on paper. */
  readonly scale: number;
}

/**
 * Rows of a sheet as a table has them: every merged range is one cell, as far as it lies within
 * these rows and the printed columns.
 */
export function sectionRows(
  printed: SheetToPrint,
  rows: readonly number[],
): readonly (readonly PaperCell[])[] {
  const { sheet, columns } = printed;
  const first = rows[0] ?? 0;
  const last = rows.at(-1) ?? 0;
  const merges = sheet.merges.filter(({ top, bottom }) => top <= last && first <= bottom);
  return rows.map((row, r) =>
    columns.flatMap((column, c) => {
      const range = merges.find((each) => covers(each, row, column));
      if (range === undefined) return [cellOf(printed, rangeOf(row, column), 1, 1)];
      const above = rows[r - 1];
      const before = columns[c - 1];
      const isCovered =
        (above !== undefined && above >= range.top) ||
        (before !== undefined && before >= range.left);
      if (isCovered) return [];
      const high = rows.filter((each) => each >= row && each <= range.bottom).length;
      const wide = columns.filter((each) => each >= column && each <= range.right).length;
      return [cellOf(printed, range, wide, high)];
    }),
  );
}

function rangeOf(row: number, column: number): RangeRef {
  return { top: row, left: column, bottom: row, right: column };
}

function covers({ top, left, bottom, right }: RangeRef, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function cellOf(printed: SheetToPrint, range: RangeRef, columns: number, rows: number): PaperCell {
  const { sheet, scale } = printed;
  const { top, left, bottom, right } = range;
  const { style, look } = styleAt(printed, top, left);
  const { lines } = look;
  const value = readValue(sheet, top, left);
  const turned = turnedOf(look.rotation);
  const next = printed.columns.find((column) => column > right);
  return {
    text: shownText(value, style.numberFormat),
    columns,
    rows,
    look: {
      size: style.fontSize * scale,
      bold: look.bold,
      italic: look.italic,
      align: alignOf(look.horizontal, value),
      font: style.fontName,
      ...(look.underline ? { underline: true } : {}),
      ...(look.strike ? { strike: true } : {}),
      ...(look.colour === undefined ? {} : { colour: look.colour }),
    },
    vertical: verticalOf(look.vertical),
    indent: look.indent,
    own: {
      rules: {
        ...ruleOf('top', lines.top),
        ...ruleOf('left', lines.left),
        ...ruleOf('bottom', styleAt(printed, bottom, left).look.lines.bottom),
        ...ruleOf('right', styleAt(printed, top, right).look.lines.right),
      },
      ...(look.fill === undefined ? {} : { fill: look.fill }),
      overflow: overflowOf(look, value, isBlank(sheet, top, next)),
      ...(turned === undefined ? {} : { turned }),
    },
  };
}

function isBlank(sheet: SheetSnapshot, row: number, column: number | undefined): boolean {
  const value: CellValue = column === undefined ? undefined : readValue(sheet, row, column);
  return value === undefined || value === '';
}

function styleAt(
  { sheet, styles, looks }: SheetToPrint,
  row: number,
  column: number,
): { readonly style: CellStyle; readonly look: CellLook } {
  const data = findColumn(sheet.grid, column);
  const i = data === undefined ? -1 : findRow(data, row);
  const index = data === undefined || i < 0 ? 0 : (data.styles[i] ?? 0);
  return { style: styles[index] ?? DEFAULT_STYLE, look: looks[index] ?? PLAIN_LOOK };
}
