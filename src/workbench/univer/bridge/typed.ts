import { toNumber, type Exact } from '../../../core/base/exact';
import { isRealDate, serialFromDate } from '../../../core/base/dates';
import { formatKind } from '../../../core/figures/numberFormat';
import { readNumeral } from '../../../core/figures/numeral';

/** Excel keeps no more digits of a number. */
const DIGITS = 15;
/** Whoever types more digits means an identifier. */
const LONG = /^[+-]?\d{16,}$/;
const EXPONENT = /^([+-]?\d+(?:[.,]\d+)?)e([+-]?\d{1,3})$/i;
const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const CLOCK = /^(\d{1,4}):(\d{2})(?::(\d{2}))?$/;

/**
 * A text that is typed into a cell as Excel takes it on a Vietnamese computer: `54,5 → 54.5`,
 * `17.889 → 17889`, `7.4 → 7.4`, `12,5% → 0.125`, `TRUE → true`; what is no number stays the
 * text. `format` is the cell's: dates and clock times are read only where the cell shows them,
 * day first; where it shows shares, `12 → 0.12`.
 */
export function typedValue(text: string, format: string): number | boolean | string {
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return /^true$/i.test(trimmed);
  const { kind } = formatKind(format);
  const time = kind === 'date' ? readMoment(trimmed) : undefined;
  return time ?? readNumber(trimmed, kind === 'percent') ?? text;
}

/** A number as the cell's editor shows it, and typing reads it: `7.4 → 7,4`. */
export function typedForm(value: number): string {
  return String(Number(value.toPrecision(DIGITS))).replace('.', ',');
}

/** In a cell for shares 12 means 12%, as 0,12 does. */
function readNumber(text: string, isShare: boolean): number | undefined {
  if (text.endsWith('%')) return scaled(readExact(text.slice(0, -1).trimEnd()), -2);
  const [, digits, power] = EXPONENT.exec(text) ?? [];
  const exact = readExact(digits ?? text);
  const number = scaled(exact, Number(power ?? 0));
  const isWhole = isShare && power === undefined && Math.abs(number ?? 0) >= 1;
  return isWhole ? scaled(exact, -2) : number;
}

/** Spaces part telephone numbers as well as thousands: such a text is left alone. */
function readExact(text: string): Exact | undefined {
  if (/\s/.test(text) || LONG.test(text)) return undefined;
  return readNumeral(text)?.value;
}

function scaled(value: Exact | undefined, power: number): number | undefined {
  if (value === undefined) return undefined;
  const size = 10n ** BigInt(Math.abs(power));
  const { num, den } = value;
  const number = toNumber(power < 0 ? { num, den: den * size } : { num: num * size, den });
  return Number.isFinite(number) ? number : undefined;
}

/** `21/11/2026 14:30` as Excel counts: days since 1900, a day's part behind the point. */
function readMoment(text: string): number | undefined {
  const [first = '', second, ...more] = text.split(/\s+/);
  if (more.length > 0) return undefined;
  if (second === undefined) return readDay(first) ?? readClock(first);
  const day = readDay(first);
  const clock = readClock(second);
  return day === undefined || clock === undefined ? undefined : day + clock;
}

function readDay(text: string): number | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const date = { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
  return date.year >= 1900 && isRealDate(date) ? serialFromDate(date) : undefined;
}

function readClock(text: string): number | undefined {
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
