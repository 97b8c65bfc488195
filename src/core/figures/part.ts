import type { Exact } from '../base/exact';
import { enumKey } from '../text/fold';
import type { Figure, Relation } from './figure';

/** What can be taken out of a figure (design: lấy). */
export type Part =
  /** The number itself. */
  | 'so'
  /** The lower and the upper end. */
  | 'duoi'
  | 'tren'
  /** n and N of n/N. */
  | 'tu'
  | 'mau'
  | 'don-vi'
  | 'loai';

/** Every part, in the order in which users are shown them. */
export const PARTS: readonly Part[] = ['so', 'duoi', 'tren', 'tu', 'mau', 'don-vi', 'loai'];

const BY_KEY = new Map(PARTS.map((part) => [enumKey(part), part]));

/** Reads the word for a part: `"Đơn vị" → don-vi`; undefined for a wrong word. */
export function parsePart(word: string): Part | undefined {
  return BY_KEY.get(enumKey(word));
}

const LOWER: ReadonlySet<Relation> = new Set(['at-least', 'more-than']);

/**
 * A part of a figure; undefined when the figure has no such part.
 *
 *     ">13.000 tấn": so → 13000, duoi → 13000, tren → undefined, don-vi → "tấn", loai → "tren"
 *     "1,5-2": so → undefined, duoi → 1.5, tren → 2        "17/19": so → 17, mau → 19
 */
export function partOf(figure: Figure, part: Part): Exact | string | undefined {
  switch (part) {
    case 'so':
      return figure.kind === 'between' ? undefined : lowEnd(figure);
    case 'duoi':
      return figure.kind === 'bound' && !LOWER.has(figure.relation) ? undefined : lowEnd(figure);
    case 'tren':
      if (figure.kind === 'bound' && LOWER.has(figure.relation)) return undefined;
      return figure.kind === 'between' ? figure.high : lowEnd(figure);
    case 'tu':
      return figure.kind === 'fraction' ? figure.numerator : undefined;
    case 'mau':
      return figure.kind === 'fraction' ? figure.denominator : undefined;
    case 'don-vi':
      return 'unit' in figure ? figure.unit : '';
    case 'loai':
      return figure.kind === 'bound' ? RELATION_WORDS[figure.relation] : KIND_WORDS[figure.kind];
  }
}

/** The one number of a figure, or the lower of two. */
function lowEnd(figure: Figure): Exact | undefined {
  switch (figure.kind) {
    case 'number':
    case 'bound':
      return figure.value;
    case 'between':
      return figure.low;
    case 'fraction':
      return figure.numerator;
    case 'blank':
    case 'words':
    case 'unreadable':
      return undefined;
  }
}

const KIND_WORDS: Readonly<Record<Exclude<Figure['kind'], 'bound'>, string>> = {
  blank: 'trong',
  number: 'so',
  between: 'khoang',
  fraction: 'phan-so',
  words: 'chu',
  unreadable: 'khong-doc-duoc',
};

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  'at-least': 'it-nhat',
  'more-than': 'tren',
  'at-most': 'nhieu-nhat',
  'less-than': 'duoi',
};
