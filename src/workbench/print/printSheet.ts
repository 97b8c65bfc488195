import type { Snapshot } from '../../core/model/snapshot';
import type { Language } from '../../strings/sentence';
import { printFrame } from '../../strings/workbench/print';
import type { BookLook } from '../../workbook/file/look/bookLook';
import { paperHtml } from './paperHtml';
import { printHtml } from './printHtml';
import { sheetPaper } from './sheetPaper';

/** Prints a sheet as it stands; false where it shows nothing. */
export function printSheet(
  page: Document,
  book: { readonly snapshot: Snapshot; readonly look: BookLook },
  sheet: string,
  language: Language,
): boolean {
  const paper = sheetPaper(book.snapshot, book.look, sheet);
  if (paper === undefined) return false;
  // What is printed is Vietnamese in either language of the page.
  printHtml(page, paperHtml(paper, 'vi'), printFrame[language]({}));
  return true;
}
