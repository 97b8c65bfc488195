/** Writes the indexes of the plug-in folders; with `--check` only says whether they are fresh. */
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { finish } from './lib/generated';
import { indexes } from './lib/indexes';

const root = resolve(import.meta.dirname, '..');
const options = await resolveConfig(join(root, 'package.json'));
const files = new Map<string, string>();
for (const [path, source] of indexes(root)) {
  files.set(path, await format(source, { ...options, filepath: path }));
}
process.exitCode = finish(root, files, process.argv.slice(2), 'npm run gen');
