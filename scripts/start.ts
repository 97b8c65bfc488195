/** Serves the built workbench to this machine and opens it in a browser, building it if need be. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveFolder } from './lib/serveFolder';

const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, 'dist');
const PAGES = ['workbench.html', 'functions.js', 'workbench/workbench.js'];
const PORT = 3210;

if (!PAGES.every((name) => existsSync(resolve(dist, name)))) {
  process.stdout.write('Building dist/ …\n');
  const webpack = resolve(root, 'node_modules/webpack/bin/webpack.js');
  const args = ['--import', 'tsx', webpack, '--mode', 'production'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const { url } = await serveFolder(dist, PORT);
const page = `${url}workbench.html`;
process.stdout.write(`${page}\n`);
if (!process.argv.includes('--no-open')) openBrowser(page);

/** Asks the system for its browser; where there is none, the address is printed anyway. */
function openBrowser(address: string): void {
  const [command, ...args] = openerOf(process.platform);
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function openerOf(platform: string): readonly [string, ...string[]] {
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return platform === 'darwin' ? ['open'] : ['xdg-open'];
}
