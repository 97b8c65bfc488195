import {
  closeUp,
  isOnlyKind,
  isStateBody,
  kindSign,
  KIND_LETTERS,
  readDocumentNumber,
  signOfKind,
  withoutLabel,
  type DocumentNumber,
} from '../../../tables/documentNumber';
import { fold, tidy } from '../../../text/fold';

export type NumberFault =
  | 'spaces'
  | 'order'
  | 'form'
  | 'slash'
  | 'letters'
  | 'missing-year'
  | 'missing-number'
  | 'leading-zero';

export interface JudgedNumber {
  readonly kind: NumberFault;
  /** The number as it stands. */
  readonly number: string;
  /** As it should stand; '' where that isn't known. */
  readonly proposed: string;
}

/** What the line says of its document besides the number. */
export interface DocumentWords {
  /** "Kế hoạch"; '' where the line names no kind. */
  readonly kindName: string;
  /** The year of its date; asked for only where the number lacks one. */
  readonly year: () => number | undefined;
}

const KINDS = KIND_LETTERS.join('|');
/** Before this the number of a normative document had no year. */
const FIRST_YEAR_IN_NUMBER = 1998;
const NORMATIVE = /^(?:NĐ-CP|TT-B(?!TĐKT)\p{Lu}+|TTLT-.+)$/u;
const STATE_ORGAN: ReadonlyMap<string, string> = new Map([
  ['ubnd', 'UBND'],
  ['hdnd', 'HĐND'],
]);

/** What is wrong with the number and sign that a cell holds; spaces, and what is wrong besides. */
export function judgeNumber(
  text: string,
  words: DocumentWords,
  read: DocumentNumber | undefined = readDocumentNumber(text),
): readonly JudgedNumber[] {
  if (read !== undefined) {
    const fault = wronglyMade(read, words);
    return fault === undefined ? [] : [{ ...fault, number: withoutLabel(tidy(text)) }];
  }
  const number = numberIn(text);
  if (number === '' || /[,;]/.test(number)) return [];
  if (number !== withoutLabel(tidy(text))) return judgeNumber(number, words);
  const fault = misshapen(number);
  if (fault === undefined) return [];
  const besides = fault.kind === 'spaces' ? judgeNumber(fault.proposed, words) : [];
  return [{ ...fault, number }, ...besides];
}

/** "Số: 22/KH-UBND ngày 04/02/2020" → "22/KH-UBND". */
function numberIn(text: string): string {
  const [head = ''] = withoutLabel(tidy(text)).split(/,? ?(?:ngày|Ngày)(?= |$)/);
  return head.trim();
}

type Fault = Omit<JudgedNumber, 'number'>;

function misshapen(number: string): Fault | undefined {
  const tight = closeUp(number);
  if (tight !== number && readDocumentNumber(tight) !== undefined) {
    return { kind: 'spaces', proposed: tight };
  }
  return withoutSlash(number) ?? wrongLetters(number);
}

const NO_SLASH = new RegExp(String.raw`^(\d{1,5})[ \\_.-]?(${KINDS})-(\p{Lu}[\p{L}\d-]+)$`, 'u');
const TWO_SLASHES = new RegExp(String.raw`^(\d{1,5})\/(${KINDS})\/(\p{Lu}[\p{L}\d-]+)$`, 'u');

function withoutSlash(number: string): Fault | undefined {
  const match = NO_SLASH.exec(number) ?? TWO_SLASHES.exec(number);
  if (match === null) return undefined;
  const [, digits = '', first = '', second = ''] = match;
  return { kind: 'slash', proposed: `${digits}/${first}-${second}` };
}

const LOOSE = /^(\d{0,5}\/(?:\d{4}\/)?)(\p{L}+)-(\p{L}+\d{0,2})$/u;

function wrongLetters(number: string): Fault | undefined {
  const match = LOOSE.exec(number);
  if (match === null) return undefined;
  const [, before = '', first = '', second = ''] = match;
  const kind = kindSign(first);
  const organ = STATE_ORGAN.get(fold(second)) ?? (/^\p{Lu}/u.test(second) ? second : undefined);
  if (kind === undefined || organ === undefined) return undefined;
  return { kind: 'letters', proposed: `${before}${kind}-${organ}` };
}

function wronglyMade(read: DocumentNumber, words: DocumentWords): Fault | undefined {
  return (
    wrongOrder(read, words.kindName) ??
    wrongForm(read) ??
    withoutMark(read) ??
    withoutYear(read, words) ??
    withoutNumber(read) ??
    withoutZero(read)
  );
}

/** "231/UBND-KH" of a kế hoạch; a công văn begins with its office: "147/UBND-HC". */
function wrongOrder({ digits, year, first, second, isParty }: DocumentNumber, kindName: string) {
  if (isParty || !isStateBody(first)) return undefined;
  const isKind = kindName === '' ? isOnlyKind(second) : signOfKind(kindName) === second;
  if (!isKind) return undefined;
  const proposed = `${digits}/${year === undefined ? '' : `${String(year)}/`}${second}-${first}`;
  return { kind: 'order', proposed } as const;
}

/** "34/CT-TW" is the Party's, "22-KH/UBND" the State's. */
function wrongForm({ digits, first, second, isParty }: DocumentNumber): Fault | undefined {
  if (isParty && isStateBody(second)) {
    return { kind: 'form', proposed: `${digits}/${first}-${second}` };
  }
  if (!isParty && second === 'TW') return { kind: 'form', proposed: `${digits}-${first}/TW` };
  return undefined;
}

/** "22/QD-UBND": a sign that is readable but for the stroke of its Đ. */
function withoutMark({ digits, year, first, second, isParty }: DocumentNumber): Fault | undefined {
  if (isParty || !/^[QN][Dd]$/.test(first) || !isStateBody(second)) return undefined;
  const proposed = `${digits}/${year === undefined ? '' : `${String(year)}/`}${kindSign(first) ?? first}-${second}`;
  return { kind: 'letters', proposed };
}

function withoutYear(read: DocumentNumber, words: DocumentWords): Fault | undefined {
  if (read.year !== undefined || read.digits === '' || !NORMATIVE.test(read.sign)) return undefined;
  const year = words.year();
  if (year !== undefined && year < FIRST_YEAR_IN_NUMBER) return undefined;
  const named = signOfKind(words.kindName);
  if (words.kindName !== '' && !read.first.startsWith(named ?? '-')) return undefined;
  const proposed = year === undefined ? '' : `${read.digits}/${String(year)}/${read.sign}`;
  return { kind: 'missing-year', proposed };
}

function withoutNumber({ digits }: DocumentNumber): Fault | undefined {
  return digits === '' ? { kind: 'missing-number', proposed: '' } : undefined;
}

function withoutZero({ digits, year, sign, isParty }: DocumentNumber): Fault | undefined {
  if (isParty || !/^[1-9]$/.test(digits)) return undefined;
  const proposed = `0${digits}/${year === undefined ? '' : `${String(year)}/`}${sign}`;
  return { kind: 'leading-zero', proposed };
}
