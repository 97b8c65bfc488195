import { looseKey } from '../../text/fold';

/** Abbreviated words inside a longer text, already as loose keys. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['bk', 'bang khen'],
  ['gk', 'giai khen'],
  ['knc', 'ki niem chuong'],
  ['hc', 'huan chuong'],
  ['hcld', 'huan chuong lao dong'],
  ['cstd', 'chien si thi dua'],
  ['cstdcb', 'chien si thi dua cap bo'],
  ['cstdct', 'chien si thi dua cap tinh'],
  ['ctdcb', 'co thi dua cap bo'],
  ['ctdct', 'co thi dua cap tinh'],
  ['ldttcx', 'lao dong tien tien cap xa'],
  ['ldttch', 'lao dong tien tien cap huien'],
  ['ldtt', 'lao dong tien tien'],
  ['cstt', 'chien si tien tien'],
  ['ttg', 'thu tuong'],
  ['ttcp', 'thu tuong chinh phu'],
  ['ct', 'chu tich'],
  ['tp', 'thanh pho'],
  ['tx', 'thi xa'],
  ['tw', 'trung uong'],
  ['ubtvqh', 'ui ban thuong vu quoc hoi'],
  ['dhqg', 'dai hoc quoc gia'],
  ['tphcm', 'thanh pho ho chi minh'],
  ['hcm', 'ho chi minh'],
]);

/** Words that may open the cell before the award's name. */
const OPENING =
  /^(?:(?:duoc|da|tang|truy|cong nhan|danh hieu|hinh thuc|khen thuong|thi dua) )+(?=\S)/;

/** The form in which award and level texts are compared: loose key, abbreviations in full. */
export function awardKey(text: string): string {
  return looseKey(text)
    .split(' ')
    .map((word) => WORDS.get(word) ?? word)
    .join(' ')
    .replaceAll('ui ban nhan dan', 'ubnd');
}

/** The same without "Danh hiệu", "Tặng", "Được tặng danh hiệu" … at its head. */
export function withoutOpening(key: string): string {
  return key.replace(OPENING, '');
}
