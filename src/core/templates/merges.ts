import type { Operation } from '../model/plan';
import type { SheetSnapshot } from '../model/snapshot';
import { rowAfter, type RowChange } from './rowPlan';

/** Merges cells of new rows as those of the row that they are like: B5:C5 in each of them. */
export function mergeOperations(
  sheet: SheetSnapshot,
  changes: readonly RowChange[],
): readonly Operation[] {
  return changes.flatMap((change) => {
    const { at, count, like } = change;
    if (count < 0) return [];
    const model = like === 'above' ? at - 1 : at;
    const own = sheet.merges.filter(({ top, bottom }) => top === model && bottom === model);
    const first = rowAfter(changes, at) - count;
    return own.flatMap((range): readonly Operation[] =>
      Array.from({ length: count }, (_, i) => ({
        kind: 'merge',
        sheet: sheet.name,
        range: { ...range, top: first + i, bottom: first + i },
        merged: true,
      })),
    );
  });
}
