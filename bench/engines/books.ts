import { documentsSheet } from '../../test/mutation/books/documents';
import { awardCountsSheet } from '../../test/mutation/books/awardCounts';
import { targetsSheet } from '../../test/mutation/books/targets';
import { workPlanSheet } from '../../test/mutation/books/workPlan';
import { seededChoices } from '../../test/mutation/random';
import type { LiteralCell, LiteralSheet } from '../../test/support/snapshotOf';

/**
 * A right report of about so many cells: targets, counts of awards by unit, a work plan and a
 * list of documents, of as many lines each; some sheets hold numbers, some text figures.
 */
export function reportBook(cells: number): readonly LiteralSheet[] {
  const choose = seededChoices(1);
  const rows = Math.ceil(cells / CELLS_PER_LINE);
  return [
    targetsSheet({ name: 'Chỉ tiêu', rows, writing: 'mixed' }, choose),
    awardCountsSheet({ name: 'Khen thưởng', rows, writing: 'numbers' }, choose),
    workPlanSheet({ name: 'Kế hoạch', rows, writing: 'text' }, choose),
    documentsSheet({ name: 'Văn bản', rows, writing: 'numbers' }, choose),
  ];
}

/** Filled cells in one line of each of the four tables. */
const CELLS_PER_LINE = 24;

/** How many cells hold something. */
export function countCells(sheets: readonly LiteralSheet[]): number {
  return sheets.reduce(
    (sum, { rows }) => sum + rows.reduce((inRow, row) => inRow + row.filter(isFilled).length, 0),
    0,
  );
}

function isFilled(cell: LiteralCell): boolean {
  return cell !== null && cell !== undefined;
}
