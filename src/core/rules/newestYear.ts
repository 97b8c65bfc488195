import { enumKey } from '../text/fold';
import { packs } from './index';
import { servesAt } from './lookup';
import type { RulePack } from './pack';

/**
 * The newest year of achievement that the pack of that id still serves, or the shipped national
 * ones do without it: the year meant where none is said. A pack without an end answers for the
 * year of its newest value.
 *
 *     cao-bang-2018 (until 2023-12-31) → 2023        nd-152-2025 (until 2027-02-28) → 2026
 *
 * Of several packs with that id in `all` the first counts, as in `selectPack`.
 */
export function newestYear(id: string | undefined, all: readonly RulePack[] = packs): number {
  const chosen = all.find((pack) => id !== undefined && enumKey(pack.id) === enumKey(id));
  if (chosen !== undefined) return lastYear(chosen);
  return Math.max(...packs.filter((pack) => pack.scope === 'national').map(lastYear));
}

function lastYear(pack: RulePack): number {
  if (pack.validTo === undefined) {
    const { quotas, collectives, prerequisites } = pack;
    const days = [...quotas, ...collectives, ...prerequisites].map((rule) => rule.from);
    const newest = days.reduce((a, b) => (b > a ? b : a), pack.validFrom);
    return Number(newest.slice(0, 4));
  }
  const year = Number(pack.validTo.slice(0, 4));
  return servesAt(pack, `${String(year)}-12-31`) ? year : year - 1;
}
