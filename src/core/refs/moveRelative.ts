import { tokenTypes, tokenize } from '@borgar/fx/xlsx';
import { MAX_ROWS } from '../base/address';
import { placeReference } from './sheetOfReference';

/**
 * A formula as it reads from a cell `by` rows further down: 2 rows → `$A$1+B3>C$4 → $A$1+B5>C$4`.
 * Past the end of the sheet rows go on at its start, as Excel counts.
 */
export function moveRelative(formula: string, by: number): string {
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type !== tokenTypes.REF_RANGE && type !== tokenTypes.REF_BEAM) return value;
      const { prefix, cells, sheets } = placeReference(value);
      return sheets === undefined ? value : prefix + movedCells(cells, by);
    })
    .join('');
}

function movedCells(cells: string, by: number): string {
  return cells.replaceAll(/(?<![$\d])\d+/g, (digits) => {
    const row = (Number(digits) - 1 + by) % MAX_ROWS;
    return String((row < 0 ? row + MAX_ROWS : row) + 1);
  });
}
