import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { columnRoles } from '../src/app/annexChoices';
import { annexes } from '../src/core/annexes';

const ROOT = resolve(__dirname, '..');
const ANNEXES = 'src/core/annexes';
/** Written by `npm run gen`. */
const GENERATED = [`${ANNEXES}/index.ts`];

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .filter((entry) => !/\.spec\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const PATHS = [...sources('src'), ...sources('scripts')].filter(
  (path) => !GENERATED.includes(path),
);
const TEXTS = PATHS.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** A word that also names a column of registers says nothing of the annex. */
const IDS = annexes.map(({ id }) => id).filter((id) => !columnRoles().includes(id));

describe('one more annex touches its own folder and its strings', () => {
  it.each(IDS)('%s is named nowhere else in the code', (id) => {
    const named = TEXTS.filter(({ text }) => text.includes(`'${id}'`)).map(({ path }) => path);
    expect(named.filter((path) => !path.startsWith(`${ANNEXES}/${id}/`))).toEqual([]);
  });

  it('nor imported by anything but the generated index', () => {
    const imports = new RegExp(`annexes/(?:${annexes.map(({ id }) => id).join('|')})/`);
    expect(TEXTS.filter(({ text }) => imports.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
