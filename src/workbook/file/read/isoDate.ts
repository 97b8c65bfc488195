const DAY_MS = 86_400_000;
const SHIFT_1904 = 1462;
/** The first serial after the day that never was, 29/02/1900. */
const AFTER_LEAP_BUG = 61;

/**
 * The serial number of a date that a cell holds as ISO 8601 text (`t="d"`):
 * `2020-01-01T12:00:00 → 43831.5`; undefined when it is none.
 */
export function serialFromIso(text: string, date1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(
    text.trim(),
  );
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const start = Date.UTC(year, month - 1, day);
  const date = new Date(start);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = (start - Date.UTC(1899, 11, 30)) / DAY_MS;
  const fraction = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (date1904) return days - SHIFT_1904 + fraction;
  return (days < AFTER_LEAP_BUG ? days - 1 : days) + fraction;
}
