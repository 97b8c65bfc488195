import { compare, isWhole, isZero, toNumber, ZERO, type Exact } from '../../core/base/exact';
import { readUnformatted } from '../../core/figures/readUnformatted';
import { MOMENT_WORDS, parseMoment } from '../../core/indicators/moment';
import type { RatingMoment } from '../../core/indicators/rating';
import type { CellValue } from '../../core/model/snapshot';
import { tidy } from '../../core/text/fold';
import { notNumber, wrongWord } from '../../strings/function-errors/arguments';
import { notText, wrongMoment } from '../../strings/function-errors/operands';
import type { Failure } from './outcome';

/** Excel's ROUND accepts more, but a double holds no more. */
const MOST_DECIMALS = 15;

/**
 * An optional word out of a closed list; undefined when it was left out. 0 counts as left out:
 * some hosts hand over a blank cell as 0.
 */
export function optionalWord<W>(
  value: CellValue,
  words: readonly string[],
  parse: (word: string) => W | undefined,
): W | Failure | undefined {
  if (value === undefined || value === 0) return undefined;
  const word = typeof value === 'string' ? value : JSON.stringify(value);
  const parsed = parse(word);
  return parsed ?? { error: '#VALUE!', message: wrongWord.vi({ word, words: words.join(', ') }) };
}

/** An optional text, spaces tidied; undefined when it was left out, which 0 counts as. */
export function optionalText(value: CellValue, name: string): string | Failure | undefined {
  if (value === undefined || value === 0) return undefined;
  if (typeof value === 'string') return tidy(value);
  return { error: '#VALUE!', message: notText.vi({ name, text: readUnformatted(value).text }) };
}

/**
 * The moment of a rating: `cuoi-ky` or a share of the year; during the period when it was left
 * out, which 0 counts as.
 */
export function optionalMoment(value: CellValue): RatingMoment | Failure {
  if (value === undefined || value === 0) return { kind: 'running' };
  const moment = parseMoment(value);
  if (moment !== undefined) return moment;
  const data = { word: readUnformatted(value).text, words: MOMENT_WORDS.join(', ') };
  return { error: '#VALUE!', message: wrongMoment.vi(data) };
}

/**
 * An optional place in a range, counted from 1; undefined when it was left out, which 0 counts
 * as. Places outside the range are #NUM!.
 */
export function optionalPlace(
  value: CellValue,
  name: string,
  count: number,
): number | Failure | undefined {
  const number = optionalNumber(value, name);
  if (number === undefined || 'error' in number) return number;
  if (isZero(number)) return undefined;
  const place = toNumber(number);
  return isWhole(number) && place >= 1 && place <= count ? place : { error: '#NUM!' };
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
  const figure = readUnformatted(value);
  if (figure.kind === 'blank') return undefined;
  if (figure.kind === 'number') return figure.value;
  return { error: '#VALUE!', message: notNumber.vi({ name, text: figure.text }) };
}
