import type { AnnexNote, AnnexOptions } from '../definition';
import { titledPeriod } from '../../tables/titledPeriod';
import { outsideText, yearsOf } from '../shared/awards/selection';
import type { AwardEntry } from '../shared/awards/awardEntry';
import type { AnnexTitles } from '../titles';

/** The years that a summary sets side by side, and the lines that it counts. */
export interface YearsAsked {
  /** Ascending; none where the period doesn't ask for years. */
  readonly years: readonly number[];
  readonly counted: readonly AwardEntry[];
  readonly foot: readonly string[];
  readonly notes: readonly AnnexNote[];
}

/** More years side by side can't be read on paper. */
const MOST_YEARS = 6;

/**
 * Years side by side where the period is one of several years ("giai đoạn 2016-2020") and the
 * register holds several. Lines of other years stay outside and are named. Awards of several
 * years that no period has chosen are said to be.
 */
export function yearsAsked(
  entries: readonly AwardEntry[],
  { lines }: AnnexTitles,
  { period }: AnnexOptions,
): YearsAsked {
  const met = yearsOf(entries);
  const range = /\b(\d{4})\s*[-–]\s*(\d{4})\b/.exec(period ?? lines.join(' '));
  if (range === null || met.length < 2) {
    const notes =
      met.length < 2 || titledPeriod(lines) !== undefined
        ? []
        : [{ code: 'annex-notes/years-together', data: { years: met.join(', ') } }];
    return { years: [], counted: entries, foot: [], notes };
  }
  const [from, to] = [Number(range[1]), Number(range[2])];
  const isIn = ({ year }: AwardEntry): boolean =>
    year === undefined || (year >= from && year <= to);
  const outside = outsideText(
    entries.filter((entry) => !isIn(entry)),
    ({ year }) => `năm ${String(year)}`,
  );
  const whole = to >= from && to - from < MOST_YEARS;
  return {
    years: whole
      ? Array.from({ length: to - from + 1 }, (_, i) => from + i)
      : met.filter((year) => year >= from && year <= to),
    counted: entries.filter(isIn),
    foot: outside === '' ? [] : [outside],
    notes: outside === '' ? [] : [{ code: 'annex-notes/outside-form', data: { text: outside } }],
  };
}
