import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { annexes } from '../src/core/annexes';
import { checks } from '../src/core/checks';
import { packs } from '../src/core/rules';
import { functions } from '../src/functions/registry/functions';
import { messages } from '../src/strings';

const root = resolve(__dirname, '..');

/** Every file below a folder, as paths from the root; none when it does not exist. */
function filesBelow(folder: string): readonly string[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** Folders below `folder` that hold a file called `name`, as paths from it. */
function unitFolders(folder: string, name: string): readonly string[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith(`/${name}`))
    .map((path) => relative(folder, dirname(path)))
    .sort();
}

/** Units without page, pages without unit, and pages that do not name theirs. */
function pageProblems(folder: string, units: readonly string[]): readonly string[] {
  const pages = filesBelow(folder).filter(
    (path) => path.endsWith('.md') && !path.endsWith('README.md'),
  );
  const expected = units.map((unit) => `${folder}/${unit}.md`);
  return [
    ...expected.filter((page) => !pages.includes(page)).map((page) => `${page} is missing`),
    ...pages.filter((page) => !expected.includes(page)).map((page) => `${page} has no unit`),
    ...units
      .filter((unit) => pages.includes(`${folder}/${unit}.md`))
      .filter((unit) => !readFileSync(join(root, folder, `${unit}.md`), 'utf8').includes(unit))
      .map((unit) => `${folder}/${unit}.md does not name ${unit}`),
  ];
}

describe('the sentences', () => {
  it('have codes of the form group/kebab-name, each only once', () => {
    const codes = messages.map(({ code }) => code);
    expect(codes.filter((code) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(code))).toEqual([]);
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  it('differ between the languages', () => {
    const same = messages.filter(({ vi, en }) => String(vi) === String(en));
    expect(same.map(({ code }) => code)).toEqual([]);
  });

  it('are written in composed letters', () => {
    const files = filesBelow('src/strings').filter((path) => path.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(0);
    const decomposed = files.filter((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return text !== text.normalize('NFC');
    });
    expect(decomposed).toEqual([]);
  });
});

describe('the annexes', () => {
  const folders = unitFolders('src/core/annexes', 'annex.ts');

  it('are named after their folders', () => {
    expect(annexes.map(({ id }) => id)).toEqual(folders);
  });

  it('have a test each', () => {
    const untested = folders.filter(
      (folder) => !existsSync(join(root, 'src/core/annexes', folder, 'annex.spec.ts')),
    );
    expect(untested).toEqual([]);
  });

  it('have a page each, and no page is left over', () => {
    expect(pageProblems('docs/annexes', folders)).toEqual([]);
  });
});

describe('the checks', () => {
  const folders = unitFolders('src/core/checks', 'check.ts');

  it('have the code group/kebab-name of their folders', () => {
    expect(checks.map(({ code }) => code)).toEqual(folders);
  });

  it('have a sentence each under their code', () => {
    const codes = new Set(messages.map(({ code }) => code));
    expect(folders.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('have a test each', () => {
    const untested = folders.filter(
      (folder) => !existsSync(join(root, 'src/core/checks', folder, 'check.spec.ts')),
    );
    expect(untested).toEqual([]);
  });

  it('have a page each, and no page is left over', () => {
    expect(pageProblems('docs/checks', folders)).toEqual([]);
  });
});

describe('the rule packs', () => {
  const ids = packs.map(({ id }) => id);

  it('are named after their folders', () => {
    expect(ids).toEqual(unitFolders('src/core/rules', 'pack.ts').filter((folder) => folder !== ''));
  });

  it('have a page each beside the codes, and no page is left over', () => {
    expect(pageProblems('docs/rules', [...ids, 'ma-danh-hieu'])).toEqual([]);
  });
});

describe('the functions', () => {
  const names = [...functions.keys()];

  it('have a test each', () => {
    const untested = names.filter(
      (name) => !existsSync(join(root, 'src/functions', `${name}.spec.ts`)),
    );
    expect(untested).toEqual([]);
  });

  it('have a page each, and no page is left over', () => {
    expect(pageProblems('docs/functions', names)).toEqual([]);
  });
});
