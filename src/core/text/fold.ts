/** Combining marks: tones, breves, hooks and horns once a text is decomposed. */
const MARKS = /\p{M}/gu;
/** White space as staff and converters leave it: no-break, thin, ideographic, zero-width. */
const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/gu;

/** One form for comparing and for printing: composed letters, plain single spaces, trimmed. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(SPACES, ' ').trim();
}

/**
 * Lower case without diacritics: `Đơn vị  TÍNH → don vi tinh`. Texts that differ only in case,
 * spaces, tone placement (hoá, hóa), NFC or NFD, or missing diacritics become equal.
 */
export function fold(text: string): string {
  return tidy(text).toLowerCase().normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
}

/**
 * For names that people spell loosely: `fold`, letters and digits only, y as i
 * (`Chiến sỹ thi đua – cơ sở → chien si thi dua co so`).
 */
export function looseKey(text: string): string {
  return fold(text)
    .replace(/y/g, 'i')
    .replace(/[^a-z0-9%‰]+/g, ' ')
    .trim();
}

/** For enum words: `Trong khoảng`, `trong_khoang` and `TRONG-KHOANG → trongkhoang`. */
export function enumKey(text: string): string {
  return fold(text).replace(/[\s_-]+/g, '');
}
