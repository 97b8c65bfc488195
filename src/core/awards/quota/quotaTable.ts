import { fail, ok, type Result } from '../../base/result';
import type { AwardId } from '../../rules/awardIds';
import type { QuotaRounding } from '../../rules/pack';
import { looseKey } from '../../text/fold';
import type { RuleChoice } from '../chosenRules';
import { UNREAD, type Register } from '../register/register';
import type { MissingColumn } from '../tally/matching';
import { quota, type Quota, type QuotaError } from './quota';

export interface QuotaTableQuestion extends RuleChoice {
  /** Year of the achievement; absent: the only one the register holds. */
  readonly year?: number | undefined;
  readonly rounding?: QuotaRounding | undefined;
  /** One quota over all units instead of one for each. */
  readonly pooled?: boolean;
  /** Units that get a row though nobody of theirs stands in the register. */
  readonly units?: readonly string[];
}

/** A unit's CSTĐCS held against its quota. */
export interface QuotaRow {
  /** Undefined for all units together, and for entries whose unit isn't said. */
  readonly unit?: string;
  /** Persons with Lao động tiên tiến or Chiến sĩ tiên tiến, holders of CSTĐCS included. */
  readonly advanced: number;
  /** CSTĐCS proposed or given. */
  readonly fighters: number;
  /** The unit's own collective title, where the register holds one. */
  readonly collectiveTitle?: AwardId;
  /** Rows without names: whether CSTĐCS holders were counted twice can't be told. */
  readonly overlapUnknown: boolean;
  readonly quota: Result<Quota, QuotaError>;
  /** How many above the quota; 0 within it or where there is none. */
  readonly excess: number;
}

export interface QuotaTable {
  readonly year: number;
  readonly rows: readonly QuotaRow[];
  /** Quantities of entries whose year or award can't be read: they count nowhere. */
  readonly unread: number;
}

export type QuotaTableError =
  | MissingColumn
  /** The register holds no year, and none was given. */
  | { readonly code: 'no-year' }
  /** The register holds several years, and none was given. */
  | { readonly code: 'several-years'; readonly years: readonly number[] };

const ADVANCED: readonly AwardId[] = ['lao-dong-tien-tien', 'chien-si-tien-tien'];
const COLLECTIVE: readonly AwardId[] = ['tap-the-lao-dong-xuat-sac', 'tap-the-lao-dong-tien-tien'];

/**
 * The quota table of CSTĐCS by unit, from a register. The base of a unit is everybody with Lao
 * động tiên tiến *and* everybody with CSTĐCS, each person once: registers often list only the
 * highest title. Files that were sent back don't count.
 */
export function quotaTable(
  register: Register,
  question: QuotaTableQuestion,
): Result<QuotaTable, QuotaTableError> {
  const { byRole } = register.columns;
  if (question.pooled !== true && !byRole.has('don-vi')) {
    return fail({ code: 'missing-column', role: 'don-vi' });
  }
  const year = yearOf(register, question.year);
  if (!year.ok) return year;
  const units = new Map<number, UnitCount>();
  let unread = 0;
  for (let entry = 0; entry < register.size; entry++) {
    const status = valueAt(register.statuses, entry);
    if (status === 'tra-ho-so') continue;
    const award = valueAt(register.awards, entry);
    const entryYear = valueAt(register.years, entry);
    const quantity = register.quantities[entry] ?? 0;
    if (award === undefined || (byRole.has('nam') && entryYear === undefined)) {
      unread += quantity;
      continue;
    }
    if (entryYear !== undefined && entryYear !== year.value) continue;
    const code = question.pooled === true ? UNREAD : (register.units.codes[entry] ?? UNREAD);
    const count = units.get(code) ?? new UnitCount();
    units.set(code, count);
    count.add(award, quantity, personKey(register, entry));
  }
  const titles = collectiveTitles(register, year.value);
  const counted = [...units]
    .filter(([, count]) => count.advanced > 0 || count.fighters > 0)
    .sort(([a], [b]) => a - b)
    .map(([code, count]) => [register.units.values[code], count] as const);
  const met = new Set(counted.map(([unit = '']) => looseKey(unit)));
  const others = (question.units ?? [])
    .filter((unit) => !met.has(looseKey(unit)))
    .map((unit) => [unit, new UnitCount()] as const);
  const rows = [...counted, ...others]
    .sort(([a], [b]) => Number(a === undefined) - Number(b === undefined))
    .map(([unit, count]) => {
      const title = unit === undefined ? undefined : titles.get(looseKey(unit));
      return quotaRow(count, unit, title, year.value, question);
    });
  return ok({ year: year.value, rows, unread });
}

function quotaRow(
  count: UnitCount,
  unit: string | undefined,
  collectiveTitle: AwardId | undefined,
  year: number,
  question: QuotaTableQuestion,
): QuotaRow {
  const { advanced, fighters, overlapUnknown } = count;
  const found = quota({
    pack: question.pack,
    userPacks: question.userPacks,
    rounding: question.rounding,
    base: advanced,
    target: { kind: 'award', award: 'cstd-co-so' },
    year,
    collectiveTitle,
  });
  return {
    ...(unit === undefined ? {} : { unit }),
    advanced,
    fighters,
    ...(collectiveTitle === undefined ? {} : { collectiveTitle }),
    overlapUnknown,
    quota: found,
    excess: found.ok ? Math.max(0, fighters - found.value.max) : 0,
  };
}

/** Counts a unit's persons, those with a name once though they hold both titles. */
class UnitCount {
  fighters = 0;
  private plain = 0;
  private unnamed = 0;
  private readonly named = new Map<string, { advanced: number; fighters: number }>();

  add(award: AwardId, quantity: number, person: string | undefined): void {
    const isFighter = award === 'cstd-co-so';
    if (!isFighter && !ADVANCED.includes(award)) return;
    if (isFighter) this.fighters += quantity;
    if (person === undefined || quantity !== 1) {
      this.plain += quantity;
      if (isFighter) this.unnamed += quantity;
      return;
    }
    const holds = this.named.get(person) ?? { advanced: 0, fighters: 0 };
    if (isFighter) holds.fighters += 1;
    else holds.advanced += 1;
    this.named.set(person, holds);
  }

  get advanced(): number {
    let persons = this.plain;
    // Two people of one name hold the title twice; who holds both titles is one person.
    for (const { advanced, fighters } of this.named.values()) {
      persons += Math.max(advanced, fighters);
    }
    return persons;
  }

  get overlapUnknown(): boolean {
    return this.unnamed > 0 && this.advanced > this.fighters;
  }
}

/** A person within the whole register: name and unit. */
function personKey(register: Register, entry: number): string | undefined {
  const name = valueAt(register.names, entry);
  if (name === undefined) return undefined;
  return `${looseKey(name)}|${String(register.units.codes[entry] ?? UNREAD)}`;
}

/** The collective titles of the year by unit; the unit may stand as the name of the collective. */
function collectiveTitles(register: Register, year: number): ReadonlyMap<string, AwardId> {
  const titles = new Map<string, AwardId>();
  for (let entry = 0; entry < register.size; entry++) {
    const award = valueAt(register.awards, entry);
    if (award === undefined || !COLLECTIVE.includes(award)) continue;
    const entryYear = valueAt(register.years, entry);
    if (entryYear !== undefined && entryYear !== year) continue;
    const holder = valueAt(register.names, entry) ?? valueAt(register.units, entry);
    if (holder === undefined) continue;
    const key = looseKey(holder);
    if (award === 'tap-the-lao-dong-xuat-sac' || !titles.has(key)) titles.set(key, award);
  }
  return titles;
}

function yearOf(register: Register, wanted: number | undefined): Result<number, QuotaTableError> {
  if (wanted !== undefined) return ok(wanted);
  const years = [...register.years.values].sort((a, b) => a - b);
  const [only] = years;
  if (only === undefined) return fail({ code: 'no-year' });
  return years.length === 1 ? ok(only) : fail({ code: 'several-years', years });
}

function valueAt<T>(
  column: { readonly codes: Int32Array; readonly values: readonly T[] },
  entry: number,
): T | undefined {
  return column.values[column.codes[entry] ?? UNREAD];
}
