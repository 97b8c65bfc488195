import type { FileWorkbook } from '../workbook/file/file';
import { kindOfName, mayHoldMacros, refusedKind } from '../workbook/file/package/bookKind';
import { writeTogether, type Output, type WriteOptions } from './files';
import { CommandError, EXIT, type Io } from './io';

/**
 * Ends the command where Excel would not open the book under that name: a book with macros under
 * .xlsx, one without under .xlsm.
 */
export function refuseKind(path: string, { kind }: FileWorkbook): void {
  const wanted = kindOfName(path);
  if (kind === undefined || wanted === undefined) return;
  const instead = refusedKind(kind, wanted);
  if (instead === undefined) return;
  const code = mayHoldMacros(kind) ? 'cli/holds-macros' : 'cli/holds-no-macros';
  throw new CommandError(EXIT.files, code, { path, extension: `.${instead}` });
}

/** The book as a file of that name: a template under the name of a workbook becomes one. */
export function bookOutput(path: string, book: FileWorkbook): Output {
  refuseKind(path, book);
  const wanted = kindOfName(path);
  const isKnown = wanted !== undefined && book.kind !== undefined;
  return { path, content: isKnown ? book.bytesAs(wanted) : book.bytes() };
}

/** Writes a book as a file of that name, whole or not at all. */
export async function writeBook(
  io: Io,
  path: string,
  book: FileWorkbook,
  options: WriteOptions,
): Promise<void> {
  await writeTogether(io, [bookOutput(path, book)], options);
}
