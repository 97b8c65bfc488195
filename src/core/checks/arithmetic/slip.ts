import {
  decimalsNeeded,
  divide,
  exactFromInteger,
  exactFromText,
  multiply,
  toFixed,
  type Exact,
} from '../../base/exact';

/** How a figure came to be miswritten; the earlier kinds are the stronger evidence. */
export type SlipKind =
  /** Ten, a hundred or a thousand times too much or too little. */
  | 'factor'
  /** Two neighbouring digits changed places. */
  | 'transposed'
  /** One digit is another. */
  | 'one-digit';

/** A small miswriting that would explain a figure. */
export interface Slip {
  readonly kind: SlipKind;
  /** What the figure would have been. */
  readonly value: Exact;
}

const STRENGTH: readonly SlipKind[] = ['factor', 'transposed', 'one-digit'];
const MOST_DECIMALS = 6;
const POWERS = [10, 100, 1000] as const;
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/**
 * The smallest slip of a written figure whose correction satisfies `fits`:
 * `(123, is 132) → transposed 132`, `(17.68, is 17680) → factor`. Undefined where no slip does,
 * and where different slips of one kind would (nothing then says which).
 */
export function slipOf(written: Exact, fits: (value: Exact) => boolean): Slip | undefined {
  for (const kind of STRENGTH) {
    const found = candidates(kind, written).filter(fits);
    const [first, second] = found;
    if (first === undefined) continue;
    return second === undefined ? { kind, value: first } : undefined;
  }
  return undefined;
}

/** How strong an explanation is: the lower, the stronger. */
export function weakness(kind: SlipKind): number {
  return STRENGTH.indexOf(kind);
}

function candidates(kind: SlipKind, written: Exact): readonly Exact[] {
  switch (kind) {
    case 'factor':
      return POWERS.flatMap((power) => {
        const factor = exactFromInteger(power);
        const smaller = divide(written, factor);
        return [multiply(written, factor), ...(smaller === undefined ? [] : [smaller])];
      });
    case 'transposed':
      return edited(written, transpositions);
    case 'one-digit':
      return edited(written, replacements);
  }
}

/** Edits of the digits as they are written; the decimal mark stays where it is. */
function edited(written: Exact, edit: (digits: string) => readonly string[]): readonly Exact[] {
  const text = toFixed(written, decimalsNeeded(written, MOST_DECIMALS));
  const sign = text.startsWith('-') ? '-' : '';
  return edit(text.slice(sign.length)).flatMap((other) => exactFromText(sign + other) ?? []);
}

function transpositions(text: string): readonly string[] {
  const places = digitPlaces(text);
  return places.flatMap((place, i) => {
    const next = places[i + 1];
    if (next === undefined) return [];
    const [a, b] = [text.charAt(place), text.charAt(next)];
    // A figure does not begin with 0 unless it is below 1.
    if (a === b || (i === 0 && b === '0')) return [];
    return [replaceAt(replaceAt(text, place, b), next, a)];
  });
}

function replacements(text: string): readonly string[] {
  const places = digitPlaces(text);
  // In a figure of one digit any other digit is "one digit": that explains nothing.
  if (places.length < 2) return [];
  return places.flatMap((place, i) =>
    DIGITS.filter((digit) => digit !== text.charAt(place) && !(i === 0 && digit === '0')).map(
      (digit) => replaceAt(text, place, digit),
    ),
  );
}

function digitPlaces(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, i) => i).filter((i) => text.charAt(i) !== '.');
}

function replaceAt(text: string, place: number, character: string): string {
  return text.slice(0, place) + character + text.slice(place + 1);
}
