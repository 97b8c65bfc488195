import type { RangeRef } from '../../../../src/core/base/address';
import type { SheetDraft } from '../../../../src/core/plan/sheetDraft';
import { withWidth } from '../../../../src/core/plan/spans';

/** Of Calibri 11: characters of a standard column, points of a standard row. */
export const STANDARD_WIDTH = 8.43;
const STANDARD_POINTS = 48;
const STANDARD_HEIGHT = 15;
/** Pixels of a digit, points of a pixel. */
const DIGIT = 7;
const PIXEL = 0.75;

/** The width in points, as the wire says it. */
export function widthOf(sheet: SheetDraft, column: number): number {
  const known = sheet.columnWidths.find(({ first, last }) => first <= column && column <= last);
  return known === undefined ? STANDARD_POINTS : known.width * DIGIT * PIXEL;
}

export function setWidth(
  sheet: SheetDraft,
  { left, right }: RangeRef,
  points: number | undefined,
  wholePixels: boolean,
): void {
  const pixels = points === undefined ? undefined : points / PIXEL;
  const snapped = wholePixels && pixels !== undefined ? Math.round(pixels) : pixels;
  const width = snapped === undefined || points === STANDARD_POINTS ? undefined : snapped / DIGIT;
  sheet.columnWidths = withWidth(sheet.columnWidths, { first: left, last: right }, width);
}

export function heightOf(sheet: SheetDraft, row: number): number {
  return sheet.rowHeights.get(row) ?? STANDARD_HEIGHT;
}

export function setHeight(
  sheet: SheetDraft,
  { top, bottom }: RangeRef,
  points: number | undefined,
): void {
  const heights = new Map(sheet.rowHeights);
  for (let row = top; row <= bottom; row += 1) {
    if (points === undefined) heights.delete(row);
    else heights.set(row, points);
  }
  sheet.rowHeights = heights;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The one value of all rows or columns from `first` to `last`, or null; it changes only at runs. */
export function uniformAlong(
  { first, last }: Run,
  runs: readonly Run[],
  read: (index: number) => unknown,
): unknown {
  const start = read(first);
  const isSame = runs
    .flatMap((run) => [run.first, run.last + 1])
    .filter((index) => index > first && index <= last)
    .every((index) => read(index) === start);
  return isSame ? start : null;
}

/** Rows whose height was set, each a run of its own. */
export function heightRuns(sheet: SheetDraft): readonly Run[] {
  return [...sheet.rowHeights.keys()].map((row) => ({ first: row, last: row }));
}

/** Whether a hidden run covers the row or column. */
export function isHidden(
  spans: readonly { readonly first: number; readonly last: number }[],
  index: number,
): boolean {
  return spans.some(({ first, last }) => first <= index && index <= last);
}
