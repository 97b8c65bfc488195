import type { AnnexNote } from '../definition';
import { awardEntries } from '../shared/awards/awardEntry';
import type { DrawContext } from '../shared/awards/awardForm';
import type { RegisterSource } from '../shared/awards/registerSource';
import { yearsOf } from '../shared/awards/selection';

/**
 * The year of achievement that quotas are worked out for: the register's only one, else the one
 * that the period names, else the day's that was given, else the newest; `0` where none is known.
 */
export function yearAsked(
  source: RegisterSource,
  { titles, options }: DrawContext,
): { readonly year: number; readonly notes: readonly AnnexNote[] } {
  const met = yearsOf(awardEntries(source));
  const [only] = met;
  if (met.length === 1 && only !== undefined) return { year: only, notes: [] };
  const named = titles.year ?? options.date?.year;
  const year = named ?? met.at(-1) ?? 0;
  const note =
    year === 0
      ? { code: 'annex-notes/no-year', data: {} }
      : { code: 'annex-notes/year-of-quota', data: { year, years: met.join(', ') } };
  return { year, notes: [note] };
}
