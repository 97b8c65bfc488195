import { documentsSheet } from '../../test/mutation/books/documents';
import { awardCountsSheet } from '../../test/mutation/books/awardCounts';
import { periodsSheet } from '../../test/mutation/books/periods';
import { targetsSheet } from '../../test/mutation/books/targets';
import { workPlanSheet } from '../../test/mutation/books/workPlan';
import { seededChoices } from '../../test/mutation/random';
import type { LiteralCell, LiteralSheet } from '../../test/support/snapshotOf';

/** Columns of the counts by unit: so many kinds of award, and TT, name and sum. */
const AWARDS = 40;

/**
 * A right report of about so many cells, as a province has of all its communes: two thirds are
 * counts of awards by unit, the rest targets and a half year's figures (some as text), a list of
 * documents and a work plan.
 */
export function reportBook(cells: number): readonly LiteralSheet[] {
  const choose = seededChoices(1);
  const lines = (share: number, inLine: number): number => Math.ceil((cells * share) / inLine);
  return [
    awardCountsSheet(
      { name: 'Khen thưởng', rows: lines(0.65, AWARDS + 3), writing: 'numbers' },
      choose,
      AWARDS,
    ),
    targetsSheet({ name: 'Chỉ tiêu', rows: lines(0.15, 5), writing: 'mixed' }, choose),
    periodsSheet({ name: '6 tháng', rows: lines(0.1, 9), writing: 'numbers' }, choose),
    documentsSheet({ name: 'Văn bản', rows: lines(0.05, 6), writing: 'numbers' }, choose),
    workPlanSheet({ name: 'Kế hoạch', rows: lines(0.05, 5), writing: 'text' }, choose),
  ];
}

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
