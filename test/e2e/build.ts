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
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-e2e-'));
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  for (const name of ['functions', 'add-in']) {
    execFileSync(
      process.execPath,
      ['--import', 'tsx', webpack, '--mode', 'production', '--config-name', name, '-o', folder],
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
  return folder;
}
