import { formatIsoDate, type CalendarDate } from '../../base/dates';
import { assertPresent } from '../../base/assert';
import type { AwardId, Level } from '../../rules/awardIds';
import type { Award } from './award';
import { AWARDS } from './awards';

const BY_ID: ReadonlyMap<AwardId, Award> = new Map(AWARDS.map((entry) => [entry.id, entry]));
const RANKS: ReadonlyMap<AwardId, number> = new Map(AWARDS.map((entry, i) => [entry.id, i]));

/** The catalogue's entry of an award. */
export function awardOf(id: AwardId): Award {
  return assertPresent(BY_ID.get(id), `award ${id} in the catalogue`);
}

/** Its place in the catalogue's order, from 0. */
export function awardRank(id: AwardId): number {
  return assertPresent(RANKS.get(id), `award ${id} in the catalogue`);
}

/** The official name, as it is called on that day: the newest without one. */
export function awardName(id: AwardId, on?: CalendarDate): string {
  const { name, laterName } = awardOf(id);
  if (laterName === undefined) return name;
  return on === undefined || formatIsoDate(on) >= laterName.from ? laterName.name : name;
}

/** Whether the first award is the second or belongs to that family. */
export function isKindOf(id: AwardId, family: AwardId): boolean {
  if (id === family) return true;
  const members = awardOf(family).members ?? [];
  return members.some((member) => isKindOf(id, member));
}

/** Whether more must be said (a rank, a level) to know the award. */
export function isFamily(id: AwardId): boolean {
  return awardOf(id).members !== undefined;
}

/**
 * The award that a family's name means at a level: `bang-khen` at `tinh` → `bk-bo-tinh`. The
 * family itself when several fit or none does.
 */
export function refineByLevel(id: AwardId, level: Level): AwardId {
  const fitting = (awardOf(id).members ?? []).filter((member) =>
    awardOf(member).levels.some((deciding) => deciding.level === level),
  );
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? only : id;
}

/** The levels that may decide, on that day or ever. */
export function decidingLevels(id: AwardId, on?: CalendarDate): readonly Level[] {
  return awardOf(id)
    .levels.filter(({ to }) => to === undefined || on === undefined || formatIsoDate(on) <= to)
    .map(({ level }) => level);
}
