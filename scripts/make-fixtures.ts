/**
 * Writes the workbooks of `test/fixtures/xlsx`: `npm run fixtures`. They are committed; run
 * this only after changing what they hold. `rich-libreoffice.xlsx` is made again only with
 * `npm run fixtures -- --libreoffice`, for it differs with each version of LibreOffice.
 */
import { copyFileSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { zipParts } from './fixtures/package';
import { richParts } from './fixtures/rich/rich';
import { macroParts, prefixedParts, strictParts } from './fixtures/small';
import { convertWithLibreOffice } from './libreoffice';

const FOLDER = resolve(import.meta.dirname, '../test/fixtures/xlsx');

const BOOKS = {
  'rich.xlsx': richParts,
  'prefixed.xlsx': prefixedParts,
  'macros.xlsm': macroParts,
  'strict.xlsx': strictParts,
};

mkdirSync(FOLDER, { recursive: true });
for (const [name, parts] of Object.entries(BOOKS)) {
  const bytes = zipParts(parts());
  writeFileSync(join(FOLDER, name), bytes);
  process.stdout.write(`${name}: ${bytes.length} bytes\n`);
}

if (process.argv.includes('--libreoffice')) {
  const out = mkdtempSync(join(tmpdir(), 'fixtures-'));
  try {
    // LibreOffice writes links relative to the folder it saves to: a copy there keeps paths of
    // this machine out of the fixture.
    const copy = join(out, 'rich.xlsx');
    copyFileSync(join(FOLDER, 'rich.xlsx'), copy);
    const saved = convertWithLibreOffice(copy, 'xlsx', out);
    copyFileSync(saved, join(FOLDER, 'rich-libreoffice.xlsx'));
    process.stdout.write('rich-libreoffice.xlsx: saved by LibreOffice\n');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
