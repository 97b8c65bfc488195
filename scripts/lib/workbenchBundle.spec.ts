import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkWorkbench } from './workbenchBundle';

const PAGE = `<meta content="default-src 'none'"><script src="functions.js" defer></script><script src="workbench/workbench.js" defer></script>`;
const GOOD: Readonly<Record<string, string>> = {
  'workbench.html': PAGE,
  'functions.js': '1',
  'workbench/workbench.js': '2',
};

const listOf = (files: Readonly<Record<string, string>>): string => {
  const kept = Object.entries(files).map(([path, text]) => ({
    path,
    integrity: `sha256-${createHash('sha256').update(text).digest('base64')}`,
  }));
  return `const TDKT_OFFLINE=${JSON.stringify({ version: '1', files: kept })};\n`;
};

/** Digits that hardly compress, the same every time. */
const noise = (length: number): string =>
  Array.from({ length }, (_, i) => String(Math.sin(i)).slice(3)).join('');

describe('checkWorkbench', () => {
  let dist = '';
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'tdkt-workbench-'));
  });
  afterEach(() => {
    rmSync(dist, { recursive: true, force: true });
  });
  /** Checks the good build with these files, of which the worker knows unless it says otherwise. */
  const check = (changes: Readonly<Record<string, string>>): readonly string[] => {
    const { 'workbench-worker.js': worker, ...files } = { ...GOOD, ...changes };
    const all = { ...files, 'workbench-worker.js': worker ?? listOf(files) };
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(dist, name)), { recursive: true });
      writeFileSync(join(dist, name), text);
    }
    return checkWorkbench(dist);
  };

  it('has nothing to say about a complete build', () => {
    expect(check({})).toEqual([]);
  });

  it.each([
    [
      'a page without policy',
      { 'workbench.html': '<script src="functions.js"></script>' },
      'policy',
    ],
    [
      'a module',
      { 'workbench.html': `${PAGE}<script type=module src=functions.js></script>` },
      'module',
    ],
    ['a script in the page', { 'workbench.html': `${PAGE}<script>1</script>` }, 'of its own'],
    [
      'a script that is not there',
      { 'workbench.html': `${PAGE}<script src=a.js></script>` },
      'a.js',
    ],
    ['a heavy shell', { 'workbench/workbench.js': noise(40_000) }, 'more than 215040'],
    ['too much to keep', { 'workbench/1.js': noise(440_000) }, 'more than 2883584'],
    ['a worker without a list', { 'workbench-worker.js': '1' }, 'lists no files'],
    [
      'a file that changed since',
      { 'workbench-worker.js': listOf({ ...GOOD, 'functions.js': 'old' }) },
      'another functions.js',
    ],
    [
      'a kept file that is not there',
      { 'workbench-worker.js': listOf({ ...GOOD, 'b.js': '' }) },
      'another b.js',
    ],
    [
      'a file that is not kept',
      { 'workbench-worker.js': listOf({ 'workbench.html': PAGE }) },
      'does not keep workbench/workbench.js',
    ],
  ])('catches %s', (_name, changes, says) => {
    expect(check(changes).join('\n')).toContain(says);
  });
});
