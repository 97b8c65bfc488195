import { tokenTypes, tokenize } from '@borgar/fx/xlsx';
import { MAX_ROWS } from '../base/address';
import { placeReference } from './sheetOfReference';

/**
 * A formula as it reads from a cell `by` rows further down: 2 rows → `$A$1+B3>C$4 → $A$1+B5>C$4`.
 * Past the end of the sheet rows go on at its start, as Excel counts.
 */
export function moveRelative(formula: string, by: number): string {
  return relativeMoves(formula)(by);
}

/** The same for many distances: the formula is read once. */
export function relativeMoves(formula: string): (by: number) => string {
  /** Texts, and between each two of them a row that moves, zero-based. */
  const texts = [''];
  const rows: number[] = [];
  const keep = (text: string): void => {
    texts.push((texts.pop() ?? '') + text);
  };
  for (const { type, value } of tokenize(formula)) {
    const isPlace = type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM;
    const { prefix, cells, sheets } = isPlace ? placeReference(value) : NO_REFERENCE;
    if (sheets === undefined) {
      keep(value);
      continue;
    }
    keep(prefix);
    let kept = 0;
    for (const { 0: digits, index } of cells.matchAll(/(?<![$\d])\d+/g)) {
      keep(cells.slice(kept, index));
      rows.push(Number(digits) - 1);
      texts.push('');
      kept = index + digits.length;
    }
    keep(cells.slice(kept));
  }
  return (by) => {
    let moved = texts[0] ?? '';
    rows.forEach((row, i) => {
      moved += String(movedRow(row, by) + 1) + (texts[i + 1] ?? '');
    });
    return moved;
  };
}

const NO_REFERENCE = { prefix: '', cells: '', sheets: undefined };

function movedRow(row: number, by: number): number {
  const moved = (row + by) % MAX_ROWS;
  return moved < 0 ? moved + MAX_ROWS : moved;
}
