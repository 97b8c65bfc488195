import { knownPacks } from '../../core/awards/chosenRules';
import { fail, ok, type Result } from '../../core/base/result';
import type { Dated, RulePack, RuleStatus } from '../../core/rules/pack';
import { storeRules } from '../../core/rules/state';
import { parsePack, type UserPackError } from './userPack';
import { workbookRules } from './workbookRules';

/** A pack as somebody who chooses among them sees it. */
export interface PackChoice {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  /** `YYYY-MM-DD`; `to` is absent where no end is known. */
  readonly from: string;
  readonly to?: string;
  /** The documents that its values are read from. */
  readonly documents: readonly string[];
  /** How many values it holds, and where those stand that were not read in a text. */
  readonly values: number;
  readonly unverified: readonly string[];
  /** A text that follows it and was not read. */
  readonly successor?: string;
  /** Kept in the workbook, not shipped with the add-in. */
  readonly isOwn: boolean;
}

export interface RulesChoice {
  /** Undefined where the national packs serve by the day. */
  readonly chosen: string | undefined;
  readonly packs: readonly PackChoice[];
}

const READ: readonly RuleStatus[] = ['verified', 'copy'];

/** The packs that a workbook with that state can go by, and which it does. */
export function rulesChoice(state: string | undefined): RulesChoice {
  const { choice } = workbookRules(state);
  const own = choice.userPacks ?? [];
  const ids = new Set<string>();
  const packs = knownPacks(choice).filter(({ id }) => !ids.has(id) && ids.add(id));
  return { chosen: choice.pack, packs: packs.map((pack) => packChoice(pack, own.includes(pack))) };
}

function packChoice(pack: RulePack, isOwn: boolean): PackChoice {
  const { id, name, issuer, validFrom, validTo, successor } = pack;
  const values: readonly Dated<unknown>[] = [
    ...pack.quotas,
    ...pack.collectives,
    ...pack.prerequisites,
    ...pack.money,
    ...pack.votes,
  ];
  const unread = values.filter(({ status }) => !READ.includes(status));
  const isSuccessorRead = successor === undefined || READ.includes(successor.status);
  return {
    id,
    name,
    issuer,
    from: validFrom,
    ...(validTo === undefined ? {} : { to: validTo }),
    documents: [...new Set(values.map(({ source }) => source.document))],
    values: values.length,
    unverified: [...new Set(unread.map(({ source }) => `${source.article}, ${source.document}`))],
    ...(isSuccessorRead ? {} : { successor: successor.document }),
    isOwn,
  };
}

/** The state with that pack chosen, undefined for none; undefined where it must be left alone. */
export function withRules(state: string | undefined, id: string | undefined): string | undefined {
  return storeRules(state, id, []);
}

/** Checks a pack from a file (parsed JSON): its id, and the state with it kept and chosen. */
export function importRules(
  state: string | undefined,
  json: unknown,
): Result<{ readonly id: string; readonly state: string | undefined }, UserPackError> {
  const parsed = parsePack(json, knownPacks(workbookRules(state).choice));
  if (!parsed.ok) return fail(parsed.error);
  const { id } = parsed.value;
  return ok({ id, state: storeRules(state, id, [parsed.value]) });
}
