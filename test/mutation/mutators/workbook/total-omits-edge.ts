import type { LiteralCell } from '../../../support/snapshotOf';
import type { Mutator } from '../../mutator';
import { between } from '../../random';
import { spoilRates } from './support';

export const mutators: readonly Mutator[] = [
  spoilRates('workbook/total-omits-edge', 'short', (_, choose, book) => {
    const counts = Array.from({ length: between(choose, 4, 9) }, () => between(choose, 1, 90));
    const omitted = between(choose, 1, 2);
    const added = counts.slice(0, -omitted);
    const rows: LiteralCell[][] = counts.map((count, i) => [`Thôn ${String(i + 1)}`, count]);
    rows.push([
      'Tổng cộng',
      {
        value: added.reduce((sum, count) => sum + count, 0),
        formula: `SUM(B1:B${String(added.length)})`,
      },
    ]);
    book.sheets.push({ name: 'Cộng nháp', rows, merges: [] });
    return { sheet: 'Cộng nháp', place: `B${String(rows.length)}` };
  }),
];
