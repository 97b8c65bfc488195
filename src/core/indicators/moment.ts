import { HUNDRED, ONE, compare, divide, exactFromInteger, ZERO, type Exact } from '../base/exact';
import { readUnformatted } from '../figures/readUnformatted';
import type { CellValue } from '../model/snapshot';
import { enumKey, fold } from '../text/fold';
import type { RatingMoment } from './rating';

/** What users may write for the moment of a rating, as examples. */
export const MOMENT_WORDS: readonly string[] = [
  'cuoi-ky',
  '50%',
  '6 tháng',
  '9 tháng',
  'quý I',
  'quý II',
  'quý III',
];

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** `6 tháng`, `6 tháng đầu năm 2026`, `quý II`, `quý 2/2026`. */
const MONTHS = /^(\d{1,2}) thang(?: dau nam)?(?: nam)?(?: \d{4})?$/;
const QUARTER = /^quy (iv|i{1,3}|[1-4])(?:(?: nam |\/| )\d{4})?$/;

/**
 * Reads when a rating is made: `"cuoi-ky" → final`, `"6 tháng" → half of the year`, and rates,
 * which are fractions up to 1 and percentages above: `0.5`, `50`, `"50%" → half`. Undefined for
 * anything else.
 */
export function parseMoment(value: CellValue): RatingMoment | undefined {
  if (typeof value === 'string') {
    if (enumKey(value) === 'cuoiky') return { kind: 'final' };
    const part = partOfYear(fold(value));
    if (part !== undefined) return shareOf(part);
  }
  const figure = readUnformatted(value);
  if (figure.kind !== 'number' || (figure.unit !== '' && figure.unit !== '%')) return undefined;
  const isFraction = figure.unit === '' && compare(figure.value, ONE) <= 0;
  return shareOf(isFraction ? figure.value : divide(figure.value, HUNDRED));
}

function partOfYear(text: string): Exact | undefined {
  const months = MONTHS.exec(text)?.[1];
  if (months !== undefined) return divide(exactFromInteger(Number(months)), exactFromInteger(12));
  const quarter = QUARTER.exec(text)?.[1];
  if (quarter === undefined) return undefined;
  const count = QUARTERS.get(quarter) ?? Number(quarter);
  return divide(exactFromInteger(count), exactFromInteger(4));
}

/** A share of the year lies above nothing and up to the whole. */
function shareOf(share: Exact | undefined): RatingMoment | undefined {
  const valid = share !== undefined && compare(share, ZERO) > 0 && compare(share, ONE) <= 0;
  return valid ? { kind: 'share', share } : undefined;
}
