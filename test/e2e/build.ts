import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUILDS } from './buildsFolder';

const root = resolve(__dirname, '../..');
const POLL_MS = 250;
const PATIENCE_MS = 300_000;

/** The add-in's page and functions as they are deployed, with office.js beside them: a folder. */
export function buildAddIn(): string {
  return builtOnce(['functions', 'add-in']);
}

/** The workbench with the functions: a folder, which no test changes. */
export function buildWorkbench(): string {
  return builtOnce(['functions', 'workbench']);
}

/** Built by whoever comes first in a run; the others wait for it. */
function builtOnce(names: readonly string[]): string {
  const builds = process.env[BUILDS];
  if (builds === undefined) throw new Error('no folder for builds: is globalSetup missing?');
  const folder = join(builds, names.join('-'));
  const done = `${folder}.done`;
  if (isFirst(folder)) {
    build(names, folder);
    writeFileSync(done, '');
  }
  for (let waited = 0; !existsSync(done); waited += POLL_MS) {
    if (waited > PATIENCE_MS) throw new Error(`the build in ${folder} did not end`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
  }
  return folder;
}

function isFirst(folder: string): boolean {
  // Making a folder is the one step that only one of several can do.
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function build(names: readonly string[], folder: string): void {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const chosen = names.flatMap((name) => ['--config-name', name]);
  execFileSync(
    process.execPath,
    ['--import', 'tsx', webpack, '--mode', 'production', ...chosen, '-o', folder],
    {
      cwd: root,
      env: {
        ...process.env,
        OFFICE_JS: 'office/office.js',
        TDKT_BASE_URL: 'https://tdkt.example.org/addin',
      },
      stdio: 'pipe',
    },
  );
}
