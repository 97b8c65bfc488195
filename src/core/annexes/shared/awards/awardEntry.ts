import type { CalendarDate } from '../../../base/dates';
import type { AwardKind, RecipientClass, Status } from '../../../awards/reading/kinds';
import { LEVEL_ENTRIES } from '../../../awards/catalogue/levels';
import { awardTime, type AwardTime } from '../../../awards/register/awardTime';
import { cellText } from '../../../awards/register/cellReadings';
import { UNREAD, type Coded } from '../../../awards/register/register';
import { formatNumber } from '../../../figures/formatFigure';
import { exactFromNumber } from '../../../base/exact';
import { tidy } from '../../../text/fold';
import type { AwardId, Level, RecipientKind } from '../../../rules/awardIds';
import type { RegisterSource } from './registerSource';

/** One line of a register; what it doesn't say, or says unreadably, is undefined. */
export interface AwardEntry extends AwardTime {
  /** Its number in the register. */
  readonly entry: number;
  readonly award: AwardId | undefined;
  /** A level that had ended on the day of the decision is none. */
  readonly level: Level | undefined;
  readonly recipient: RecipientKind | undefined;
  readonly recipientClass: RecipientClass | undefined;
  readonly kind: AwardKind | undefined;
  /** Whether a kind is written, be it readable or not. */
  readonly hasKind: boolean;
  readonly status: Status | undefined;
  /** The unit, or a collective's own name where no unit is written. */
  readonly unit: string | undefined;
  readonly name: string | undefined;
  /** 0 where it can't be read. */
  readonly quantity: number;
}

const KNOWN = new WeakMap<RegisterSource, readonly AwardEntry[]>();

/** Every line of the register, in its order. */
export function awardEntries(source: RegisterSource): readonly AwardEntry[] {
  const known = KNOWN.get(source);
  if (known !== undefined) return known;
  const { register } = source;
  const entries = Array.from({ length: register.size }, (_, entry): AwardEntry => {
    const { year, day } = awardTime(register, entry);
    const recipient = valueAt(register.recipients, entry);
    const name = valueAt(register.names, entry);
    const unit = valueAt(register.units, entry);
    return {
      entry,
      award: valueAt(register.awards, entry),
      level: levelThen(valueAt(register.levels, entry), day, year),
      recipient,
      recipientClass: valueAt(register.classes, entry),
      kind: valueAt(register.kinds, entry),
      hasKind: cellText(source.valueOf(entry, 'loai-hinh')) !== '',
      status: valueAt(register.statuses, entry),
      unit: unit ?? (recipient === 'tap-the' && name !== undefined ? tidy(name) : undefined),
      name: name === undefined ? undefined : tidy(name),
      year,
      day,
      quantity: register.quantities[entry] ?? 0,
    };
  });
  KNOWN.set(source, entries);
  return entries;
}

/** `20200105 → 2020-01-05`. */
export function dateOfDay(day: number): CalendarDate {
  return { year: Math.floor(day / 10_000), month: Math.floor(day / 100) % 100, day: day % 100 };
}

/** How many awards the entries stand for. */
export function sumOf(entries: readonly AwardEntry[]): number {
  return entries.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** A count as words print it: `9378 → 9.378`. */
export function countText(count: number): string {
  return formatNumber(exactFromNumber(count), 0);
}

function valueAt<T>({ codes, values }: Coded<T>, entry: number): T | undefined {
  return values[codes[entry] ?? UNREAD];
}

/** Cấp huyện has conferred nothing since 01/7/2025: a later decision has another level. */
function levelThen(
  level: Level | undefined,
  day: number | undefined,
  year: number | undefined,
): Level | undefined {
  const to = level === undefined ? undefined : LEVEL_ENTRIES[level].to;
  if (to === undefined) return level;
  const end = Number(to.replaceAll('-', ''));
  const isLater = day === undefined ? (year ?? 0) * 10_000 > end : day > end;
  return isLater ? undefined : level;
}
