/** Checks manifest.xml, and the manifest in `dist/` when there is a build for a real address. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COMMANDS } from '../src/commands/commands';
import { pngSize } from './lib/icons';
import { checkManifest } from './lib/manifest';

const root = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

function check(path: string, folder: string, production: boolean): number {
  const iconSide = (icon: string): number | undefined => {
    const file = join(folder, icon);
    const size = existsSync(file) ? pngSize(readFileSync(file)) : undefined;
    return size?.width === size?.height ? size?.width : undefined;
  };
  const context = { version, production, iconSide, commands: Object.keys(COMMANDS) };
  const problems = checkManifest(readFileSync(path, 'utf8'), context);
  for (const problem of problems) process.stderr.write(`${path}: ${problem}\n`);
  return problems.length;
}

const built = join(root, 'dist/manifest.xml');
let problems = check(join(root, 'manifest.xml'), root, false);
if (existsSync(built)) {
  problems += check(built, join(root, 'dist'), process.argv.includes('--production'));
}
process.exitCode = problems === 0 ? 0 : 1;
