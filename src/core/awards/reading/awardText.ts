import type { AwardId, Level, RecipientKind } from '../../rules/awardIds';
import { looseKey } from '../../text/fold';
import { AWARDS } from '../catalogue/awards';
import { awardOf, decidingLevels, isFamily, refineByLevel } from '../catalogue/catalogue';
import { atHead } from './atHead';
import { awardKey, withoutOpening } from './awardKey';
import { levelsAtHead } from './levelText';

/** What an award text says; a family (`bang-khen`) when it says no more. */
export interface ReadAward {
  readonly kind: 'award';
  readonly award: AwardId;
  /** The level named in the text. */
  readonly level?: Level;
  /** The recipient named in the text ("Bằng khen tập thể"). */
  readonly recipient?: RecipientKind;
}

export type AwardReading =
  { readonly kind: 'blank' } | ReadAward | { readonly kind: 'unreadable'; readonly text: string };

/** Names and aliases as keys, longest first, so that the most particular one is met first. */
const NAMES: readonly (readonly [string, AwardId])[] = AWARDS.flatMap((entry) =>
  [entry.name, ...(entry.laterName === undefined ? [] : [entry.laterName.name]), ...entry.aliases]
    .flatMap((name) => [awardKey(name), looseKey(name)])
    .map((key): readonly [string, AwardId] => [key, entry.id]),
).sort(([a], [b]) => b.length - a.length);

const IDS: ReadonlyMap<string, AwardId> = new Map(
  AWARDS.map((entry) => [looseKey(entry.id), entry.id]),
);

const RANK = /^(?:hang )?(nhat|nhi|ba|1|2|3|i|ii|iii)(?: |$)/;
const RANK_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['nhat', 0],
  ['1', 0],
  ['i', 0],
  ['nhi', 1],
  ['2', 1],
  ['ii', 1],
  ['ba', 2],
  ['3', 2],
  ['iii', 2],
]);

const RECIPIENT = /^(?:cho |danh cho )?(ca nhan|tap the|ho gia dinh)$/;
const RECIPIENTS: ReadonlyMap<string, RecipientKind> = new Map([
  ['ca nhan', 'ca-nhan'],
  ['tap the', 'tap-the'],
  ['ho gia dinh', 'ho-gia-dinh'],
]);

/** What may follow a name without saying anything about the award. */
const REMARK = atHead(
  've|vi|trong|nam|giai doan|hang nam|thuong xuien|chuien de|dot xuat|phong trao|chi thi|thanh tich|co thanh tich|theo|lan thu|truy tang',
);

/** Another award further on in the text: then it is two, and neither is guessed. */
const SECOND =
  /(?:bang khen|giai khen|huan chuong|hui chuong|chien si thi dua|tien tien|co thi dua|ki niem chuong|lao dong xuat sac)/;

/** "Bằng UBND tỉnh", "Cờ Chính phủ": staff drop a word, and only the issuer proves which. */
const SHORTENED: readonly (readonly [RegExp, AwardId])[] = [
  [/^bang (?=cua |cap |chu tich |ubnd |thu tuong|bo )/, 'bang-khen'],
  [/^co (?=cua |cap |ubnd |chinh phu|tinh|bo )/, 'co-thi-dua'],
];

/**
 * Reads the name of an award as staff write it.
 *
 *     'Chiến sỹ thi đua cơ sở', 'CSTĐCS' → cstd-co-so
 *     'BK UBND tỉnh' → bk-bo-tinh, level tinh        'Bằng khen' → bang-khen
 *     'Huân chương Lao động hạng III' → hc-lao-dong-3
 *     'Giấy khen và Bằng khen' → unreadable
 */
export function readAward(text: string): AwardReading {
  const whole = awardKey(text);
  if (whole === '') return { kind: 'blank' };
  const id = IDS.get(looseKey(text));
  if (id !== undefined) return { kind: 'award', award: id };
  return readKey(withoutOpening(whole)) ?? readKey(whole) ?? { kind: 'unreadable', text };
}

function readKey(key: string): ReadAward | undefined {
  const named = NAMES.find(([name]) => key === name || key.startsWith(`${name} `));
  if (named !== undefined) {
    const [name, award] = named;
    return readTail(award, key.slice(name.length).trim());
  }
  for (const [pattern, award] of SHORTENED) {
    const head = pattern.exec(key);
    const reading = head === null ? undefined : readTail(award, key.slice(head[0].length));
    if (reading?.level !== undefined && !isFamily(reading.award)) return reading;
  }
  return undefined;
}

/** What stands behind the name: a rank, a recipient, a level or a remark; else it can't be read. */
function readTail(award: AwardId, tail: string): ReadAward | undefined {
  if (tail === '') return { kind: 'award', award };
  if (SECOND.test(tail)) return undefined;
  const ranked = readRank(award, tail);
  if (ranked !== undefined) return readTail(ranked.award, ranked.rest);
  const recipient = RECIPIENTS.get(RECIPIENT.exec(tail)?.[1] ?? '');
  if (recipient !== undefined) return { kind: 'award', award, recipient };
  const levels = levelsAtHead(tail);
  if (levels !== undefined) return atLevels(award, levels);
  return REMARK.test(tail) ? { kind: 'award', award } : undefined;
}

function readRank(
  award: AwardId,
  tail: string,
): { readonly award: AwardId; readonly rest: string } | undefined {
  const { members = [] } = awardOf(award);
  const match = RANK.exec(tail);
  if (match === null || members[0]?.endsWith('-1') !== true) return undefined;
  const member = members[RANK_NUMBERS.get(match[1] ?? '') ?? -1];
  return member === undefined ? undefined : { award: member, rest: tail.slice(match[0].length) };
}

function atLevels(award: AwardId, levels: readonly Level[]): ReadAward {
  const [first] = levels;
  if (first === undefined) return { kind: 'award', award };
  if (levels.length === 1) return atLevel(award, first);
  const may = decidingLevels(award).filter((level) => levels.includes(level));
  const [only] = may;
  if (may.length === 1 && only !== undefined) return atLevel(award, only);
  const refined = new Set(levels.map((level) => nameAtLevel(award, level)));
  const [common] = refined;
  return { kind: 'award', award: refined.size === 1 && common !== undefined ? common : award };
}

function atLevel(award: AwardId, level: Level): ReadAward {
  return { kind: 'award', award: nameAtLevel(award, level), level };
}

/** "Chiến sĩ thi đua Bộ X" names the title of the ministry, though a minister may give others. */
function nameAtLevel(award: AwardId, level: Level): AwardId {
  if (award === 'chien-si-thi-dua' && (level === 'bo' || level === 'tinh')) return 'cstd-bo-tinh';
  return refineByLevel(award, level);
}
