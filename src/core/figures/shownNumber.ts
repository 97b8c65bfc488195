import { dateFromSerial } from '../base/dates';
import {
  absolute,
  decimalsNeeded,
  exactFromNumber,
  multiply,
  toFixed,
  type Exact,
} from '../base/exact';
import { groupThousands } from './formatFigure';
import { formatKind } from './numberFormat';

/** Characters that Excel gives a number without a format of its own. */
const GENERAL_ROOM = 11;
const PER_CENT = exactFromNumber(100);
const PER_THOUSAND = exactFromNumber(0.001);

/**
 * A number as its cell shows it on a Vietnamese computer: `(1234.5, '#,##0.00') → 1.234,50`,
 * `(100, 'General" triệu đồng"') → 100 triệu đồng`, `(0.125, '0.0%') → 12,5%`,
 * `(43831, 'dd/mm/yyyy') → 01/01/2020`. Sections are chosen by sign; conditions, colours, clock
 * times and fractions are not read: such a number is shown without a format.
 */
export function shownNumber(value: number, format: string): string {
  const date = formatKind(format).kind === 'date' ? dateFromSerial(value) : undefined;
  if (date !== undefined) return shownDate(date, format);
  const sections = splitSections(format);
  const own = value < 0 ? sections[1] : value === 0 ? sections[2] : undefined;
  const size = absolute(exactFromNumber(value));
  const shown = inSection(size, own ?? sections[0] ?? 'General');
  const isSigned = value < 0 && own === undefined && /[1-9]/.test(shown.digits);
  return `${isSigned ? '-' : ''}${shown.before}${shown.digits}${shown.after}`;
}

interface Shown {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** Quoted or escaped words, padding, currency, other brackets, one other character. */
const TOKEN = /"([^"]*)"|\\(.)|[_*].|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|General|[\s\S]/giu;

/** A format's sections; a semicolon inside words parts nothing. */
function splitSections(format: string): readonly string[] {
  const sections = [''];
  for (const [token] of format.matchAll(TOKEN)) {
    if (token === ';') sections.push('');
    else sections.push(`${sections.pop() ?? ''}${token}`);
  }
  return sections;
}

function inSection(size: Exact, section: string): Shown {
  let before = '';
  let pattern = '';
  let after = '';
  let percents = 0;
  for (const [token, quoted, escaped, currency] of section.matchAll(TOKEN)) {
    const isPattern = /^(?:[0#?.,]|General|@)$/i.test(token);
    if (isPattern) {
      pattern += token;
      continue;
    }
    if (token === '%') percents += 1;
    const words = quoted ?? escaped ?? currency ?? (token.length === 1 ? token : '');
    if (pattern === '') before += words;
    else after += words;
  }
  const scaled = percents === 0 ? size : multiply(size, PER_CENT);
  return { before, digits: digitsBy(scaled, pattern), after };
}

/** The digits by a pattern of placeholders alone: `(1234.5, '#,##0.0') → 1.234,5`. */
function digitsBy(size: Exact, pattern: string): string {
  if (pattern === '') return '';
  if (!/[0#?]/.test(pattern)) return general(size);
  const scale = /,+(?=\.|$)/.exec(pattern)?.[0].length ?? 0;
  let scaled = size;
  for (let i = 0; i < scale; i++) scaled = multiply(scaled, PER_THOUSAND);
  const [whole = '', fraction = ''] = pattern.split('.');
  const most = fraction.replace(/[^0#?]/g, '').length;
  const least = fraction.replace(/[^0]/g, '').length;
  const [digits = '', rest = ''] = toFixed(scaled, most).split('.');
  const padded = (digits === '0' ? '' : digits).padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = /[0#?],+[0#?]/.test(whole) ? groupThousands(padded) : padded;
  const kept = rest.slice(0, least) + rest.slice(least).replace(/0+$/, '');
  return kept === '' ? grouped : `${grouped},${kept}`;
}

/** As many decimals as the number needs and a cell has room for; no thousands marks. */
function general(size: Exact): string {
  const whole = toFixed(size, 0).length;
  const room = Math.max(0, GENERAL_ROOM - whole - 1);
  return toFixed(size, decimalsNeeded(size, room)).replace('.', ',');
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function shownDate({ year, month, day }: Day, format: string): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const dayOnly = /^[dmy\s/.,-]+$/i.exec(format.replace(/\[[^\]]*\]|"|\\|;@$/g, ''))?.[0];
  return (dayOnly ?? 'dd/mm/yyyy')
    .replace(/y+/gi, (y) => (y.length > 2 ? String(year) : two(year % 100)))
    .replace(/m+/gi, (m) => (m.length === 1 ? String(month) : two(month)))
    .replace(/d+/gi, (d) => (d.length === 1 ? String(day) : two(day)));
}
