import { foldAny, foldLetters, looseAny, looseLetters } from './foldLetters';

export { tidy } from './tidy';

/**
 * Lower case without diacritics: `Đơn vị  TÍNH → don vi tinh`. Texts that differ only in case,
 * spaces, tone placement (hoá, hóa), NFC or NFD, or missing diacritics become equal.
 */
export function fold(text: string): string {
  return foldLetters(text) ?? foldAny(text);
}

/**
 * For names that people spell loosely: `fold`, letters and digits only, y as i
 * (`Chiến sỹ thi đua – cơ sở → chien si thi dua co so`).
 */
export function looseKey(text: string): string {
  return looseLetters(text) ?? looseAny(foldAny(text));
}

/** For enum words: `Trong khoảng`, `trong_khoang` and `TRONG-KHOANG → trongkhoang`. */
export function enumKey(text: string): string {
  return fold(text).replace(/[\s_-]+/g, '');
}
