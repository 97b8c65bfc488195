import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { functionsEntry, orderedModules } from './functionsEntry';

describe('orderedModules', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tdkt-entry-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const write = (path: string, source: string): void => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), source);
  };

  it('follows imports and puts like beside like, the functions last', () => {
    write(
      'src/functions/A.ts',
      "import { say } from '../strings/say';\nimport './edge/e';\nimport './gone';\n",
    );
    write('src/functions/edge/e.ts', "export {\n  x,\n} from '../../core/figures/x';\n");
    write('src/core/figures/x.ts', 'export const x = 1;\n');
    write('src/strings/say.ts', "import type { T } from './types';\nexport const say = 1;\n");
    expect(orderedModules(root, ['src/functions/A.ts'])).toEqual([
      'src/core/figures/x.ts',
      'src/strings/say.ts',
      'src/functions/edge/e.ts',
      'src/functions/A.ts',
    ]);
  });
});

describe('functionsEntry', () => {
  it('loads the stand-in for the host first and every function last, by name', () => {
    const entry = functionsEntry(resolve(__dirname, '../..'));
    const source = decodeURIComponent(entry.replace('data:text/javascript,', ''));
    const paths = source.split('\n').map((line) => line.slice("import './".length, -"';".length));
    expect(paths[0]).toBe('src/functions/edge/host.ts');
    const functions = paths.filter((path) => /^src\/functions\/[A-Z]+\.ts$/.test(path));
    expect(paths.slice(-functions.length)).toEqual([...functions].sort());
    expect(functions).toContain('src/functions/HOANTHANH.ts');
  });
});
