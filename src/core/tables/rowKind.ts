import { fold, tidy } from '../text/fold';
import type { RowKind } from './dataTable';
import type { Numbering } from './numbering';

const TOTAL =
  /^(?:tong(?: so| cong)?(?: chung)?|cong(?: chung| don)?|(?:tong )?cong (?:[ivx]+|toan .*|nhom .*|phan .*)|tong cong.{0,40}|tong so \([^)]*\)|tong \([^)]*\)|cong \([^)]*\)|cong [ivx]+\s?[+(].*)\s?[:.]?$/;
const PART = /^(?:[-–—+*•]|trong do|bao gom|gom(?: co)?:)/;

/** "Tổng công suất", "Tổng công ty": another word than "cộng", and the same once it is folded. */
const WORK = 'công';

/** What they can begin with, before it is folded: most lines are told apart by two letters. */
const LIKE_A_TOTAL = /^\s*[tc](?:o|[^ -~])/i;
const LIKE_A_PART = /^\s*(?:[•*+–—-]|tr|b(?:a|[^ -~])|g(?:o|[^ -~]))/i;

/** Whether words name a total: `"Tổng cộng:" → true`, `"Tổng giá trị sản xuất" → false`. */
export function namesTotal(text: string): boolean {
  return (
    LIKE_A_TOTAL.test(text) && TOTAL.test(fold(text)) && !tidy(text).toLowerCase().includes(WORK)
  );
}

/** Whether words begin a part of the line above: "- Công nghiệp", "Trong đó: nữ". */
export function namesPart(text: string): boolean {
  return LIKE_A_PART.test(text) && PART.test(fold(text));
}

/** What a line is, from its words, its TT and whether it has figures. */
export function rowKind(name: string, number: Numbering | undefined, figures: boolean): RowKind {
  if (namesTotal(name) || (name === '' && number !== undefined && namesTotal(number.text))) {
    return 'total';
  }
  if (namesPart(name) || number?.style === 'bullet') return figures ? 'part' : 'heading';
  return figures ? 'item' : 'heading';
}
