import { compare, isWhole, toNumber, ZERO, type Exact } from '../../core/base/exact';
import { readCell } from '../../core/figures/readCell';
import type { CellValue } from '../../core/model/snapshot';
import { notNumber, wrongWord } from '../../strings/function-errors/arguments';
import type { Failure } from './outcome';

/** Excel's ROUND accepts more, but a double holds no more. */
const MOST_DECIMALS = 15;

/**
 * An optional word out of a closed list; undefined when it was left out. 0 counts as left out:
 * some hosts hand over a blank cell as 0.
 */
export function optionalWord<W extends string>(
  value: CellValue,
  words: readonly W[],
  parse: (word: string) => W | undefined,
): W | Failure | undefined {
  if (value === undefined || value === 0) return undefined;
  const word = typeof value === 'string' ? value : JSON.stringify(value);
  const parsed = parse(word);
  return parsed ?? { error: '#VALUE!', message: wrongWord.vi({ word, words: words.join(', ') }) };
}

/** An optional number above zero; undefined when it was left out. */
export function optionalPositive(value: CellValue, name: string): Exact | Failure | undefined {
  const number = optionalNumber(value, name);
  if (number === undefined || 'error' in number) return number;
  return compare(number, ZERO) > 0 ? number : { error: '#NUM!' };
}

/** An optional number of decimals, 0 to 15; undefined when it was left out. */
export function optionalDecimals(value: CellValue, name: string): number | Failure | undefined {
  const number = optionalNumber(value, name);
  if (number === undefined || 'error' in number) return number;
  const decimals = toNumber(number);
  const valid = isWhole(number) && decimals >= 0 && decimals <= MOST_DECIMALS;
  return valid ? decimals : { error: '#NUM!' };
}

function optionalNumber(value: CellValue, name: string): Exact | Failure | undefined {
  const figure = readCell(value);
  if (figure.kind === 'blank') return undefined;
  if (figure.kind === 'number') return figure.value;
  return { error: '#VALUE!', message: notNumber.vi({ name, text: figure.text }) };
}
