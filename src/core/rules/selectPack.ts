import { formatIsoDate, type CalendarDate } from '../base/dates';
import { fail, ok, type Result } from '../base/result';
import { enumKey } from '../text/fold';
import { servesAt } from './lookup';
import type { RulePack } from './pack';

/** The id names no pack; `known` lists those there are. */
export interface UnknownPack {
  readonly code: 'unknown-pack';
  readonly id: string;
  readonly known: readonly string[];
}

/**
 * The packs that answer, most particular first: the one with that id and what it builds on, or,
 * without an id, the national ones that serve at the moment.
 *
 *     'cao-bang-2018' → cao-bang-2018, luat-2003
 *     undefined at 2026-06-30 → nd-152-2025, luat-2022
 *
 * `all` holds the shipped packs and the user's own. Ids are compared like enum words. A pack
 * that was chosen is given even out of its time: `findRule` then says so.
 */
export function selectPack(
  id: string | undefined,
  moment: CalendarDate,
  all: readonly RulePack[],
): Result<readonly RulePack[], UnknownPack> {
  if (id !== undefined) return packChain(id, all);
  const at = formatIsoDate(moment);
  const national = all.filter((pack) => pack.scope === 'national' && servesAt(pack, at));
  // What builds on another pack speaks first.
  return ok([...national].sort((a, b) => depth(b, all) - depth(a, all)));
}

/** The pack with that id and what it builds on, whenever they serve. */
export function packChain(
  id: string,
  all: readonly RulePack[],
): Result<readonly RulePack[], UnknownPack> {
  const chosen = all.find((pack) => enumKey(pack.id) === enumKey(id));
  if (chosen !== undefined) return ok(withBases(chosen, all));
  return fail({ code: 'unknown-pack', id, known: [...new Set(all.map((pack) => pack.id))] });
}

function withBases(pack: RulePack, all: readonly RulePack[]): readonly RulePack[] {
  const chain: RulePack[] = [];
  let next: RulePack | undefined = pack;
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    const { base }: RulePack = next;
    next = all.find((candidate) => candidate.id === base);
  }
  return chain;
}

function depth(pack: RulePack, all: readonly RulePack[]): number {
  return withBases(pack, all).length;
}
