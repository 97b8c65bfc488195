import { existsSync } from 'node:fs';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Where systems keep a Chromium of their own. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A headless Chromium: the system's, or the one that comes as a package; `extra` are switches. */
export async function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  const own = INSTALLED.find((path) => existsSync(path));
  if (own !== undefined)
    return playwright.launch({
      executablePath: own,
      args: ['--no-sandbox', '--headless=new', ...extra],
    });
  const { default: packaged } = await import('@sparticuz/chromium');
  return playwright.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args, ...extra],
  });
}
