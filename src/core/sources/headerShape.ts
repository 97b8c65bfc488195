import { contains, intersects, type RangeRef } from '../base/address';
import { findColumn, findRow, readValue } from '../model/cells';
import { CELL_NUMBER, CELL_TEXT, type GridColumn, type SheetSnapshot } from '../model/snapshot';
import { tidy } from '../text/fold';

/** Tiers that a header may have below its first row. */
export const MOST_TIERS = 3;

/** The neighbourhood of a header row, with what its words mean to whoever looks for one. */
export interface HeaderArea {
  readonly sheet: SheetSnapshot;
  readonly near: readonly RangeRef[];
  /** What a header's text says its column holds, when it surely does. */
  readonly roleOf: (header: string) => string | undefined;
}

/** The area around a header whose first words stand in `row`. */
export function headerArea(
  sheet: SheetSnapshot,
  used: RangeRef,
  row: number,
  roleOf: HeaderArea['roleOf'],
): HeaderArea {
  const around = {
    top: row - 1,
    bottom: row + MOST_TIERS,
    left: used.left,
    right: used.right,
  };
  return { sheet, near: sheet.merges.filter((merge) => intersects(merge, around)), roleOf };
}

/** The text a cell shows: that of its merged area's first cell. */
export function shownText({ sheet, near }: HeaderArea, row: number, column: number): string {
  const merge = near.find((range) => contains(range, { row, column }));
  const value = readValue(sheet, merge?.top ?? row, merge?.left ?? column);
  return typeof value === 'string' ? tidy(value) : typeof value === 'number' ? String(value) : '';
}

/** One row up where an upper tier stands over this one ("Kết quả" over two columns). */
export function startOfHeader(area: HeaderArea, row: number, used: RangeRef): number {
  if (row === 0) return row;
  const overThis = area.near.some((merge) => merge.top === row - 1 && merge.bottom >= row);
  if (overThis) return row - 1;
  const roles = rolesInRow(area, row - 1, used);
  return roles >= 2 ? row - 1 : row;
}

/** The last row of the header: the key column's merge, or a second tier of header words. */
export function endOfHeader(
  area: HeaderArea,
  row: number,
  keyColumn: number,
  used: RangeRef,
): number {
  const merge = area.near.find((range) => contains(range, { row, column: keyColumn }));
  let bottom = merge?.bottom ?? row;
  if (bottom - row > MOST_TIERS) return row;
  if (bottom === row) {
    // Unmerged: the tier below has headers where the key column is empty.
    const empty = shownText(area, row + 1, keyColumn) === '';
    const grouped = area.near.some(
      (range) => range.top <= row && range.bottom === row && range.right > range.left,
    );
    if (empty && (rolesInRow(area, row + 1, used) >= 1 || grouped)) bottom = row + 1;
  }
  return isNumberingRow(area, bottom + 1, used) ? bottom + 1 : bottom;
}

function rolesInRow(area: HeaderArea, row: number, used: RangeRef): number {
  const roles = new Set<string>();
  for (let column = used.left; column <= used.right; column++) {
    if (findColumn(area.sheet.grid, column) === undefined) continue;
    const role = area.roleOf(shownText(area, row, column));
    if (role !== undefined) roles.add(role);
  }
  return roles.size;
}

/** "A | B | 1 | 2.1 | 2.2 | 3=2:1" under the header: the form's own column numbers. */
function isNumberingRow(area: HeaderArea, row: number, used: RangeRef): boolean {
  let numbered = 0;
  let lettered = false;
  let parted = false;
  const seen = new Set<string>();
  for (let column = used.left; column <= used.right; column++) {
    const text = shownText(area, row, column);
    if (text === '') continue;
    if (!/^\(?(?:[A-H]|\d{1,2}(?:\.\d{1,2})?)\)?(?:\s?=\s?[\d+\-:/x*() ]+)?$/i.test(text)) {
      return false;
    }
    if (seen.has(text)) return false;
    seen.add(text);
    numbered += 1;
    lettered ||= /^[A-H]$/i.test(text);
    parted ||= text.includes('.');
  }
  // "1, 2, 3 …" in order; a first data row has words in its second column. Points are those of
  // decimals where no letter says that columns are numbered.
  return numbered >= 4 && (lettered || !parted);
}

/** The header words over a column, top to bottom; column numbers and repeats left out. */
export function tierTexts(area: HeaderArea, range: RangeRef, column: number): readonly string[] {
  const tiers: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const text = shownText(area, row, column);
    if (
      text !== '' &&
      text !== tiers[tiers.length - 1] &&
      !/^\(?[\dA-H]{1,2}(?:\.\d{1,2})?\)?(?:\s?=.*)?$/.test(text)
    ) {
      tiers.push(text);
    }
  }
  return tiers;
}

/** Digits and separators only: "6", "1.250", also where they are typed as text. */
const DIGITS = /^\d+(?:[., ]\d+)*$/;

/** A header has words and at most years; a line of a table may hold header words, too. */
export function hasFigures(sheet: SheetSnapshot, row: number): boolean {
  const { columns, texts } = sheet.grid;
  return columns.some((data) => isFigure(data, findRow(data, row), texts));
}

/** The last row of a sheet that holds a figure; -1 where there is none. */
export function lastRowOfFigures({ grid }: SheetSnapshot): number {
  let last = -1;
  for (const data of grid.columns) {
    let i = data.rows.length - 1;
    while (i >= 0 && (data.rows[i] ?? 0) > last && !isFigure(data, i, grid.texts)) i -= 1;
    if (i >= 0) last = Math.max(last, data.rows[i] ?? 0);
  }
  return last;
}

function isFigure(data: GridColumn, i: number, texts: readonly string[]): boolean {
  const number = data.numbers[i] ?? 0;
  if (i < 0) return false;
  if (data.kinds[i] === CELL_NUMBER) return !isYear(number);
  const text = data.kinds[i] === CELL_TEXT ? (texts[number] ?? '').trim() : '';
  return DIGITS.test(text) && !isYear(Number(text));
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}
