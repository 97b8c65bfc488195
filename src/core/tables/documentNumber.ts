import { fold, tidy } from '../text/fold';

/** The number and sign of a document: "22/KH-UBND", "12/2022/TT-BNV", "34-CT/TW". */
export interface DocumentNumber {
  /** Undefined where it was left open: "/BC-UBND". */
  readonly number: number | undefined;
  /** How the number is written: "05"; '' where it was left open. */
  readonly digits: string;
  /** Of a normative document, which has the year in its number. */
  readonly year: number | undefined;
  /** "KH-UBND"; of the Party's documents "CT/TW". */
  readonly sign: string;
  /** What stands between the marks of the sign: kind and issuer, or issuer and unit. */
  readonly first: string;
  readonly second: string;
  /** Whether the number is written the Party's way: "34-CT/TW". */
  readonly isParty: boolean;
}

const PART = String.raw`\p{Lu}[\p{L}&]*\d{0,2}`;
const STATE = new RegExp(
  String.raw`^(\d{0,5})\/(?:((?:19|20)\d\d)\/)?((${PART})(?:[-–]((?:${PART})(?:[-–.](?:${PART}))*))?)$`,
  'u',
);
const PARTY = new RegExp(String.raw`^(\d{0,5})-((${PART})\/(${PART}(?:[-–.]${PART})*))$`, 'u');

/** Several checks ask of the same list, one after another. */
const MOST_KNOWN = 20_000;
const KNOWN = new Map<string, DocumentNumber>();

/** What nearly all numbers are, without the cost of Unicode's classes. */
const USUAL = /^(\d{1,5})\/(([A-ZĐ][A-Za-zĐđ]*)-([A-ZĐ][A-Za-zĐđ]*))$/;

/** Reads a number that is rightly formed, alone in the text (after "Số:", if that stands there). */
export function readDocumentNumber(text: string): DocumentNumber | undefined {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const read = readNumber(text);
  if (read === undefined) return undefined;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, read);
  return read;
}

function readNumber(text: string): DocumentNumber | undefined {
  const usual = USUAL.exec(text);
  if (usual !== null) {
    const [, digits = '', sign = '', first = '', second = ''] = usual;
    return { ...numberOf(digits), year: undefined, sign, first, second, isParty: false };
  }
  const bare = withoutLabel(tidy(text));
  const party = /^\d*-/.test(bare) ? PARTY.exec(bare) : null;
  if (party !== null) {
    const [, digits = '', sign = '', first = '', second = ''] = party;
    return { ...numberOf(digits), year: undefined, sign, first, second, isParty: true };
  }
  const state = STATE.exec(bare);
  if (state === null) return undefined;
  const [, digits = '', year, sign = '', first = '', second = ''] = state;
  // "12/BC" alone may be an abbreviation of anything; laws and their like end in a number.
  if (second === '' && year === undefined) return undefined;
  return {
    ...numberOf(digits),
    year: year === undefined ? undefined : Number(year),
    sign: sign.replace(/–/g, '-'),
    first,
    second,
    isParty: false,
  };
}

/** "Số: 22/KH-UBND" → "22/KH-UBND". */
export function withoutLabel(text: string): string {
  return text.replace(/^số\s*:?\s*/i, '');
}

/** The number with the spaces around its marks taken out: "864/NQ-UBTVQH 14" → "864/NQ-UBTVQH14". */
export function closeUp(number: string): string {
  return number
    .replace(/ ?([/–-]) ?/g, '$1')
    .replace(/(QH) (\d)/, '$1$2')
    .replace(/–/g, '-');
}

function numberOf(digits: string): Pick<DocumentNumber, 'number' | 'digits'> {
  return { digits, number: digits === '' ? undefined : Number(digits) };
}

/** How the kinds of documents are shortened in a sign, by their folded names. */
const SIGNS_OF_KINDS: ReadonlyMap<string, string> = new Map([
  ['nghi quyet', 'NQ'],
  ['quyet dinh', 'QĐ'],
  ['chi thi', 'CT'],
  ['quy che', 'QC'],
  ['quy dinh', 'QyĐ'],
  ['thong cao', 'TC'],
  ['thong bao', 'TB'],
  ['huong dan', 'HD'],
  ['chuong trinh', 'CTr'],
  ['ke hoach', 'KH'],
  ['phuong an', 'PA'],
  ['de an', 'ĐA'],
  ['du an', 'DA'],
  ['bao cao', 'BC'],
  ['bien ban', 'BB'],
  ['to trinh', 'TTr'],
  ['cong dien', 'CĐ'],
  ['giay moi', 'GM'],
  ['nghi dinh', 'NĐ'],
  ['thong tu', 'TT'],
  ['ket luan', 'KL'],
]);

/** `"Kế hoạch" → "KH"`; undefined of a công văn, which has no kind in its sign. */
export function signOfKind(name: string): string | undefined {
  return SIGNS_OF_KINDS.get(fold(name));
}

const KIND_SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...SIGNS_OF_KINDS.values()].map((sign) => [sign.toLowerCase(), sign] as const),
  ['qd', 'QĐ'],
  ['nd', 'NĐ'],
]);

/** Every kind's letters, the longest first. */
export const KIND_LETTERS: readonly string[] = [...new Set(SIGNS_OF_KINDS.values())].sort(
  (a, b) => b.length - a.length,
);

/** The names of kinds, folded. */
export const KIND_NAMES: readonly string[] = [...SIGNS_OF_KINDS.keys()];

/** The kind's letters in whatever case they stand: `"kh" → "KH"`, `"TTR" → "TTr"`; QD is QĐ. */
export function kindSign(letters: string): string | undefined {
  return KIND_SIGNS.get(letters.toLowerCase());
}

/** Kinds that never name an office or a unit, so that they can't stand second in a công văn. */
const KINDS_ONLY: ReadonlySet<string> = new Set(['NQ', 'QĐ', 'BC', 'TTr']);

/** Whether the letters can only be a kind: QĐ and BC can, KH and TC are units, too. */
export function isOnlyKind(letters: string): boolean {
  return KINDS_ONLY.has(letters);
}

/** Public bodies whose documents follow the State's form, and are the issuer in a sign. */
export function isStateBody(letters: string): boolean {
  return /^(?:UBND|HĐND|CP|TTg|UBTVQH|QH)/.test(letters);
}
