import { letterAt, type Numbering } from '../../../tables/numbering';
import { roman } from '../../titles';

/** What stands in the column of numbers: a whole number stays one, "1.1" is text. */
export type LineNumber = number | string | undefined;

type Group = 'capital' | 'roman';

/**
 * The numbers of lines, renewed level by level in the order of the source (A, I, 1, 1.1, a):
 * `01, 02, 03, 03, 04 → 1, 2, 3, 4, 5`. Whether numbers begin anew under every heading is as in
 * the source. Dashes and words stay, blanks stay blank.
 */
export function renumber(numbers: readonly (Numbering | undefined)[]): readonly LineNumber[] {
  const counters = { capital: 0, roman: 0, letter: 0, path: [] as number[] };
  return numbers.map((number, i) => {
    if (number === undefined) return undefined;
    const group = groupOf(number, counters.capital);
    if (group !== undefined) {
      const after = numbers.slice(i + 1);
      counters.letter = 0;
      if (beginsAnew(after)) counters.path = [];
      if (group === 'roman') return roman((counters.roman += 1));
      if (after.find((next) => next?.style === 'roman')?.path[0] === 1) counters.roman = 0;
      return (letterAt((counters.capital += 1)) ?? number.text).toLocaleUpperCase('vi');
    }
    switch (number.style) {
      case 'arabic':
        counters.letter = 0;
        counters.path = [(counters.path[0] ?? 0) + 1];
        return counters.path[0];
      case 'dotted': {
        counters.letter = 0;
        const depth = number.path.length;
        const above = Array.from({ length: depth - 1 }, (_, level) => counters.path[level] ?? 1);
        counters.path = [...above, (counters.path[depth - 1] ?? 0) + 1];
        return counters.path.join('.');
      }
      case 'letter':
        counters.letter = number.path[0] === 1 ? 1 : counters.letter + 1;
        return `${letterAt(counters.letter) ?? number.text}${/[).]$/.exec(number.text)?.[0] ?? ''}`;
      case 'roman':
      case 'bullet':
      case 'other':
        return number.text;
    }
  });
}

/** "A", "B" … and Roman numbers head groups; "C" is a Roman hundred only where nothing is at B. */
function groupOf({ style, text, path }: Numbering, capitals: number): Group | undefined {
  if (style === 'letter') return /^[A-ZĐ]/.test(text) ? 'capital' : undefined;
  if (style !== 'roman') return undefined;
  return path[0] === HUNDRED && capitals > 0 ? 'capital' : 'roman';
}

const HUNDRED = 100;

function beginsAnew(after: readonly (Numbering | undefined)[]): boolean {
  const next = after.find((number) => number?.style === 'arabic' || number?.style === 'dotted');
  return next?.path[0] === 1;
}
