import { compareDates, type CalendarDate } from '../../../base/dates';
import { GIVERS, type Giver, type SeriesColumn } from '../../../sources/seriesColumns';
import type { ReportPeriod } from '../../../indicators/reportPeriod';

/** From this day on there are no districts: what they assigned is the commune's. */
const NO_DISTRICTS: CalendarDate = { year: 2025, month: 7, day: 1 };

const WORDS: Readonly<Record<Giver, string>> = {
  'trung-uong': 'trung ương giao',
  tinh: 'tỉnh giao',
  'thanh-pho': 'thành phố giao',
  huyen: 'huyện giao',
  'thi-xa': 'thị xã giao',
  quan: 'quận giao',
  xa: 'xã giao',
  phuong: 'phường giao',
  'thi-tran': 'thị trấn giao',
  own: 'đơn vị giao',
};
const DISTRICT: readonly Giver[] = ['huyen', 'thi-xa', 'quan'];

/** Two plans at most: the forms have room for that of above and the unit's own. */
const MOST_PLANS = 2;

/** The plans to show, the highest giver first, and those that there is no room for. */
export function choosePlans(
  columns: readonly SeriesColumn[],
  period: ReportPeriod | undefined,
): { readonly plans: readonly SeriesColumn[]; readonly others: readonly SeriesColumn[] } {
  const plans = columns.filter(({ what }) => what === 'plan');
  const fitting = plans.filter((column) => isOfPeriod(column.period, period));
  const known = new Set<string>();
  const distinct = (fitting.length === 0 ? plans : fitting).filter(({ giver = '' }) => {
    const isNew = !known.has(giver);
    known.add(giver);
    return isNew;
  });
  const rank = ({ giver }: SeriesColumn): number =>
    giver === undefined ? 0 : GIVERS.indexOf(giver);
  const ranked = [...distinct].sort((a, b) => rank(a) - rank(b));
  const chosen = ranked.slice(0, MOST_PLANS);
  return { plans: chosen, others: plans.filter((column) => !chosen.includes(column)) };
}

/** A plan is of the year that the period lies in, of the period itself, or says nothing. */
function isOfPeriod(own: ReportPeriod | undefined, period: ReportPeriod | undefined): boolean {
  if (own === undefined || period === undefined) return true;
  if (own.kind !== period.kind) return own.kind === 'years' && own.from === undefined;
  if (own.kind === 'years' || period.kind === 'years') return true;
  const isWhole = own.first === 1 && own.last === 12;
  const sameMonths = own.first === period.first && own.last === period.last;
  const sameYear = own.year === undefined || period.year === undefined || own.year === period.year;
  return (isWhole || sameMonths) && sameYear;
}

/**
 * The words for who assigned a plan. From 01/7/2025 what a table calls the district's is the
 * commune's: `(huyen, 2026) → xã giao`.
 */
export function giverWords(
  giver: Giver | undefined,
  date: CalendarDate | undefined,
): { readonly words: string; readonly renamed: boolean } {
  if (giver === undefined) return { words: '', renamed: false };
  const isLate = date !== undefined && compareDates(date, NO_DISTRICTS) >= 0;
  const renamed = isLate && DISTRICT.includes(giver);
  return { words: renamed ? WORDS.xa : WORDS[giver], renamed };
}

/** The day that decides on names: the report's own, else the last of its period. */
export function decidingDay(
  date: CalendarDate | undefined,
  period: ReportPeriod | undefined,
): CalendarDate | undefined {
  if (date !== undefined || period === undefined) return date;
  if (period.kind === 'years') {
    return period.to === undefined ? undefined : { year: period.to, month: 12, day: 31 };
  }
  return period.year === undefined ? undefined : { year: period.year, month: period.last, day: 28 };
}
