import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { offlineFiles } from '../../scripts/build/offlineFiles';
import type { OfflineFiles } from '../../src/workbench/offline/shelf';

const WORKER = 'workbench-worker.js';
const LIST = /^const TDKT_OFFLINE=(.*);\n/;

/** What the worker of a built workbench keeps. */
export function keptFiles(folder: string): OfflineFiles {
  const [, list = ''] = LIST.exec(readFileSync(join(folder, WORKER), 'utf8')) ?? [];
  return JSON.parse(list) as OfflineFiles;
}

/**
 * A copy of a built workbench as a later build would make it: its page says so in its title, its
 * functions in `tdktVersion`, and its worker lists what they hold.
 */
export function laterVersion(folder: string, name: string): string {
  const later = mkdtempSync(join(tmpdir(), 'tdkt-later-'));
  cpSync(folder, later, { recursive: true });
  change(later, 'workbench.html', (text) =>
    text.replace(/<title>.*<\/title>/, `<title>${name}</title>`),
  );
  change(later, 'functions.js', (text) => `globalThis.tdktVersion='${name}';${text}`);
  const files = keptFiles(folder).files.map(({ path }) => path);
  const contents = new Map(files.map((path) => [path, readFileSync(join(later, path))]));
  const list = JSON.stringify(offlineFiles(contents));
  change(later, WORKER, (text) => text.replace(LIST, () => `const TDKT_OFFLINE=${list};\n`));
  return later;
}

function change(folder: string, path: string, edit: (text: string) => string): void {
  writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
}
