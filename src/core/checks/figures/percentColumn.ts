import type { TableColumn } from '../../tables/dataTable';
import { looseKey } from '../../text/fold';

const NAMES_PERCENT = /%|^ti (?:le|trong)\b|^co cau\b/;

/** Whether every figure of a column is a percentage: attainment, shares, the change in %. */
export function isPercentColumn({ role, leaf }: TableColumn): boolean {
  if (role === 'printed' || role === 'same-period-percent') return true;
  return role === undefined && NAMES_PERCENT.test(looseKey(leaf));
}
