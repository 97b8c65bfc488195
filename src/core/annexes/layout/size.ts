import type { CellStyle } from '../../model/snapshot';

const MM_PER_INCH = 25.4;
const SCREEN_DPI = 96;
const POINTS_PER_INCH = 72;
/** Pixels that Excel adds to the characters of a column: its grid line and padding. */
const COLUMN_PADDING = 5;

/** The width of a digit in thousandths of the font size; the widest digit sizes columns. */
const DIGIT_WIDTHS: readonly (readonly [font: RegExp, width: number])[] = [
  [/^(?:times|liberation serif|tinos)/i, 500],
  [/^(?:calibri|carlito)/i, 507],
  [/^(?:cambria|caladea)/i, 554],
  [/^(?:aptos)/i, 561],
  [/^(?:arial|liberation sans|helvetica)/i, 556],
  [/^(?:tahoma|segoe|verdana)/i, 546],
];
const OTHER_DIGIT_WIDTH = 530;

/**
 * The column width in Excel's unit (digits of the workbook's standard font) that prints as
 * `mm` millimetres: with Calibri 11, `25 mm → 12.71`.
 */
export function columnWidth(mm: number, standard: CellStyle): number {
  const pixels = Math.round((mm / MM_PER_INCH) * SCREEN_DPI);
  return Math.round(((pixels - COLUMN_PADDING) / digitPixels(standard)) * 100) / 100;
}

/** The other way, to the nearest tenth: with Calibri 11, `12.71 → 24.9`, whole pixels. */
export function columnMillimetres(width: number, standard: CellStyle): number {
  const pixels = Math.round(width * digitPixels(standard)) + COLUMN_PADDING;
  return Math.round(((pixels * MM_PER_INCH) / SCREEN_DPI) * 10) / 10;
}

function digitPixels(standard: CellStyle): number {
  const width =
    DIGIT_WIDTHS.find(([font]) => font.test(standard.fontName))?.[1] ?? OTHER_DIGIT_WIDTH;
  const fontPixels = (standard.fontSize * SCREEN_DPI) / POINTS_PER_INCH;
  return Math.max(1, Math.round((fontPixels * width) / 1000));
}

/** The height in points of a row of so many lines: Times New Roman needs 1.15 of its size. */
export function rowHeight(lines: number, fontSize: number): number {
  const lineHeight = fontSize * 1.18;
  return Math.min(409, Math.ceil((lines * lineHeight + 3) * 4) / 4);
}
