import { parsePeriod } from '../../../tables/period';
import { fold, tidy } from '../../../text/fold';

export type PeriodFault = 'mixed' | 'roman-month' | 'no-such-month' | 'no-such-quarter';

export interface JudgedPeriod {
  readonly kind: PeriodFault;
  /** The words at fault: "tháng Quý I/2020". */
  readonly period: string;
  /** The whole text mended; undefined where it may mean two things. */
  readonly mended: string | undefined;
  /** What "tháng II" may mean: the whole text with a month, and with a quarter. */
  readonly readings?: readonly [month: string, quarter: string];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** Any year serves to see whether words are a period. */
const ANY_YEAR = 2020;
const MIXED = /(?:^|\b(?:trong|vao|den|het|truoc) )(thang qu[yi] (?:iv|i{1,3}|[1-4]))(?![a-z\d])/;
const MONTH_OF_YEAR =
  /(?<!\d )(?<!(?:luong|thuong) )\bthang (1[3-9]|[2-9]\d|00?)(?= ?\/ ?(?:19|20)\d\d| nam (?:19|20)\d\d)/;
const QUARTER_OF_YEAR =
  /\bqu[yi] (?:v|vi{1,3}|ix|x|0|[5-9]|1\d)(?= ?\/ ?(?:19|20)\d\d| nam (?:19|20)\d\d)/;

/** What is wrong with a period that words name: "Trong tháng II/2020", "Quý V". */
export function judgePeriod(text: string): JudgedPeriod | undefined {
  const folded = fold(text);
  if (!/\bthang |\bqu[yi] /.test(folded)) return undefined;
  const printed = tidy(text);
  if (printed.length !== folded.length) return undefined;
  return mixed(text, printed, folded) ?? romanMonth(printed) ?? noSuchPart(printed, folded);
}

function mixed(text: string, printed: string, folded: string): JudgedPeriod | undefined {
  const match = MIXED.exec(folded);
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const start = match.index + match[0].length - words.length;
  const period = printed.slice(start, start + words.length);
  const mended = text.normalize('NFC').replace(/tháng\s+(?=qu[ýí]\s)/iu, '');
  return { kind: 'mixed', period, mended };
}

/** Only of a text that is a period as a whole: prose may write "tháng II năm 1930". */
function romanMonth(printed: string): JudgedPeriod | undefined {
  const match = /^(.*?)(tháng) ([IVX]+)(?=$|[ /,.;])(.*)$/iu.exec(printed);
  if (match === null) return undefined;
  const [, before = '', word = '', roman = '', after = ''] = match;
  if (roman !== roman.toUpperCase() || !isPeriod(`${before}tháng 1${after}`)) return undefined;
  const period = `${word} ${roman}`;
  const month = ROMAN.indexOf(roman) + 1;
  if (month === 0) return { kind: 'no-such-month', period, mended: undefined };
  // The State's form: months 1 and 2 with a zero before them.
  const asMonth = `${before}${word} ${month <= 2 ? '0' : ''}${String(month)}${after}`;
  if (month > 4) return { kind: 'roman-month', period, mended: asMonth };
  const quarter = word.startsWith('T') ? 'Quý' : 'quý';
  return {
    kind: 'roman-month',
    period,
    mended: undefined,
    readings: [asMonth, `${before}${quarter} ${roman}${after}`],
  };
}

function noSuchPart(printed: string, folded: string): JudgedPeriod | undefined {
  const month =
    MONTH_OF_YEAR.exec(folded) ?? /^(?:trong )?thang (?:1[3-9]|[2-9]\d|00?)$/.exec(folded);
  if (month !== null) return faultAt('no-such-month', printed, month);
  const quarter =
    QUARTER_OF_YEAR.exec(folded) ??
    /^(?:trong )?qu[yi] (?:v|vi{1,3}|ix|x|0|[5-9]|1\d)$/.exec(folded);
  return quarter === null ? undefined : faultAt('no-such-quarter', printed, quarter);
}

function faultAt(kind: PeriodFault, printed: string, match: RegExpExecArray): JudgedPeriod {
  const period = printed.slice(match.index, match.index + match[0].length);
  return { kind, period, mended: undefined };
}

function isPeriod(text: string): boolean {
  return parsePeriod(text, ANY_YEAR) !== undefined;
}
