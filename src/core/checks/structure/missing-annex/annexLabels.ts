import { fold, tidy } from '../../../text/fold';
import { readNumbering } from '../../../tables/numbering';

export type LabelKind = 'phu-luc' | 'bieu' | 'bang';

/** "Phụ lục III", "Biểu số 02" as words say it. */
export interface Label {
  readonly kind: LabelKind;
  readonly number: number;
  /** As written: "Phụ lục III". */
  readonly text: string;
}

/** What a text says of annexes. */
export interface Said {
  /** It is the label of one: a title, the name of a sheet. */
  readonly holds: readonly Label[];
  /** It sends the reader to one of this workbook. */
  readonly refersTo: readonly Label[];
  /** "Có biểu chi tiết kèm theo": to one without a number. */
  readonly unnamed: boolean;
}

const NUMBER = String.raw`(?:[IVX]{1,5}|\d{1,2})(?![\p{L}\d./])`;
const LABEL = new RegExp(
  String.raw`(?<![\p{L}])([Pp]hụ [Ll]ục|PHỤ LỤC|[Bb]iểu|BIỂU|[Bb]ảng|BẢNG)(?: (?:số|Số|SỐ))?:? (${NUMBER}(?:(?:,| và|,? &) ${NUMBER})*)`,
  'gu',
);
/** Names of sheets are short: "PL3", "Bieu 02", "B02". */
const SHEET =
  /^(phu luc|pl|bieu mau|bieu|bm|b|bang)(?: so)?[\s._-]*([ivx]{1,5}|\d{1,2})(?![a-z\d])/;

/** What every mention of one has: most texts are told apart by one look at them as they stand. */
const LIKE_AN_ANNEX = /ph\S{1,2}[\s\u200b]+l\S|bi\S{1,3}u|b[aả]\S?ng|danh/iu;
const ATTACHED = /^\s?(?:kèm theo|đính kèm)/u;
const SENDS = /(?:xem|chi tiết|tại|theo|ở|có|trong|như)(?: các)?\s?[(:]?\s?$/iu;
/** Another document's annex, unless it is "this" report or plan. */
const OTHER_DOCUMENT =
  /(?:nghi dinh|thong tu|luat|quyet dinh|cong van|huong dan|nghi quyet|chi thi|quy che|quy dinh|bao cao|ke hoach|to trinh|de an)(?! nay)/;
const UNNAMED =
  /(?:^|[\s(])(?:bieu|phu luc|danh sach)(?: [a-z]+){0,3} (?:kem theo|dinh kem)\s?[).;,]?$/;

/** Most texts have none of the words; decomposed letters are looked at more closely. */
const MAY_SAY = /l[ụu]c|bi[ểe]u|b[ảa]ng|danh s|[\u0300-\u036f]/i;

const NOTHING: Said = { holds: [], refersTo: [], unnamed: false };

/** What a text of a cell says of annexes; `"Chi tiết tại Phụ lục III"` sends to one. */
export function saidOfAnnexes(value: string): Said {
  if (!LIKE_AN_ANNEX.test(value)) return NOTHING;
  if (!MAY_SAY.test(value)) return NOTHING;
  const text = tidy(value);
  const holds: Label[] = [];
  const refersTo: Label[] = [];
  let found = false;
  for (const match of text.matchAll(LABEL)) {
    found = true;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const labels = labelsOf(match[1] ?? '', match[2] ?? '');
    const attached = ATTACHED.test(after);
    const other = OTHER_DOCUMENT.test(fold(after));
    if (before === '' && !(attached && !other)) holds.push(...labels);
    else if (!other && (attached || SENDS.test(before) || before.endsWith('('))) {
      refersTo.push(...labels);
    }
  }
  if (found) return { holds, refersTo, unnamed: false };
  const folded = fold(text);
  if (folded === 'phu luc') return { ...NOTHING, holds: [{ kind: 'phu-luc', number: 1, text }] };
  return UNNAMED.test(folded) ? { ...NOTHING, unnamed: true } : NOTHING;
}

/** The annex that a sheet's name says it is: `"PL3" → Phụ lục 3`. */
export function labelOfSheet(name: string): Label | undefined {
  const folded = fold(name);
  if (folded === 'phu luc') return { kind: 'phu-luc', number: 1, text: name };
  const [, word = '', number = ''] = SHEET.exec(folded) ?? [];
  const value = valueOf(number.toUpperCase());
  return value === undefined ? undefined : { kind: kindOf(word), number: value, text: name };
}

/** "I, II và III" are three. */
function labelsOf(word: string, numbers: string): readonly Label[] {
  return numbers.split(/,? (?:và|&) |, /u).flatMap((number) => {
    const value = valueOf(number);
    return value === undefined
      ? []
      : [{ kind: kindOf(fold(word)), number: value, text: `${word} ${number}` }];
  });
}

function valueOf(number: string): number | undefined {
  return readNumbering(number)?.path[0];
}

function kindOf(folded: string): LabelKind {
  if (folded.startsWith('p')) return 'phu-luc';
  return folded === 'bang' ? 'bang' : 'bieu';
}
