import type { AnnexTitles } from '../titles';
import type { Band, BandLook } from './band';

/** NĐ 30/2020, Phụ lục I: the label 14 bold, the title 13 bold, the reference line italic. */
const LABEL: BandLook = { size: 14, bold: true, align: 'center' };
const TITLE: BandLook = { size: 13, bold: true, align: 'center' };
const REFERENCE: BandLook = { size: 13, italic: true, align: 'center' };
const UNIT: BandLook = { size: 12, italic: true, align: 'right' };

/**
 * The words over an annex: label, title lines, reference line, then an empty row, or in it the
 * unit that all figures have ("Đơn vị tính: phong trào").
 */
export function annexHead(
  titles: AnnexTitles,
  lastColumn: number,
  unit?: string,
  firstColumn = 0,
): { readonly bands: readonly Band[]; readonly rows: number } {
  const across = (row: number, text: string, look: BandLook): Band => ({
    row,
    left: firstColumn,
    right: lastColumn,
    text,
    look,
  });
  const { label, lines, reference } = titles;
  const last = lines.length + 2;
  return {
    bands: [
      across(0, label, LABEL),
      ...lines.map((line, i) => across(i + 1, line, TITLE)),
      across(lines.length + 1, reference, REFERENCE),
      ...(unit === undefined ? [] : [across(last, unit, UNIT)]),
    ],
    rows: last + 1,
  };
}
