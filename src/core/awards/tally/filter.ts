import type { CalendarDate } from '../../base/dates';
import { fail, ok, type Result } from '../../base/result';
import { LEVELS, RECIPIENT_KINDS } from '../../rules/awardIds';
import type { AwardId, Level, RecipientKind } from '../../rules/awardIds';
import { enumKey } from '../../text/fold';
import { AWARDS } from '../catalogue/awards';
import { readAward } from '../reading/awardText';
import {
  AWARD_KINDS,
  readKind,
  readRecipientKind,
  readStatus,
  STATUSES,
  type AwardKind,
  type Status,
} from '../reading/kinds';
import { readLevel } from '../reading/levelText';

/** Every status, where a register has one. */
export const ANY_STATUS = 'tat-ca';

/** Which entries to count; what is undefined doesn't narrow. */
export interface TallyFilter {
  /** An award or a family of them (`bang-khen` counts every Bằng khen). */
  readonly award?: AwardId | undefined;
  /** `nha-nuoc` counts every level of the State. */
  readonly level?: Level | undefined;
  readonly recipient?: RecipientKind | undefined;
  /** As the register writes it; case, diacritics and punctuation don't matter. */
  readonly unit?: string | undefined;
  /** Undefined: `da-tang` where the register has statuses. */
  readonly status?: Status | typeof ANY_STATUS | undefined;
  readonly kind?: AwardKind | undefined;
  /** Days of decision, both included. */
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

/** The filter as users write it; '' and undefined alike don't narrow. */
export interface FilterWords {
  readonly award?: string | undefined;
  readonly level?: string | undefined;
  readonly recipient?: string | undefined;
  readonly unit?: string | undefined;
  readonly status?: string | undefined;
  readonly kind?: string | undefined;
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

/** A word of a filter that means nothing; `known` lists those that do. */
export interface UnknownWord {
  readonly code: 'unknown-word';
  readonly argument: keyof FilterWords;
  readonly text: string;
  readonly known: readonly string[];
}

/**
 * Reads the words of a filter: `{ award: 'BK UBND tỉnh', recipient: 'tập thể' } → bk-bo-tinh at
 * tinh, tap-the`. A level or recipient that the award's text names counts unless another is given.
 */
export function parseFilter(words: FilterWords): Result<TallyFilter, UnknownWord> {
  const award = wordOf(words.award);
  const reading = award === undefined ? undefined : readAward(award);
  if (award !== undefined && reading?.kind !== 'award') {
    return unknown(
      'award',
      award,
      AWARDS.map((entry) => entry.name),
    );
  }
  const level = readWord('level', words.level, readLevel, LEVELS);
  if (!level.ok) return level;
  const recipient = readWord('recipient', words.recipient, readRecipientKind, RECIPIENT_KINDS);
  if (!recipient.ok) return recipient;
  const status = readWord('status', words.status, readStatusFilter, [...STATUSES, ANY_STATUS]);
  if (!status.ok) return status;
  const kind = readWord('kind', words.kind, readKind, AWARD_KINDS);
  if (!kind.ok) return kind;
  const named = reading?.kind === 'award' ? reading : undefined;
  return ok({
    award: named?.award,
    level: level.value ?? named?.level,
    recipient: recipient.value ?? named?.recipient,
    unit: wordOf(words.unit),
    status: status.value,
    kind: kind.value,
    from: words.from,
    to: words.to,
  });
}

function wordOf(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text;
}

function readStatusFilter(text: string): Status | typeof ANY_STATUS | undefined {
  return enumKey(text) === enumKey(ANY_STATUS) ? ANY_STATUS : readStatus(text);
}

function readWord<T>(
  argument: keyof FilterWords,
  text: string | undefined,
  read: (text: string) => T | undefined,
  known: readonly string[],
): Result<T | undefined, UnknownWord> {
  const word = wordOf(text);
  if (word === undefined) return ok(undefined);
  const value = read(word);
  return value === undefined ? unknown(argument, word, known) : ok(value);
}

function unknown(
  argument: keyof FilterWords,
  text: string,
  known: readonly string[],
): Result<never, UnknownWord> {
  return fail({ code: 'unknown-word', argument, text, known });
}
