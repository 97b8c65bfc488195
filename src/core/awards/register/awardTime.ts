import { UNREAD, type Register } from './register';

/** When an award was won and given. */
export interface AwardTime {
  /** Of the achievement, else of the decision. */
  readonly year: number | undefined;
  /** Of the decision, as `YYYYMMDD`. */
  readonly day: number | undefined;
}

/** When the award in a line of a register was won and given, as far as it says so. */
export function awardTime({ dates, years }: Register, entry: number): AwardTime {
  const written = dates[entry] ?? UNREAD;
  const day = written === UNREAD ? undefined : written;
  const decided = day === undefined ? undefined : Math.floor(day / 10_000);
  return { year: years.values[years.codes[entry] ?? UNREAD] ?? decided, day };
}
