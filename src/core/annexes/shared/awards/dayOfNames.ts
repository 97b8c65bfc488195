import type { CalendarDate } from '../../../base/dates';
import { momentOfYear } from '../../../rules/lookup';
import type { AnnexOptions } from '../../definition';
import { dateOfDay, type AwardEntry } from './awardEntry';

/**
 * The day whose names a form prints (xã, phường, đặc khu from 01/7/2025): the one that the user
 * gave, else the newest decision, else the end of the newest year; undefined where none is known.
 */
export function dayOfNames(
  entries: readonly AwardEntry[],
  { date }: Pick<AnnexOptions, 'date'>,
): CalendarDate | undefined {
  if (date !== undefined) return date;
  let day = 0;
  let year = 0;
  for (const entry of entries) {
    day = Math.max(day, entry.day ?? 0);
    year = Math.max(year, entry.year ?? 0);
  }
  if (day > 0) return dateOfDay(day);
  return year > 0 ? momentOfYear(year) : undefined;
}
