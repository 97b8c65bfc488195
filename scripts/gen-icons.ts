/** Draws the ribbon icons from the two drawings in `assets/`; with `--check` compares only. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { finish } from './lib/generated';
import { ICON_SIZES, iconPath } from './lib/icons';

const root = resolve(import.meta.dirname, '..');
/** Up to this size the fine lines of the full drawing would blur. */
const LARGEST_SMALL = 24;

const small = readFileSync(join(root, 'assets/icon-small.svg'), 'utf8');
const full = readFileSync(join(root, 'assets/icon.svg'), 'utf8');
const files = new Map<string, Uint8Array>();
for (const size of ICON_SIZES) {
  const drawing = new Resvg(size <= LARGEST_SMALL ? small : full, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  });
  files.set(iconPath(size), drawing.render().asPng());
}
process.exitCode = finish(root, files, process.argv.slice(2), 'npm run gen');
