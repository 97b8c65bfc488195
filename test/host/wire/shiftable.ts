import { MAX_ROWS } from '../../../src/core/base/address';
import type { SheetDraft } from '../../../src/core/plan/sheetDraft';
import { WireError } from './protocol';

/** Refuses rows as Excel does: through arrays and several tables, and past the sheet's end. */
export function assertShiftable(sheet: SheetDraft, at: number, count: number): void {
  const { grid, tables } = sheet.finish();
  const last = at - Math.min(count, 0);
  const isCut = ({ top, bottom }: { readonly top: number; readonly bottom: number }): boolean =>
    count > 0 ? top < at && at <= bottom : top < last && at <= bottom;
  for (const { array } of grid.formulas.values())
    if (array !== undefined && isCut(array)) throw new WireError('InvalidOperation', 'an array');
  if (tables.filter(({ range }) => isCut(range)).length > 1)
    throw new WireError('InvalidOperation', 'several tables');
  if (count > 0 && grid.used !== undefined && grid.used.bottom + count >= MAX_ROWS)
    throw new WireError('InvalidOperation', 'cells would be pushed off the sheet');
}
