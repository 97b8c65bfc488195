import { enumKey } from './fold';
import { fromTcvn3, fromVni, holdsUnicodeLetters, type Decoded } from './legacy';
import { isSyllable } from './syllable';

/** The encodings that a text alone can be read by (design: bảng mã). */
export type Charset = 'tcvn3' | 'vni';

export const CHARSETS: readonly Charset[] = ['tcvn3', 'vni'];

/** Reads the word for an encoding: `"VNI" → vni`; undefined for a wrong word. */
export function parseCharset(word: string): Charset | undefined {
  const key = enumKey(word);
  return CHARSETS.find((charset) => charset === key);
}

/** A text in Unicode, or why it can't be said what it is. */
export type Conversion =
  | { readonly kind: 'text'; readonly text: string }
  /** More than one reading makes Vietnamese, or none does. */
  | { readonly kind: 'ambiguous' }
  /** Letters that the encoding does not hold. */
  | { readonly kind: 'foreign'; readonly characters: readonly string[] };

/** Signs of the upper half that stand where letters stand in a legacy text. */
const SIGN_IN_WORD =
  /\p{L}[\u00a1-\u00a9\u00ac-\u00b1\u00b4-\u00b9\u00bc-\u00bf]|[\u00a1-\u00a9\u00ac-\u00af\u00b1-\u00b9\u00bc-\u00bf]\p{L}/u;
const WORDS = /[\p{L}\p{M}]+/gu;
/** "QĐ", "UBNĐ": consonants in capitals stand for words. */
const ABBREVIATION = /^[BCDĐGHKLMNPQRSTVX]{2,}$/u;

/**
 * A text in composed Unicode. `charset` says how it is stored; without it the text must read as
 * Vietnamese in one way only. Unicode text comes back as it is, composed.
 *
 *     "ViÖt Nam" → Việt Nam (TCVN3)     "Vieät Nam" → Việt Nam (VNI)     "Việt Nam" → Việt Nam
 *     "cô" → ambiguous: cô in Unicode, cơ in VNI, cụ in TCVN3
 */
export function toUnicode(text: string, charset?: Charset): Conversion {
  const composed = text.normalize('NFC');
  if (holdsUnicodeLetters(composed) || !/[\u0080-\u00ff]/u.test(composed)) {
    return { kind: 'text', text: composed };
  }
  return charset === undefined ? detected(composed) : decodedBy(charset, composed);
}

function decodedBy(charset: Charset, text: string): Conversion {
  const { text: decoded, unmapped } = decode(charset, text);
  const foreign = unmapped.filter((character) => /\p{L}/u.test(character));
  if (foreign.length === 0) return { kind: 'text', text: decoded };
  return readsAsVietnamese(text)
    ? { kind: 'text', text }
    : { kind: 'foreign', characters: foreign };
}

function detected(text: string): Conversion {
  const readings = new Set<string>();
  if (readsAsVietnamese(text)) readings.add(text);
  for (const charset of CHARSETS) {
    const { text: decoded, unmapped } = decode(charset, text);
    const foreign = unmapped.some((character) => /\p{L}/u.test(character));
    if (!foreign && readsAsVietnamese(decoded)) readings.add(decoded);
  }
  const [only] = readings;
  return only !== undefined && readings.size === 1
    ? { kind: 'text', text: only }
    : { kind: 'ambiguous' };
}

function decode(charset: Charset, text: string): Decoded {
  return charset === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
}

/** Whether every word with a mark is a syllable; plain ASCII words say nothing. */
function readsAsVietnamese(text: string): boolean {
  if (SIGN_IN_WORD.test(text)) return false;
  const marked = (text.match(WORDS) ?? []).filter((word) => /[^a-z]/iu.test(word));
  return marked.every((word) => isSyllable(word) || ABBREVIATION.test(word));
}
