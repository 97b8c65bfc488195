import { formatIsoDate, type CalendarDate } from '../base/dates';
import { fail, ok, type Result } from '../base/result';
import type { Dated, IsoDate, RulePack, RuleSource, RuleStatus, Successor } from './pack';

/** What a reader of a value must be told beside it. */
export type RuleCaveat =
  /** The moment lies after the pack's end, and what follows it was not read. */
  | { readonly code: 'successor-unread'; readonly document: string }
  /** The value was read in a copy, not in the gazette. */
  | { readonly code: 'copy'; readonly document: string };

/** A value in force, with its pack and what to say about it. */
export interface FoundRule<T> {
  readonly value: T;
  readonly source: RuleSource;
  readonly status: RuleStatus;
  readonly pack: RulePack;
  readonly caveats: readonly RuleCaveat[];
}

/** Why there is no value. */
export type RuleFailure =
  /** No chosen pack speaks of it: a province's or a ministry's pack must be chosen. */
  | { readonly code: 'choose-pack' }
  /** It is known only from a text that was not verified. */
  | { readonly code: 'not-verified'; readonly status: RuleStatus; readonly source: RuleSource }
  /** The chosen pack was not, or is no longer, in force. */
  | {
      readonly code: 'pack-not-in-force';
      readonly pack: string;
      readonly from: IsoDate;
      readonly to?: IsoDate;
    };

/** Whether a value of that status may be used. */
export function isUsable(status: RuleStatus): boolean {
  return status === 'verified' || status === 'copy';
}

/**
 * The day that stands for a year of achievement: its last, since yearly titles are judged when
 * the year is over: `2026 → 2026-12-31`.
 */
export function momentOfYear(year: number): CalendarDate {
  return { year, month: 12, day: 31 };
}

/** The pack's unread successor, when the moment lies in its time. */
function unreadSuccessor(pack: RulePack, moment: IsoDate): Successor | undefined {
  const { successor } = pack;
  if (successor === undefined || isUsable(successor.status)) return undefined;
  return moment >= successor.from ? successor : undefined;
}

/** Whether the pack serves at that moment, if only for want of a text that follows it. */
export function servesAt(pack: RulePack, moment: IsoDate): boolean {
  if (moment < pack.validFrom) return false;
  if (pack.validTo === undefined || moment <= pack.validTo) return true;
  return unreadSuccessor(pack, moment) !== undefined;
}

/**
 * The first value in force that fits, along a chain of packs (the chosen one, then what it
 * builds on). A pack that serves at the moment and speaks of the matter ends the search.
 *
 * A value of unverified status is never given; when nothing else fits, the failure names it.
 */
export function findRule<T>(
  chain: readonly RulePack[],
  rules: (pack: RulePack) => readonly Dated<T>[],
  fits: (value: T) => boolean,
  moment: CalendarDate,
): Result<FoundRule<T>, RuleFailure> {
  const all = findRules(chain, rules, fits, moment);
  if (!all.ok) return all;
  const [first] = all.value;
  return first === undefined ? fail({ code: 'choose-pack' }) : ok(first);
}

/** Every value in force that fits, of the first pack of the chain that has any; never empty. */
export function findRules<T>(
  chain: readonly RulePack[],
  rules: (pack: RulePack) => readonly Dated<T>[],
  fits: (value: T) => boolean,
  moment: CalendarDate,
): Result<readonly FoundRule<T>[], RuleFailure> {
  const at = formatIsoDate(moment);
  // Of several packs out of force the most particular is told: the one that was chosen.
  const ended = chain.find((pack) => !servesAt(pack, at));
  let failure: RuleFailure = { code: 'choose-pack' };
  for (const pack of chain) {
    const fitting = rules(pack).filter((rule) => fits(rule.value));
    if (!servesAt(pack, at)) {
      if (fitting.some((rule) => isUsable(rule.status))) failure = notInForce(ended ?? pack);
      continue;
    }
    const inForce = fitting.filter((rule) => holdsAt(rule, pack, at));
    const usable = inForce.filter((rule) => isUsable(rule.status));
    if (usable.length > 0) return ok(usable.map((rule) => found(rule, pack, at)));
    const [off] = inForce;
    if (off !== undefined && failure.code === 'choose-pack') {
      failure = { code: 'not-verified', status: off.status, source: off.source };
    }
  }
  return fail(failure);
}

function holdsAt<T>(rule: Dated<T>, pack: RulePack, at: IsoDate): boolean {
  if (at < rule.from) return false;
  return rule.to === undefined || at <= rule.to || (rule.to === pack.validTo && at > pack.validTo);
}

function found<T>(rule: Dated<T>, pack: RulePack, at: IsoDate): FoundRule<T> {
  const { value, source, status } = rule;
  const caveats: RuleCaveat[] = [];
  if (status === 'copy') caveats.push({ code: 'copy', document: source.document });
  const successor = unreadSuccessor(pack, at);
  if (successor !== undefined) {
    caveats.push({ code: 'successor-unread', document: successor.document });
  }
  return { value, source, status, pack, caveats };
}

function notInForce(pack: RulePack): RuleFailure {
  const { id, validFrom, validTo } = pack;
  return {
    code: 'pack-not-in-force',
    pack: id,
    from: validFrom,
    ...(validTo === undefined ? {} : { to: validTo }),
  };
}
