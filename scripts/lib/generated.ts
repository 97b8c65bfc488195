import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files that a script generates and the repository holds: path from the root → content. */
export type Generated = ReadonlyMap<string, string | Uint8Array>;

/** Paths whose file is missing or differs from what would be generated. */
export function stale(root: string, files: Generated): readonly string[] {
  return [...files].flatMap(([path, content]) => {
    const full = join(root, path);
    return existsSync(full) && readFileSync(full).equals(Buffer.from(content)) ? [] : [path];
  });
}

/**
 * Ends a generator: writes what changed, or with `--check` among `args` only reports it.
 * Gives the exit code.
 */
export function finish(
  root: string,
  files: Generated,
  args: readonly string[],
  command: string,
): 0 | 1 {
  const changed = stale(root, files);
  if (args.includes('--check')) {
    for (const path of changed) process.stderr.write(`${path} is stale: run ${command}\n`);
    return changed.length === 0 ? 0 : 1;
  }
  for (const path of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? '');
    process.stdout.write(`wrote ${path}\n`);
  }
  return 0;
}
