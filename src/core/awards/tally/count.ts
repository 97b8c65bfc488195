import { ok, type Result } from '../../base/result';
import type { Register } from '../register/register';
import type { TallyFilter } from './filter';
import { IN, matcher, UNKNOWN, type MissingColumn } from './matching';

/** Sums of quantities; the three together are the register's own sum. */
export interface AwardCount {
  readonly total: number;
  /** Of entries that would count if what the filter asks for could be read. */
  readonly unread: number;
  readonly filteredOut: number;
  /** Entries whose quantity can't be read; they add nothing to the sums. */
  readonly unreadQuantities: number;
}

/**
 * Counts the awards that a filter lets through, each row by its quantity.
 *
 *     { award: 'bang-khen', recipient: 'tap-the' } → { total: 8, unread: 0, filteredOut: 219, … }
 */
export function countAwards(
  register: Register,
  filter: TallyFilter,
): Result<AwardCount, MissingColumn> {
  const match = matcher(register, filter);
  if (!match.ok) return match;
  let total = 0;
  let unread = 0;
  let filteredOut = 0;
  for (let entry = 0; entry < register.size; entry++) {
    const quantity = register.quantities[entry] ?? 0;
    switch (match.value(entry)) {
      case IN:
        total += quantity;
        break;
      case UNKNOWN:
        unread += quantity;
        break;
      default:
        filteredOut += quantity;
    }
  }
  return ok({ total, unread, filteredOut, unreadQuantities: register.unreadQuantities });
}
