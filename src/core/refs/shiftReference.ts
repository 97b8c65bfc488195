import type { RowShift } from './rowShift';
import { shiftSpan } from './shiftRange';

const LOST = '#REF!';

/**
 * One reference, as a formula holds it, without its sheet, after rows came or went: one row at 4:
 * `$B5 → $B6`, `B2:B$9 → B2:B$10`, `5:7 → 6:8`, `A:C → A:C`. `#REF!` when nothing of it is left.
 */
export function shiftReference(text: string, shift: RowShift): string {
  const separator = text.search(/\.?:/);
  const [, between = ''] = /(\.?:\.?)/.exec(text) ?? [];
  const first = corner(separator < 0 ? text : text.slice(0, separator));
  const last = separator < 0 ? first : corner(text.slice(separator + between.length));
  if (first === undefined || last === undefined) return text;
  const isInOrder = first.row <= last.row;
  const [top, bottom] = isInOrder ? [first.row, last.row] : [last.row, first.row];
  const span = shiftSpan({ first: top, last: bottom }, shift);
  if (span === undefined) return LOST;
  const [start, end] = isInOrder ? [span.first, span.last] : [span.last, span.first];
  const moved = first.column + String(start + 1);
  return separator < 0 ? moved : moved + between + last.column + String(end + 1);
}

/** `$B$5 → { column: '$B$', row: 4 }`; undefined for a whole column. */
function corner(text: string): { readonly column: string; readonly row: number } | undefined {
  const digits = text.search(/\d/);
  if (digits < 0) return undefined;
  return { column: text.slice(0, digits), row: Number(text.slice(digits)) - 1 };
}
