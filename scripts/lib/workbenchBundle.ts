import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const PAGE = 'workbench.html';
const WORKER = 'workbench-worker.js';

/** What the workbench must have besides what its page names. */
export const WORKBENCH_FILES: readonly string[] = [PAGE, WORKER];

/**
 * The most that may be fetched before the page can be used, besides the functions: mostly React
 * and Fluent UI.
 */
const SHELL_BUDGET = 210 * 1024;

/** The most that may be kept for when the network is away: mostly the grid with its engine. */
const KEPT_BUDGET = 2816 * 1024;

interface Kept {
  readonly path: string;
  readonly integrity: string;
}

/** What is wrong with the workbench in a production build; empty when nothing is. */
export function checkWorkbench(dist: string): readonly string[] {
  const page = readFileSync(join(dist, PAGE), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map(([, src = '']) => src);
  const missing = scripts.filter((src) => !existsSync(join(dist, src)));
  const own = scripts.filter((src) => src !== 'functions.js' && !missing.includes(src));
  return [
    ...(page.includes(`default-src 'none'`) ? [] : [`${PAGE} has no content policy`]),
    // Browsers load neither modules nor scripts within the page from a disk, or under the policy.
    ...(/<script(?![^>]*\bsrc=)|type="?module/.test(page)
      ? [`${PAGE} has a module or a script of its own`]
      : []),
    ...missing.map((src) => `${PAGE} loads ${src}, which is not there`),
    ...overBudget(dist, own, `${PAGE} at once`, SHELL_BUDGET),
    ...checkKept(dist, [PAGE, ...scripts]),
  ];
}

/** Whether the worker keeps the files as they are: browsers refuse a list that is not exact. */
function checkKept(dist: string, needed: readonly string[]): readonly string[] {
  const worker = readFileSync(join(dist, WORKER), 'utf8');
  const [, list] = /^const TDKT_OFFLINE=(\{.*\});\n/.exec(worker) ?? [];
  if (list === undefined) return [`${WORKER} lists no files`];
  const { files } = JSON.parse(list) as { readonly files: readonly Kept[] };
  const changed = files.filter(({ path, integrity }) => integrityOf(dist, path) !== integrity);
  const forgotten = needed.filter((name) => !files.some(({ path }) => path === name));
  const paths = files.map(({ path }) => path).filter((path) => existsSync(join(dist, path)));
  return [
    ...changed.map(({ path }) => `${WORKER} lists another ${path} than there is`),
    ...forgotten.map((path) => `${WORKER} does not keep ${path}`),
    ...overBudget(dist, paths, `what ${WORKER} keeps`, KEPT_BUDGET),
  ];
}

function integrityOf(dist: string, path: string): string | undefined {
  const file = join(dist, path);
  if (!existsSync(file)) return undefined;
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}

function overBudget(
  dist: string,
  paths: readonly string[],
  what: string,
  budget: number,
): readonly string[] {
  const weight = paths.reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length,
    0,
  );
  return weight > budget ? [`${what} weighs ${String(weight)}, more than ${String(budget)}`] : [];
}
