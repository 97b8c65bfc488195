import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/**
 * Builds the add-in's page and functions as they are deployed, with office.js beside them, into
 * a new folder.
 */
export function buildAddIn(): string {
  return build(['functions', 'add-in']);
}

/** Builds the workbench with the functions into a new folder. */
export function buildWorkbench(): string {
  return build(['functions', 'workbench']);
}

function build(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-e2e-'));
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
  return folder;
}
