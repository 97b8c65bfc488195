/**
 * Draws a workbook as it prints: `npm run render -- BOOK.xlsx OUTDIR` gives OUTDIR/BOOK.pdf and
 * one OUTDIR/BOOK-N.png a page, under the Vietnamese locale. Needs LibreOffice and pdftoppm.
 */
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { convertWithLibreOffice, run } from './libreoffice';

const DOTS_PER_INCH = '96';

/** The pages drawn from an earlier book of the same name must not stay among the new ones. */
function removeOldPages(folder: string, name: string): void {
  for (const file of readdirSync(folder)) {
    if (file.startsWith(`${name}-`) && /-\d+\.png$/.test(file)) rmSync(join(folder, file));
  }
}

function render(book: string, folder: string): readonly string[] {
  const pdf = convertWithLibreOffice(book, 'pdf', folder);
  const name = basename(pdf, '.pdf');
  removeOldPages(folder, name);
  run(
    'pdftoppm',
    ['-r', DOTS_PER_INCH, '-png', pdf, join(folder, name)],
    'Install the Poppler tools (Debian and Ubuntu: poppler-utils).',
  );
  const pages = readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`))
    .sort();
  return [pdf, ...pages.filter((file) => file.endsWith('.png')).map((file) => join(folder, file))];
}

const [book, folder] = process.argv.slice(2);
if (book === undefined || folder === undefined) {
  process.stderr.write('Usage: npm run render -- BOOK.xlsx OUTDIR\n');
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(`${render(book, folder).join('\n')}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
