import type { CellContent } from '../../../core/model/plan';
import { isCellError } from '../../../core/model/cells';
import { isFormulaCell } from '../../../core/plan/content';

/**
 * What must be written so that Excel, which reads it as if it was typed in en-US, ends up with
 * the content: `'00123' → "'00123"`, `undefined → ""`, a formula → `=…`.
 */
export function typedContent(content: CellContent): string | number | boolean {
  if (content === undefined) return '';
  if (isFormulaCell(content)) return `=${content.formula}`;
  if (isCellError(content)) return content.error;
  return typeof content === 'string' ? typedText(content) : content;
}

/** A text as it must be typed: `Đạt → Đạt`, `=1 → '=1`, `'x → ''x`, an empty text → `'`. */
function typedText(text: string): string {
  return isPlainWord(text) ? text : `'${text}`;
}

/** Whether typing the text gives the text: it begins with a letter and is no date or truth value. */
function isPlainWord(text: string): boolean {
  return /^\p{L}/u.test(text) && !/^(?:true|false)$/i.test(text.trim()) && !MONTH.test(text);
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** What Excel keeps of a number. */
const DIGITS = 15;

/**
 * Whether what Excel holds, read back as a formula, is what was meant. Excel may respell a
 * formula; a text or a truth value must be the same, a number in all the digits that Excel knows.
 */
export function isKept(content: CellContent, back: unknown): boolean {
  if (content === undefined) return back === '';
  if (isFormulaCell(content)) return typeof back === 'string' && back.startsWith('=');
  if (isCellError(content)) return back === content.error;
  if (typeof content === 'number' && typeof back === 'number')
    return content.toPrecision(DIGITS) === back.toPrecision(DIGITS);
  return back === content;
}
