import { tidy } from '../text/fold';
import type { Method } from './method';

/** What the wording of an indicator's name says about its target. */
export interface NameHints {
  /** The method that the wording asks for; absent where it says nothing. */
  readonly method?: Method;
  /** "mỗi năm tăng trên": equality with the target is not enough. */
  readonly strict: boolean;
  /** "mỗi năm", "hằng năm": the target is for one year. */
  readonly perYear: boolean;
}

// With their marks: "còn" is no "con", "hơn" no "hôn", "giảm" no "giám".
/** "… mỗi năm tăng trên", "… dưới 5%": only the end of a name speaks of the target. */
const STRICT_END = /(?:^| )(?:trên|hơn|dưới)(?: [\d.,]+ ?%?)?$/;
const PER_YEAR = /(?:^| )(?:mỗi|hằng|hàng|từng|bình quân) (?:một )?năm(?: |$)|\/năm/;
/** "còn" of what remains in the end, not "còn lại" or "còn thiếu". */
const REMAINS = /(?:^| )còn(?= |$)(?! (?:lại|nhỏ|sống|thiếu|nợ|tồn)(?: |$))/;
const AT_MOST = /(?:^| )(?:không quá|không vượt quá|tối đa|dưới)(?: [\d.,]+ ?%?)?$/;
const REDUCES = /(?:^| )giảm(?: |$)/;

/** A word of theirs in any case, or letters that are not composed: most names have none. */
const MAY_HINT = /trên|hơn|dưới|năm|còn|quá|tối|giảm|[\u0300-\u036f]/i;
const NOTHING: NameHints = { strict: false, perYear: false };

/** Many ask of the same line, one after another. */
const MOST_KNOWN = 10_000;
const KNOWN = new Map<string, NameHints>();

/**
 * Reads an indicator's name: direction is told by the wording, never by the topic.
 *
 *     "Giảm tỷ lệ hộ nghèo mỗi năm trên" → cao, strict, per year
 *     "Giảm tỷ lệ hộ nghèo xuống còn"    → thap
 *     "Thu ngân sách trên địa bàn"       → nothing
 */
export function nameHints(name: string): NameHints {
  if (!MAY_HINT.test(name)) return NOTHING;
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const hints = readHints(name);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(name, hints);
  return hints;
}

function readHints(name: string): NameHints {
  const text = tidy(name)
    .toLowerCase()
    .replace(/[.,:;()]+(?= |$)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const said = { strict: STRICT_END.test(text), perYear: PER_YEAR.test(text) };
  if (REMAINS.test(text) || AT_MOST.test(text)) return { method: 'thap', ...said };
  if (REDUCES.test(text)) return { method: 'cao', ...said };
  return said;
}
