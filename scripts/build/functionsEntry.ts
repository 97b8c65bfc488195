import { existsSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { functionFiles } from './functionFiles';

/**
 * The order in which modules stand in the bundle of the functions: those that repeat each
 * other's words next to each other, for gzip finds a repetition the cheaper the nearer it is.
 * What a module needs still stands before it.
 */
const ORDER: readonly RegExp[] = [
  /^src\/functions\/edge\/host\.ts$/,
  /^src\/core\/(base|model|text)\//,
  /^src\/core\/figures\//,
  /^src\/core\/indicators\//,
  /^src\/core\/wording\//,
  /^src\/core\/awards\/register\//,
  /^src\/strings\/awards\//,
  /^src\/strings\/tables\//,
  /^src\/core\/awards\/catalogue\//,
  /^src\/strings\/explanations\//,
  /^src\/core\/awards\/reading\//,
  /^src\/strings\//,
  /^src\/core\/rules\//,
  /^src\/strings\/doubts\//,
  /^src\/strings\/function-errors\//,
  /^src\/core\/awards\/quota\//,
  /^src\/core\/awards\/titles\//,
  /^src\/core\/awards\/tally\//,
  /^src\/core\/awards\//,
  /^src\/functions\/edge\//,
];

const HOST = 'src/functions/edge/host.ts';

/**
 * One module that loads all that the custom functions need, as an address that the bundler reads:
 * from one entry it puts all modules in one scope. The functions come last, by name.
 */
export function functionsEntry(root: string): string {
  const modules = orderedModules(root, [
    HOST,
    ...functionFiles(root).map((path) => posix.normalize(path)),
  ]);
  const source = modules.map((path) => `import './${path}';`).join('\n');
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

/** The modules at those paths and all that they import, below `root`, in that order, then by path. */
export function orderedModules(root: string, paths: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    // What lies elsewhere is still loaded by who imports it, or missed by the bundler.
    if (found.has(path) || !existsSync(resolve(root, path))) return;
    found.add(path);
    for (const imported of importsOf(readFileSync(resolve(root, path), 'utf8'))) {
      follow(`${posix.join(posix.dirname(path), imported)}.ts`);
    }
  };
  paths.forEach(follow);
  return [...found].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

function placeOf(path: string): number {
  const place = ORDER.findIndex((pattern) => pattern.test(path));
  return place < 0 ? ORDER.length : place;
}

/** The neighbours that a module loads; imports of types load nothing. */
function importsOf(source: string): readonly string[] {
  const imports = source.matchAll(/^(?:import|export) (?!type )[^;]*?'(\.[^']+)';/gm);
  return [...imports].map(([, path = '']) => path);
}
