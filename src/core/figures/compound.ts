import { add, divide, exactFromInteger, multiply } from '../base/exact';
import { fold } from '../text/fold';
import type { Doubt, Figure } from './figure';
import { takeNumeral, type Numeral } from './numeral';

const THOUSAND = exactFromInteger(1000);

/** "119 tỷ 214 triệu đồng → 119.214 tỷ đồng": each part a thousandth of the one before. */
export function readCompound(
  text: string,
  first: Numeral,
  rest: string,
  doubts: readonly Doubt[],
): Figure | undefined {
  const names = ['ty', 'trieu', 'nghin', 'dong'];
  const unitWord = (source: string): { name: string; rest: string } | undefined => {
    const match = /^\s*(tỷ|tỉ|triệu|nghìn|ngàn|đồng)(?!\p{L})/iu.exec(source);
    if (match === null) return undefined;
    const name = fold(match[1] ?? '')
      .replace('ti', 'ty')
      .replace('ngan', 'nghin');
    return { name, rest: source.slice(match[0].length) };
  };
  let position = unitWord(rest);
  if (position === undefined || position.name === 'dong') return undefined;
  const firstName = position.name;
  let rank = names.indexOf(firstName);
  let value = first.value;
  let divisor = exactFromInteger(1);
  let parts = 1;
  for (;;) {
    const next = takeNumeral(position.rest.trimStart());
    if (next?.numeral === undefined) break;
    const unit = unitWord(next.rest);
    const nextRank = unit === undefined ? -1 : names.indexOf(unit.name);
    if (unit === undefined || nextRank <= rank || next.numeral.decimals > 0) return undefined;
    for (let step = rank; step < nextRank; step++) divisor = multiply(divisor, THOUSAND);
    value = add(value, divide(next.numeral.value, divisor) ?? next.numeral.value);
    rank = nextRank;
    position = unit;
    parts += 1;
  }
  if (parts === 1 || !/^\s*(?:đồng)?\s*$/iu.test(position.rest)) return undefined;
  const unit = firstName === 'ty' ? 'tỷ đồng' : firstName === 'trieu' ? 'triệu đồng' : 'nghìn đồng';
  return { kind: 'number', text, value, decimals: 3 * (parts - 1), unit, doubts };
}
