import type { TableRow } from '../../../tables/dataTable';

/**
 * Whether a table's numbers are plainly 1, 2, 3 …, under I, II, III … anew where it has such:
 * nothing is then out of step. Says no of all other ways to number, which need a closer look.
 */
export function countsThrough(rows: readonly TableRow[]): boolean {
  let roman = 0;
  let arabic = 0;
  for (const { number } of rows) {
    if (number === undefined) continue;
    const { style } = number;
    if (style === 'arabic') {
      arabic += 1;
      if (number.path[0] !== arabic) return false;
    } else if (style === 'roman') {
      roman += 1;
      // What is counted before the first group may go on in it.
      if (roman === 1 && arabic > 0) return false;
      arabic = 0;
      if (number.path[0] !== roman) return false;
    } else if (style !== 'bullet' && style !== 'other') {
      return false;
    }
  }
  return true;
}
