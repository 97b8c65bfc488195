import { fold } from '../text/fold';
import type { Doubt, Relation } from './figure';

/** What stands before a number and makes it a bound. Longest first; compared folded. */
const RELATIONS: readonly (readonly [words: string, relation: Relation])[] = [
  ['khong vuot qua', 'at-most'],
  ['khong nho hon', 'at-least'],
  ['khong thap hon', 'at-least'],
  ['khong lon hon', 'at-most'],
  ['khong it hon', 'at-least'],
  ['khong duoi', 'at-least'],
  ['khong qua', 'at-most'],
  ['it nhat', 'at-least'],
  ['toi thieu', 'at-least'],
  ['nhieu nhat', 'at-most'],
  ['cao nhat', 'at-most'],
  ['toi da', 'at-most'],
  ['lon hon', 'more-than'],
  ['nho hon', 'less-than'],
  ['thap hon', 'less-than'],
  ['tren', 'more-than'],
  ['hon', 'more-than'],
  ['duoi', 'less-than'],
  ['>=', 'at-least'],
  ['≥', 'at-least'],
  ['<=', 'at-most'],
  ['≤', 'at-most'],
  ['>', 'more-than'],
  ['<', 'less-than'],
];

/** Words before a number that change nothing. */
const PLAIN_WORDS = ['uoc dat', 'uoc thuc hien', 'uoc', 'dat', 'bang', 'co', 'la', '='] as const;
const APPROXIMATE_WORDS = ['gan', 'khoang', 'xap xi', '~', '≈'] as const;
const CHANGE_WORDS = ['tang', 'giam'] as const;

/** What the words before the number say. */
export interface Lead {
  readonly rest: string;
  readonly relation: Relation | undefined;
  /** "từ 5 đến 7", or "từ 5" alone. */
  readonly from: boolean;
  readonly doubts: readonly Doubt[];
}

/** Reads the words before a number: `ước đạt trên 500 → more than, 500`. */
export function readLead(text: string): Lead {
  let rest = text;
  let relation: Relation | undefined;
  let from = false;
  const doubts: Doubt[] = [];
  // Words may follow each other: "ước đạt trên 500".
  for (;;) {
    // Nearly every figure begins with its number.
    if (/^[\d+\-−]/u.test(rest)) return { rest, relation, from, doubts };
    const stripped = stripPlain(rest);
    if (stripped !== undefined) {
      rest = stripped;
      continue;
    }
    const bound = RELATIONS.find(([words]) => startsWithWords(rest, words));
    if (bound !== undefined && relation === undefined) {
      relation = bound[1];
      rest = dropWords(rest, bound[0]);
      continue;
    }
    if (startsWithWords(rest, 'tu') && !from) {
      from = true;
      rest = dropWords(rest, 'tu');
      continue;
    }
    const near = APPROXIMATE_WORDS.find((word) => startsWithWords(rest, word));
    const change = CHANGE_WORDS.find((word) => startsWithWords(rest, word));
    const word = near ?? change;
    if (word === undefined) return { rest, relation, from, doubts };
    doubts.push({
      code: near === undefined ? 'change-word' : 'approximate',
      detail: rest.slice(0, word.length),
    });
    rest = dropWords(rest, word);
  }
}

function stripPlain(text: string): string | undefined {
  const word = PLAIN_WORDS.find((candidate) => startsWithWords(text, candidate));
  return word === undefined ? undefined : dropWords(text, word);
}

/** Whether the text begins with these folded words, as whole words ("trên 5", not "trênh"). */
function startsWithWords(text: string, words: string): boolean {
  if (!fold(text.slice(0, words.length)).startsWith(words)) return false;
  const next = text.charAt(words.length);
  return !/\p{L}/u.test(words.slice(-1)) || !/\p{L}/u.test(next);
}

/** Composed Vietnamese letters fold one to one, so lengths agree. */
function dropWords(text: string, words: string): string {
  return text.slice(words.length).trimStart();
}
