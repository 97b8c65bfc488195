import { roman } from '../annexes/titles';
import type { CellContent } from '../model/plan';
import type { CellValue } from '../model/snapshot';
import { letterAt, readNumbering } from '../tables/numbering';

/** The number of the nth line (from 1) in the style of the form's first one. */
export type NumberWriter = (place: number) => CellContent;

/**
 * How a form numbers its lines, by what stands in its first one: `1 → 1, 2 …`,
 * `"01" → "01", "02" …`, `"I" → "I", "II" …`, `"a)" → "a)", "b)" …`; 1, 2 … where it says nothing.
 */
export function numberWriter(first: CellValue): NumberWriter {
  const numbering = readNumbering(first);
  if (typeof first !== 'string' || numbering === undefined) {
    const start = typeof first === 'number' && Number.isInteger(first) ? first : 1;
    return (place) => start + place - 1;
  }
  const [bare = ''] = /[\p{L}\d]+/u.exec(numbering.text) ?? [];
  const around = numbering.text.split(bare);
  const dressed = (text: string): string => (bare === '' ? text : around.join(text));
  const start = (numbering.path[0] ?? 1) - 1;
  switch (numbering.style) {
    case 'arabic':
      return (place) => dressed(String(start + place).padStart(bare.length, '0'));
    case 'roman':
      return (place) => dressed(roman(start + place));
    case 'letter': {
      const isCapital = bare !== bare.toLowerCase();
      return (place) => {
        const letter = letterAt(start + place);
        if (letter === undefined) return String(place);
        return dressed(isCapital ? letter.toUpperCase() : letter);
      };
    }
    default:
      return (place) => place;
  }
}
