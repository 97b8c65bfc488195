import type { RangeRef } from '../base/address';
import { tierTexts, type HeaderArea } from '../sources/headerShape';
import { looseKey } from '../text/fold';
import { columnRole, type ColumnRole } from './columnRole';
import type { TableColumn } from './dataTable';

/** A column by the words over it; `given` is a role that is already known. */
export function describeColumn(
  area: HeaderArea,
  range: RangeRef,
  column: number,
  given: ColumnRole | undefined,
): TableColumn {
  const tiers = tierTexts(area, range, column);
  const leaf = tiers[tiers.length - 1] ?? '';
  const role = given ?? roleOfTiers(tiers, leaf);
  return { column, header: tiers.join(' | '), leaf, role };
}

/** "Cùng kỳ", "KH tỉnh giao" under "So sánh %" are comparisons with them. */
function roleOfTiers(tiers: readonly string[], leaf: string): ColumnRole | undefined {
  const whole = columnRole(tiers.join(' '));
  if (whole === 'same-period-percent') return whole;
  const own = columnRole(leaf);
  const isCompared = /%|so sanh/.test(looseKey(tiers.slice(0, -1).join(' ')));
  return isCompared && (own === 'target' || own === 'actual') ? 'printed' : (own ?? whole);
}
