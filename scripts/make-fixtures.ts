/**
 * Writes the workbooks of `test/fixtures/xlsx`: `npm run fixtures`. They are committed; run
 * this only after changing what they hold. `…-libreoffice.xlsx` are made again only with
 * `npm run fixtures -- --libreoffice`, for they differ with each version of LibreOffice.
 */
import { copyFileSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { zipParts } from './fixtures/package';
import { richParts } from './fixtures/rich/rich';
import { macroParts, prefixedParts, strictParts } from './fixtures/small';
import { convertWithLibreOffice } from './libreoffice';

const FOLDER = resolve(import.meta.dirname, '../test/fixtures/xlsx');

/** The workbooks that LibreOffice opens and saves. */
const SAVED = [
  join(FOLDER, 'rich.xlsx'),
  resolve(import.meta.dirname, '../samples/bieu-mau/bieu-chi-tieu.xlsx'),
];

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
  for (const path of SAVED) {
    const out = mkdtempSync(join(tmpdir(), 'fixtures-'));
    try {
      // LibreOffice writes links relative to the folder it saves to: a copy there keeps paths of
      // this machine out of the fixture.
      const copy = join(out, basename(path));
      copyFileSync(path, copy);
      const name = basename(path).replace(/\.xlsx$/, '-libreoffice.xlsx');
      copyFileSync(convertWithLibreOffice(copy, 'xlsx', out), join(FOLDER, name));
      process.stdout.write(`${name}: saved by LibreOffice\n`);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  }
}
