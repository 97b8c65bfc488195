import type { AnnexNote } from '../../definition';
import { sumOf, type AwardEntry } from '../awards/awardEntry';

/** The year in which an award was decided on, else the year of the achievement. */
function yearOf({ day, year }: AwardEntry): number | undefined {
  return day === undefined ? year : Math.floor(day / 10_000);
}

/** The awards that a form counts. */
interface OfYear {
  readonly own: readonly AwardEntry[];
  readonly notes: readonly AnnexNote[];
  /** The year they are of; absent where all were taken. */
  readonly year?: number;
}

/**
 * The awards of the form's year. A register that tells no years is all of that year; without a
 * year for the form everything is counted, and said to be of several years where it is.
 */
export function entriesOfYear(entries: readonly AwardEntry[], year: number | undefined): OfYear {
  const years = [...new Set(entries.flatMap((entry) => yearOf(entry) ?? []))].sort();
  if (years.length === 0) return { own: entries, notes: [] };
  if (year === undefined) {
    if (years.length === 1) return { own: entries, notes: [] };
    return {
      own: entries,
      notes: [{ code: 'annex-notes/several-years', data: { years: years.join(', ') } }],
    };
  }
  const own = entries.filter((entry) => yearOf(entry) === year);
  const others = sumOf(entries.filter((entry) => yearOf(entry) !== year));
  return {
    own,
    year,
    notes: others === 0 ? [] : [{ code: 'annex-notes/other-years', data: { count: others, year } }],
  };
}
