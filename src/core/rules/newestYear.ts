import { enumKey } from '../text/fold';
import { packs } from './index';
import { servesAt } from './lookup';
import type { RulePack } from './pack';

/**
 * The newest year of achievement that a shipped pack still serves, or the national ones do
 * without an id: the year meant where none is said. A pack without an end answers for its first.
 *
 *     cao-bang-2018 (until 2023-12-31) → 2023        nd-152-2025 (until 2027-02-28) → 2026
 */
export function newestYear(id: string | undefined): number {
  const chosen = packs.filter(
    (pack: RulePack) => id !== undefined && enumKey(pack.id) === enumKey(id),
  );
  const asked = chosen.length > 0 ? chosen : packs.filter((pack) => pack.scope === 'national');
  return Math.max(...asked.map(lastYear));
}

function lastYear(pack: RulePack): number {
  if (pack.validTo === undefined) return Number(pack.validFrom.slice(0, 4));
  const year = Number(pack.validTo.slice(0, 4));
  return servesAt(pack, `${String(year)}-12-31`) ? year : year - 1;
}
