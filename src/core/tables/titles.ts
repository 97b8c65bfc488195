import type { SheetSnapshot } from '../model/snapshot';
import { rowsWithContent } from '../sources/rowsWithContent';
import { fold } from '../text/fold';
import type { TextLine } from './dataTable';
import { endsTable } from './endsTable';
import { lineAt } from './textLine';

const MOST_TITLE_ROWS = 12;
const BEGINS_TITLE = /^(?:phu luc|bieu|mau|bang)\b/;

/** The lines of words over a header, from row `first` on. */
export function titlesAbove(
  sheet: SheetSnapshot,
  first: number,
  headerTop: number,
): readonly TextLine[] {
  const from = Math.max(first, headerTop - MOST_TITLE_ROWS);
  return rowsWithContent(sheet.grid, from, headerTop - 1).flatMap(
    (row) => lineAt(sheet, row) ?? [],
  );
}

/**
 * Where, among the lines between two tables, the titles of the second begin: at "Phụ lục",
 * "Biểu", else after the last empty row, else at once unless the first line ends a table.
 */
export function startOfTitles(between: readonly TextLine[]): number {
  const named = between.findIndex(({ text }) => BEGINS_TITLE.test(fold(text)));
  if (named >= 0) return named;
  const gap = between.findLastIndex((line, i) => {
    const before = between[i - 1];
    return before !== undefined && line.row - before.row > 1;
  });
  if (gap >= 0) return gap;
  return endsTable(between[0]?.text ?? '') ? between.length : 0;
}
