/**
 * Renews the pictures of the workbench in docs: `npm run gen:screens` walks through it as the
 * end-to-end test does and keeps what the guide and the README show. Needs a Chromium.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { withPalette } from './lib/palettePicture';

const ROOT = resolve(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'docs/pictures');
/** States of the walk, and the names of their pictures. */
const WANTED: readonly (readonly [state: string, name: string])[] = [
  ['workbench-4-filled', 'ban-lam-viec-phu-luc'],
  ['workbench-6-checked', 'ban-lam-viec-kiem-tra'],
];
/** The most that a picture may weigh in the repository. */
const LIMIT = 150 * 1024;

const shots = mkdtempSync(join(tmpdir(), 'tdkt-shots-'));
const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, 'test/e2e/workbench.spec.ts'], {
  cwd: ROOT,
  env: { ...process.env, TDKT_SHOTS: shots },
  stdio: 'inherit',
});
if (status === 0) {
  mkdirSync(PICTURES, { recursive: true });
  for (const [state, name] of WANTED) {
    const picture = withPalette(readFileSync(join(shots, `${state}.png`)));
    const size = `${String(Math.ceil(picture.length / 1024))} KiB`;
    if (picture.length > LIMIT) {
      process.stderr.write(`${name}.png would weigh ${size}\n`);
      process.exitCode = 1;
      continue;
    }
    writeFileSync(join(PICTURES, `${name}.png`), picture);
    process.stdout.write(`wrote docs/pictures/${name}.png (${size})\n`);
  }
} else {
  process.exitCode = status ?? 1;
}
rmSync(shots, { recursive: true, force: true });
