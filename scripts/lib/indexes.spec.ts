import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { finish, stale } from './generated';
import { indexes } from './indexes';

describe('indexes', () => {
  let root = '';
  const write = (...paths: readonly string[]): void => {
    for (const path of paths) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), '');
    }
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tdkt-indexes-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('are none where there are no units yet', () => {
    write('src/strings/message.ts', 'src/core/annexes/planFill.ts', 'src/core/annexes/new/fill.ts');
    expect([...indexes(root)]).toEqual([]);
  });

  it('list annexes in the order of their folder names', () => {
    write('src/core/annexes/phan-loai/annex.ts', 'src/core/annexes/chi-tieu-5-nam/annex.ts');
    const source = indexes(root).get('src/core/annexes/index.ts') ?? '';
    expect(source).toContain("import { annex as chiTieu5Nam } from './chi-tieu-5-nam/annex';");
    expect(source).toContain('export const annexes = [chiTieu5Nam, phanLoai] as const;');
  });

  it('list checks two folders deep and leave their shared files alone', () => {
    write('src/core/checks/runChecks.ts', 'src/core/checks/so-lieu/sai-tong/check.ts');
    const source = indexes(root).get('src/core/checks/index.ts') ?? '';
    expect(source).toContain("import { check as soLieuSaiTong } from './so-lieu/sai-tong/check';");
    expect(source).toContain('[soLieuSaiTong]');
  });

  it('gather the sentences of every group, and the function texts apart', () => {
    write(
      'src/strings/checks/sum.ts',
      'src/strings/checks/sum.spec.ts',
      'src/strings/pane/hello.ts',
    );
    write('src/strings/functions/TACHSO.ts', 'src/strings/functions/index.ts');
    const found = indexes(root);
    expect([...found.keys()]).toEqual(['src/strings/index.ts', 'src/strings/functions/index.ts']);
    expect(found.get('src/strings/index.ts')).toContain(
      '[...Object.values(checksSum), ...Object.values(paneHello)]',
    );
    expect(found.get('src/strings/functions/index.ts')).toContain('[TACHSO]');
  });

  it('are reported as stale until they are written', () => {
    const files = new Map([['src/a/index.ts', 'export const list = [] as const;\n']]);
    const errors = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const output = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(finish(root, files, ['--check'], 'npm run gen')).toBe(1);
    expect(errors).toHaveBeenCalledWith('src/a/index.ts is stale: run npm run gen\n');
    expect(finish(root, files, [], 'npm run gen')).toBe(0);
    expect(stale(root, files)).toEqual([]);
    expect(finish(root, files, ['--check'], 'npm run gen')).toBe(0);
    errors.mockRestore();
    output.mockRestore();
  });
});
