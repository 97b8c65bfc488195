import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variable that names the folder of one run's builds to every worker. */
export const BUILDS = 'TDKT_E2E_BUILDS';

/** Before all tests: an empty folder, so that each page is built once a run. */
export function makeBuildsFolder(): void {
  process.env[BUILDS] = mkdtempSync(join(tmpdir(), 'tdkt-e2e-'));
}

/** After all tests. */
export function removeBuildsFolder(): void {
  const folder = process.env[BUILDS];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
