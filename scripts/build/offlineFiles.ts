import { createHash } from 'node:crypto';
import type { OfflineFiles } from '../../src/workbench/offline/shelf';

/**
 * Files by what they hold, in the order of their paths. The version is that of all contents
 * together: it changes when one of them does, and only then.
 */
export function offlineFiles(contents: ReadonlyMap<string, Uint8Array>): OfflineFiles {
  const files = [...contents]
    .map(([path, bytes]) => ({ path, integrity: `sha256-${digest(bytes, 'base64')}` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { version: digest(JSON.stringify(files), 'hex').slice(0, 16), files };
}

function digest(content: string | Uint8Array, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(content).digest(encoding);
}
