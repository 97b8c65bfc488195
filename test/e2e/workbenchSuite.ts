import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Snapshot } from '../../src/core/model/snapshot';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import { openFileWorkbook } from '../../src/workbook/file/file';
import { launchBrowser } from '../host/page/browser';
import { servePage, type PageServer } from '../host/page/server';
import { buildWorkbench } from './build';
import { openWorkbench, type OpenWorkbench } from './workbench';

/** A folder for pictures of every state, for people who want to look. */
const SHOTS = process.env['TDKT_SHOTS'];

/** The built workbench, served to a browser while the tests of a suite run. */
export interface ServedWorkbench {
  /** Opens it in a page of its own. */
  readonly open: () => Promise<OpenWorkbench>;
}

export function servedWorkbench(): ServedWorkbench {
  let server: PageServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await servePage(buildWorkbench(), '');
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return { open: () => openWorkbench(browser, new URL('.', server.url).href) };
}

/** Takes pictures of the page as it is, where somebody asked for them: `sheets-2-renamed.png`. */
export function pictures(suite: string): (of: OpenWorkbench, name: string) => Promise<void> {
  return async ({ page }, name) => {
    if (SHOTS === undefined) return;
    mkdirSync(SHOTS, { recursive: true });
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(SHOTS, `${suite}-${name}.png`) });
  };
}

/** Opens a file by the page's button. */
export function chooseFile(
  { page }: OpenWorkbench,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  return page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** A saved file as it is read again. */
export async function readBack(bytes: Uint8Array): Promise<Snapshot> {
  const file = openFileWorkbook(bytes, nodeCodec);
  if (!file.ok) throw new Error(file.error.code);
  return file.value.readSnapshot('workbook');
}
