import { ERROR_CODES } from '../../../src/core/model/cells';
import type { CellValue } from '../../../src/core/model/snapshot';
import { WireError } from './protocol';

/** What typing something into a cell gives. */
export interface Typed {
  readonly value?: CellValue;
  /** Without `=`. */
  readonly formula?: string;
  /** The number format that Excel gives a General cell for what was typed. */
  readonly format?: string;
}

/**
 * What Excel makes of a value written to a cell, as if it was typed in en-US:
 * `"00123" → 123`, `"5%" → 0.05`, `"=1+1" → the formula 1+1`, `"'=1" → the text =1`.
 */
export function typed(value: unknown, isTextCell: boolean): Typed {
  if (value === '') return {};
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') return { value: isTextCell ? String(value) : value };
  if (typeof value !== 'string') throw new WireError('InvalidArgument', typeof value);
  if (isTextCell) {
    // Whether a text cell keeps the apostrophe is not documented: nobody may rely on it.
    if (value.startsWith("'")) throw new WireError('InvalidArgument', 'apostrophe in a text cell');
    return { value };
  }
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (value.startsWith('=')) return { formula: value.slice(1) };
  const plain = value.trim();
  const number = typedNumber(plain);
  if (number !== undefined) return number;
  if (/^[+@-]/.test(value)) return { formula: value.replace(/^[+@]/, '') };
  const upper = plain.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  const error = ERROR_CODES.find((code) => code === upper);
  return { value: error === undefined ? value : { error } };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function typedNumber(text: string): Typed | undefined {
  const figure = /^([-+]?)\$?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[-+]?\d+)?(%?)$/i.exec(text);
  if (figure !== null && /\d/.test(text)) {
    const [, sign = '', whole = '', decimals = '', power = '', percent = ''] = figure;
    const number = Number(`${sign}${whole.replaceAll(',', '')}${decimals}${power}`);
    if (Number.isNaN(number)) return undefined;
    return percent === ''
      ? { value: number }
      : { value: number / 100, format: decimals === '' ? '0%' : '0.00%' };
  }
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (american !== null) return dated(american[3], american[1], american[2]);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return dated(iso[1], iso[2], iso[3]);
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ](\d{4}))?$/i.exec(text);
  const month = MONTHS.indexOf((named?.[2] ?? '').toLowerCase()) + 1;
  if (named !== null && month > 0) return dated(named[3] ?? '2026', String(month), named[1]);
  const short = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (short !== null) return dated('2026', short[1], short[2]);
  const time = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (time === null) return undefined;
  return { value: (Number(time[1]) * 60 + Number(time[2])) / 1440, format: 'h:mm' };
}

function dated(year = '', month = '', day = ''): Typed | undefined {
  const full = year.length === 2 ? Number(year) + 2000 : Number(year);
  const time = Date.UTC(full, Number(month) - 1, Number(day));
  const date = new Date(time);
  if (date.getUTCMonth() !== Number(month) - 1) return undefined;
  return { value: time / 86_400_000 + 25_569, format: 'm/d/yyyy' };
}
