import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parsePack } from '../../src/app/rules/userPack';
import { packs } from '../../src/core/rules';
import { CommandLine } from '../cli/harness';

const page = readFileSync(resolve(__dirname, '../../docs/rules/README.md'), 'utf8');

function example(name: string): string {
  const found = new RegExp(`<!-- example: ${name} -->\\s+\`\`\`json\\n([\\s\\S]*?)\`\`\``).exec(
    page,
  );
  return found?.[1] ?? '';
}

const parsed = (name: string): unknown => JSON.parse(example(name));

/** Rows of two cells in backquotes: `| `a` | `b` |` and the like. */
const rows = (pattern: RegExp): readonly (readonly string[])[] =>
  [...page.matchAll(pattern)].map(([, ...groups]) => groups);

let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine();
});
afterEach(() => {
  cli.remove();
});

describe('docs/rules/README.md', () => {
  it('lists every shipped pack', () => {
    const listed = rows(/^\| \[`([a-z0-9-]+)`\]\(\1\.md\)/gm).map(([id]) => id);
    expect([...listed].sort()).toEqual(packs.map(({ id }) => id));
  });

  it('has examples that are packs, and the command gives what it says', async () => {
    expect(parsePack(parsed('full'))).toMatchObject({ ok: true, value: { id: 'tinh-y' } });
    writeFileSync(cli.path('tinh-x.json'), example('short'));
    const ran = await cli.run('call', 'HANMUC', '[100, "CSTĐCS"]', '--rules', 'tinh-x.json');
    expect(ran.err).toBe('');
    expect(page).toContain(`Lệnh thứ nhất trả về \`${ran.out.trim()}\``);
    const before = await cli.run(
      'call',
      'HANMUC',
      '[100, "CSTĐCS", null, null, 2025]',
      '--rules',
      'tinh-x.json',
    );
    expect(before.out.trim()).toBe('20');
  });

  it('lists exactly the fields of its full example', () => {
    const listed = rows(/^\| `([A-Za-z*[\].]+)\??` +\|/gm).map(([path = '']) => path);
    const used = new Set(fieldsOf(parsed('full'), ''));
    expect([...used].sort()).toEqual([...listed].sort());
  });

  const mistakes = rows(/^\| `([A-Za-z0-9.]+)` = (\(bỏ\)|`.*?`) +\| `(.*?)` +\|$/gm);

  it('shows mistakes', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(8);
  });

  it.each(mistakes)('%s = %s is answered as it says', async (path, value, answer) => {
    const pack = parsed('short');
    change(pack, path ?? '', value === '(bỏ)' ? undefined : JSON.parse(value?.slice(1, -1) ?? ''));
    writeFileSync(cli.path('tinh-x.json'), JSON.stringify(pack));
    const ran = await cli.run('call', 'HANMUC', '[1, 1]', '--rules', 'tinh-x.json');
    expect(ran).toEqual({ exit: 2, out: '', err: `${answer ?? ''}\n` });
  });
});

const LISTS = /^(quotas|collectives|prerequisites|money|votes)\[\]\.(from|to|source|status)/;

/** Paths of the values in a pack, lists as `[]`; what all lists share begins with `*`. */
function fieldsOf(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) {
    const inner = value.flatMap((each) => fieldsOf(each, `${path}[]`));
    const isTop = /^[a-z]+$/.test(path);
    const isPlain = value.every((each) => typeof each !== 'object');
    return isPlain ? [path] : isTop ? [path, ...inner] : inner;
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) =>
      fieldsOf(each, path === '' ? key : `${path}.${key}`),
    );
  }
  return [path.replace(LISTS, '*[].$2')];
}

function change(pack: unknown, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), pack);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
}
