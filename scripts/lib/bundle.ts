import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { ICON_SIZES, iconPath } from './icons';
import { WORKBENCH_FILES, checkWorkbench } from './workbenchBundle';

const REQUIRED = [
  'functions.js',
  'functions.json',
  'functions.vi.json',
  'taskpane.js',
  'tap.js',
  'commands.js',
  'taskpane.html',
  'manifest.xml',
  'cli/tdkt.js',
  ...WORKBENCH_FILES,
  ...ICON_SIZES.map(iconPath),
];

/** The most that a file may weigh compressed, in bytes: every Excel start fetches these. */
const BUDGETS: Readonly<Record<string, number>> = {
  'functions.js': 40 * 1024,
};

/** The most that all scripts of the page may weigh that it loads at once, besides Office's. */
const PAGE_BUDGET = 130 * 1024;

interface Metadata {
  readonly functions: readonly { readonly id: string }[];
}

/** What is wrong with a production build in the folder `dist`; empty when nothing is. */
export function checkBundle(dist: string): readonly string[] {
  const missing = REQUIRED.filter((name) => !existsSync(join(dist, name)));
  if (missing.length > 0) return missing.map((name) => `${name} is missing`);
  return [
    ...checkFiles(dist),
    ...checkFunctions(dist),
    ...checkPage(dist),
    ...checkWorkbench(dist),
    ...checkCli(dist),
  ];
}

function checkFiles(dist: string): readonly string[] {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const problems = names.filter((name) => name.endsWith('.map')).map((name) => `${name} is a map`);
  for (const name of names.filter((each) => /^[^/\\]+\.(js|html|json)$/.test(each))) {
    const text = readFileSync(join(dist, name), 'utf8');
    if (/\blocalhost\b/.test(text)) problems.push(`${name} names localhost`);
    if (/\beval\(|new Function\(/.test(text)) problems.push(`${name} evaluates code from text`);
    const budget = BUDGETS[name] ?? Infinity;
    const size = gzipSync(text).length;
    if (size > budget) problems.push(`${name} weighs ${String(size)}, more than ${String(budget)}`);
  }
  return problems;
}

/** Runs functions.js alone, as some hosts do: it must register every function of the metadata. */
function checkFunctions(dist: string): readonly string[] {
  const registered: string[] = [];
  const CustomFunctions = { associate: (id: string) => registered.push(id) };
  try {
    const source = readFileSync(join(dist, 'functions.js'), 'utf8');
    runInContext(source, createContext({ CustomFunctions }), { timeout: 10_000 });
  } catch (error) {
    return [`functions.js does not run alone: ${String(error)}`];
  }
  return ['functions.json', 'functions.vi.json'].flatMap((name) => {
    const { functions } = JSON.parse(readFileSync(join(dist, name), 'utf8')) as Metadata;
    const ids = functions.map(({ id }) => id);
    return ids.join() === registered.join()
      ? []
      : [`${name} describes ${ids.join()}, functions.js registers ${registered.join()}`];
  });
}

function checkPage(dist: string): readonly string[] {
  const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map(([, src = '']) => src);
  const local = scripts.filter((src) => !src.startsWith('https://'));
  return [
    ...(page.includes(`default-src 'none'`) ? [] : ['taskpane.html has no content policy']),
    ...(/<script(?![^>]*\bsrc=)/.test(page) ? ['taskpane.html has a script of its own'] : []),
    ...(scripts.some((src) => src.endsWith('office.js')) ? [] : ['the page loads no office.js']),
    ...checkWeight(dist, local),
    ...local
      .filter((src) => !src.endsWith('office.js') && !existsSync(join(dist, src)))
      .map((src) => `taskpane.html loads ${src}, which is not there`),
  ];
}

/** What the page loads at once, and that it leaves to later what only some workbooks need. */
function checkWeight(dist: string, scripts: readonly string[]): readonly string[] {
  const own = scripts
    .filter((src) => src !== 'functions.js' && existsSync(join(dist, src)))
    .map((src) => ({ src, text: readFileSync(join(dist, src), 'utf8') }));
  const weight = own.reduce((sum, { text }) => sum + gzipSync(text).length, 0);
  return [
    ...(weight > PAGE_BUDGET
      ? [`taskpane.html loads ${String(weight)} at once, more than ${String(PAGE_BUDGET)}`]
      : []),
    ...own.filter(({ text }) => text.includes('ZodError')).map(({ src }) => `${src} holds zod`),
  ];
}

function checkCli(dist: string): readonly string[] {
  const args = [join(dist, 'cli/tdkt.js'), 'call', 'HOANTHANH', '[1994,1875,null,null,2]'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return status === 0 && stdout.trim() === '106.35'
    ? []
    : [`cli/tdkt.js: exit ${String(status)}, ${stdout}${stderr}`];
}
