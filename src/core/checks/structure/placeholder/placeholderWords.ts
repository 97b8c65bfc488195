import { tidy } from '../../../text/fold';

/** How a text holds a placeholder: as a whole, among other words, or only for a number and date. */
export type PlaceholderKind = 'cell' | 'words' | 'reference';

/** "……", "....", "___", "???", "xxx", "…/…", "../../2020" and nothing else. */
const WHOLE = /^(?:[.…_]{2,}|…|\?+|x{3,}|[.…xX?_]{1,}(?:\s?[/-]\s?[.…xX?_\d]{1,})+)$/i;
const SOME_BLANK = /[…?_]|\.{2}|xx/i;

/** What every blank has: most texts are told apart by one look at them as they stand. */
const LIKE_A_BLANK = /[…?_[<{]|\.{2}|xx/i;

/** Leaders among words: "Đơn vị: ………". Three dots may be an ellipsis, so four are needed. */
const AMONG = /\.{4,}|…{2,}|_{3,}|\?{2,}|(?<![\p{L}\d])x{3,}(?![\p{L}\d])/u;
/** One "…" or "..." where a name or number must stand. */
const AFTER_WORD = /(?:[:]|(?:^|\s)(?:số|ngày|tháng|năm|của))\s+(?:…|\.{3})(?=\s|[),;]|$)/iu;
const BRACKETED = /[[<{](?:\s*(?:nhập|điền|ghi|chọn|tên)\s[^\]>}]*|\s*(?:…|\.{2,})\s*)[\]>}]/iu;

const BLANK = String.raw`(?:[.…_\s]*)`;
/** "số: ……/BC-UBND", "ngày … tháng … năm 20…": filled in when the document is issued. */
const NUMBER = new RegExp(String.raw`số\s?:?\s?${BLANK}/\s?[\p{Lu}Đ]{2,}[\p{Lu}Đ-]*`, 'giu');
const DATE = new RegExp(
  String.raw`ngày${BLANK}\d{0,2}${BLANK}tháng${BLANK}\d{0,2}${BLANK}năm(?:\s?20)?${BLANK}`,
  'giu',
);
/** The place before the date of signing: "………, ngày … tháng … năm …". */
const PLACE = /^[.…_]+,\s?(?=ngày)/iu;

/** Dots right behind the last word say "and so on", however many: "trật tự an toàn xã hội.....". */
const AND_SO_ON = /(?<=[\p{L}\d)"”])[.…]+$/u;

/** Whether a text is, or holds, a blank that somebody should have filled. */
export function placeholderIn(value: string): PlaceholderKind | undefined {
  if (!LIKE_A_BLANK.test(value)) return undefined;
  const text = tidy(value);
  if (WHOLE.test(text)) return SOME_BLANK.test(text) ? 'cell' : undefined;
  const words = text.replace(AND_SO_ON, '');
  if (!isBlank(words)) return undefined;
  const rest = words.replace(PLACE, '').replace(NUMBER, ' ').replace(DATE, ' ');
  return isBlank(rest) ? 'words' : 'reference';
}

function isBlank(text: string): boolean {
  return AMONG.test(text) || AFTER_WORD.test(text) || BRACKETED.test(text);
}
