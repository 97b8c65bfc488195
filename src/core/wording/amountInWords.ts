import type { Exact } from '../base/exact';
import { tidyUnit } from '../figures/units';
import { capitalise } from './capitalise';
import { numberWords } from './numberWords';

/** Units that are signs, as they are read out. */
const SPOKEN: readonly (readonly [sign: string, words: string])[] = [
  ['%', 'phần trăm'],
  ['‰', 'phần nghìn'],
];

/**
 * A number with its unit in words, the first letter a capital:
 * `(710000, "đồng") → Bảy trăm mười nghìn đồng`, `(54.5, "%") → Năm mươi tư phẩy năm phần trăm`.
 */
export function amountInWords(value: Exact, unit: string): string {
  return capitalise([numberWords(value), spoken(unit)].filter((part) => part !== '').join(' '));
}

function spoken(unit: string): string {
  const text = tidyUnit(unit);
  const sign = SPOKEN.find(([each]) => text.startsWith(each));
  return sign === undefined ? text : sign[1] + text.slice(sign[0].length);
}
