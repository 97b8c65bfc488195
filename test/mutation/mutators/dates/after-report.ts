import { cellsWithRole, spoilCell } from '../../dateCells';
import type { Mutator } from '../../mutator';

/** Signs the report of the sheet, and dates one of its documents later. */
function mutator(kind: string, later: string): Mutator {
  return {
    code: 'dates/after-report',
    kind,
    spoil: (book, facts, choose) => {
      const cells = cellsWithRole(facts, ['documents'], 'date');
      const place = spoilCell(book, choose, cells, () => later);
      const sheet = book.sheets.find(({ name }) => name === place?.sheet);
      sheet?.rows.push([], [null, null, null, 'Hòa Bình, ngày 30 tháng 12 năm 2025']);
      return place;
    },
  };
}

export const mutators: readonly Mutator[] = [
  mutator('after', '31/12/2025'),
  mutator('later-year', '05/01/2026'),
];
