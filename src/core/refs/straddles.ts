import { tokenTypes, tokenize } from '@borgar/fx/xlsx';
import { MAX_ROWS, parseRange } from '../base/address';
import { placeReference } from './sheetOfReference';

/** The line between two rows of a sheet: above row `at`. */
export interface Seam {
  readonly sheet: string;
  readonly at: number;
}

/**
 * Whether a range of the formula lies on both sides of the seam, so that it holds more or fewer
 * rows once some came or went there: above row 5 `SUM(B2:B9) → true`, `B4+B5 → false`.
 */
export function straddles(formula: string, ownSheet: string, { sheet, at }: Seam): boolean {
  if (!formula.includes(':')) return false;
  const wanted = sheet.toLowerCase();
  return tokenize(formula).some(({ type, value }) => {
    if (type !== tokenTypes.REF_RANGE && type !== tokenTypes.REF_BEAM) return false;
    const { cells, sheets } = placeReference(value);
    if (sheets === undefined || (sheets[0] ?? ownSheet.toLowerCase()) !== wanted) return false;
    // A range whose ends are told apart by dots is cut to what it holds: it may hold all.
    const range = parseRange(cells.replaceAll('.', '')) ?? { top: 0, bottom: MAX_ROWS - 1 };
    return range.top < at && at <= range.bottom;
  });
}
