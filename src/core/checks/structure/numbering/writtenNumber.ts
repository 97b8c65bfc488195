import { roman } from '../../../annexes/titles';
import { letterAt, type Numbering } from '../../../tables/numbering';

/**
 * A number as its neighbour is written: beside `"03"` 4 is `"04"`, beside `"1.1"` 2 is `"1.2"`,
 * beside `"III"` 4 is `"IV"`. Letters go by the Latin or the Vietnamese alphabet.
 */
export function writtenNumber(beside: Numbering, value: number, latin: boolean): string {
  switch (beside.style) {
    case 'roman':
      return roman(value);
    case 'dotted':
      return [...beside.path.slice(0, -1), value].join('.');
    case 'letter': {
      const letter = (latin ? 'abcdefghijklmnopqrstuvwxyz'[value - 1] : letterAt(value)) ?? '?';
      return /[A-ZĐ]/.test(beside.text) ? letter.toUpperCase() : letter;
    }
    case 'arabic': {
      const digits = /\d+/.exec(beside.text)?.[0] ?? '';
      return String(value).padStart(digits.startsWith('0') ? digits.length : 0, '0');
    }
    case 'bullet':
    case 'other':
      return String(value);
  }
}
