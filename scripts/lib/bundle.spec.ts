import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkBundle } from './bundle';
import { ICON_SIZES, iconPath } from './icons';

const METADATA = JSON.stringify({ functions: [{ id: 'A' }, { id: 'B' }] });
const WORKBENCH = `<meta content="default-src 'none'">`;
const WORKBENCH_DIGEST = `sha256-${createHash('sha256').update(WORKBENCH).digest('base64')}`;
const GOOD: Readonly<Record<string, string>> = {
  'functions.js':
    'CustomFunctions.associate("A",x);CustomFunctions.associate("B",x);function x(){}',
  'functions.json': METADATA,
  'functions.vi.json': METADATA,
  'taskpane.js': '1',
  'tap.js': '1',
  'commands.js': '1',
  'taskpane.html': `<meta content="default-src 'none'"><script src=https://a.vn/office.js></script><script src="tap.js"></script><script src="taskpane.js"></script>`,
  'workbench.html': WORKBENCH,
  'workbench-worker.js': `const TDKT_OFFLINE=${JSON.stringify({
    files: [{ path: 'workbench.html', integrity: WORKBENCH_DIGEST }],
  })};\n`,
  'manifest.xml': '<a/>',
  'package.json': '{"type":"module"}',
  'cli/tdkt.js': 'console.log(106.35)',
  ...Object.fromEntries(ICON_SIZES.map((size) => [iconPath(size), ''])),
};

/** Digits that hardly compress, the same every time. */
const noise = (length: number): string =>
  Array.from({ length }, (_, i) => String(Math.sin(i)).slice(3)).join('');

describe('checkBundle', () => {
  let dist = '';
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'tdkt-bundle-'));
  });
  afterEach(() => {
    rmSync(dist, { recursive: true, force: true });
  });
  const check = (changes: Readonly<Record<string, string | undefined>>): readonly string[] => {
    for (const [name, text] of Object.entries({ ...GOOD, ...changes })) {
      mkdirSync(dirname(join(dist, name)), { recursive: true });
      if (text !== undefined) writeFileSync(join(dist, name), text);
    }
    return checkBundle(dist);
  };

  it('has nothing to say about a complete build', () => {
    expect(check({})).toEqual([]);
  });

  it.each([
    ['a missing file', { 'functions.vi.json': undefined }, 'functions.vi.json is missing'],
    ['a source map', { 'taskpane.js.map': '{}' }, 'taskpane.js.map is a map'],
    ['a local address', { 'taskpane.js': '"https://localhost:3000"' }, 'names localhost'],
    ['evaluated code', { 'taskpane.js': 'eval("1")' }, 'evaluates code'],
    ['a heavy file', { 'functions.js': `// ${noise(9000)}` }, 'more than 40960'],
    [
      'a page that loads too much at once',
      { 'taskpane.js': `// ${noise(20_000)}`, 'tap.js': `// ${noise(4000)}` },
      'at once, more than 133120',
    ],
    ['a reader of packs that everybody loads', { 'taskpane.js': 'var e="ZodError"' }, 'holds zod'],
    ['functions that need more than themselves', { 'functions.js': 'shared.x()' }, 'run alone'],
    ['a function that is not described', { 'functions.json': '{"functions":[]}' }, 'registers A,B'],
    ['a page without policy', { 'taskpane.html': '<script src=office.js></script>' }, 'policy'],
    [
      'a script in the page',
      { 'taskpane.html': `${GOOD['taskpane.html'] ?? ''}<script>1</script>` },
      'script of its own',
    ],
    [
      'a script that is not there',
      { 'taskpane.html': `${GOOD['taskpane.html'] ?? ''}<script src=old.js></script>` },
      'loads old.js',
    ],
    ['a command line that fails', { 'cli/tdkt.js': 'process.exit(1)' }, 'exit 1'],
  ])('catches %s', (_name, changes, says) => {
    expect(check(changes).join('\n')).toContain(says);
  });
});
