import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import { openFileWorkbook } from '../../src/workbook/file/file';
import { contentAt } from '../contract/planning';
import { launchBrowser } from '../host/page/browser';
import { buildWorkbench } from './build';
import { keptFiles, laterVersion } from './laterVersion';
import { movableServer, type MovableServer } from './movableServer';
import { openWorkbench, type OpenWorkbench } from './workbench';

// Two production builds come first, one with the whole grid.
jest.setTimeout(400_000);

const INTRANET = 'tdkt.noi-bo.example';
const SAMPLE_BUTTON = 'Mở sổ mẫu Hà Quảng';
const NEWER = /^Có bản mới/;

/** A folder for print-outs, for people who want to look. */
const SHOTS = process.env['TDKT_SHOTS'];

/** What a saved sample has in the row of the first indicator: actual and percentage. */
async function firstLine(bytes: Uint8Array): Promise<unknown> {
  const file = openFileWorkbook(bytes, nodeCodec);
  if (!file.ok) throw new Error(file.error.code);
  const { sheets } = await file.value.readSnapshot('workbook');
  return sheets[0] && [contentAt(sheets[0], 7, 4), contentAt(sheets[0], 7, 5)];
}

/** Opens the sample, types a formula and a figure, and saves: the whole product at work. */
async function workIn(bench: OpenWorkbench): Promise<void> {
  const { page } = bench;
  await page.getByRole('button', { name: SAMPLE_BUTTON }).click();
  await bench.ready();
  await bench.type('F8', '=TDKT.HOANTHANH(E8,D8,,,2)');
  await bench.type('E8', '14');
  const { bytes } = await bench.save();
  expect(await firstLine(bytes)).toEqual([
    14,
    { formula: 'TDKT.HOANTHANH(E8,D8,,,2)', result: 200 },
  ]);
}

/** Waits until the worker of the page's version has all files and answers for the page. */
function kept(page: Page): Promise<unknown> {
  return page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Another page of the same browser profile, as it comes up. */
async function openBeside(context: BrowserContext, base: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${base}workbench.html`);
  await page.getByRole('button', { name: SAMPLE_BUTTON }).waitFor();
  return page;
}

/** Which version a page is, by its own words and by the functions that it loaded. */
function versionOf(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => [document.title, Reflect.get(globalThis, 'tdktVersion')]);
}

/** The page that the browser was asked to print. */
async function printed(bench: OpenWorkbench): Promise<string> {
  const { page } = bench;
  await page.getByRole('button', { name: 'In…', exact: true }).click();
  await page.waitForFunction(() => Reflect.get(globalThis, 'tdktPrinted') !== undefined);
  return page.evaluate(() => {
    const html = String(Reflect.get(globalThis, 'tdktPrinted'));
    Reflect.deleteProperty(globalThis, 'tdktPrinted');
    return `<!doctype html>${html}`;
  });
}

/** How many pages Chromium makes of it. */
async function pagesOf(browser: Browser, html: string, name: string): Promise<number> {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  if (SHOTS !== undefined) {
    mkdirSync(SHOTS, { recursive: true });
    writeFileSync(join(SHOTS, `print-${name}.pdf`), pdf);
  }
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

describe('the built workbench without its server', () => {
  let folder: string;
  let server: MovableServer;
  let browser: Browser;
  let base: string;

  beforeAll(async () => {
    folder = buildWorkbench();
    server = await movableServer(folder);
    base = `http://127.0.0.1:${String(server.port)}/`;
    browser = await launchBrowser([`--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`]);
  });

  beforeEach(() => {
    server.serve(folder);
    server.asked();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('is kept whole: every built file, and nothing else', () => {
    const built = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
    const own = built.filter((path) => /^workbench[./]|^functions\.js$|^assets\//.test(path));
    expect(keptFiles(folder).files.map(({ path }) => path)).toEqual(own.sort());
  });

  test('works after one visit when the server is gone', async () => {
    const first = await openWorkbench(browser, base);
    const asked: string[] = [];
    first.page.context().on('request', (request) => asked.push(request.url()));
    await first.shell();
    await kept(first.page);
    server.serve(undefined);

    // The page that was open, of which the grid was not loaded yet.
    await workIn(first);
    const again = await openBeside(first.page.context(), base);
    await again.getByRole('button', { name: SAMPLE_BUTTON }).click();
    await again.getByRole('tab', { name: 'Kiểm tra' }).waitFor();
    expect(first.complaints).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(base) && !/^(?:blob|data):/.test(url))).toEqual(
      [],
    );
    await first.close();
  });

  test('leaves the pane of Excel to the server', async () => {
    writeFileSync(
      join(folder, 'taskpane.html'),
      '<!doctype html><script src="functions.js"></script>',
    );
    const bench = await openWorkbench(browser, base);
    await kept(bench.page);
    const pane = await bench.page.context().newPage();
    server.asked();
    await pane.goto(`${base}taskpane.html`);
    expect(await pane.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(server.asked()).toEqual(expect.arrayContaining(['/taskpane.html', '/functions.js']));
    await bench.close();
  });

  test('takes a new version as a whole, once no page of the old one is open', async () => {
    const first = await openWorkbench(browser, base);
    const context = first.page.context();
    await kept(first.page);
    const old = await versionOf(first.page);
    expect(old[1]).toBeUndefined();
    expect(await first.page.getByText(NEWER).count()).toBe(0);

    server.serve(laterVersion(folder, 'Bản 2'));
    const second = await openBeside(context, base);
    await second.getByText(NEWER).waitFor();
    expect(await versionOf(second)).toEqual(old);
    await first.page.reload();
    expect(await versionOf(first.page)).toEqual(old);
    // What is still to be loaded is of the old version too.
    await first.page.getByRole('button', { name: SAMPLE_BUTTON }).click();
    await first.ready();
    expect(first.complaints).toEqual([]);

    const keeper = await context.newPage();
    await first.page.close({ runBeforeUnload: false });
    await second.close();
    await keeper.waitForTimeout(500);
    server.serve(undefined);
    const next = await openBeside(context, base);
    expect(await versionOf(next)).toEqual(['Bản 2', 'Bản 2']);
    expect(await next.getByText(NEWER).count()).toBe(0);
    expect(await next.evaluate(() => caches.keys())).toHaveLength(1);
    await context.close();
  });

  test('takes nothing of a version that is only half there', async () => {
    const later = laterVersion(folder, 'Bản 3');
    // The server has the new page and the new list, and still the old functions.
    writeFileSync(join(later, 'functions.js'), 'globalThis.tdktVersion="nửa vời"');
    const first = await openWorkbench(browser, base);
    const context = first.page.context();
    await kept(first.page);
    const old = await versionOf(first.page);
    server.serve(later);
    const second = await openBeside(context, base);
    await second.waitForTimeout(1500);
    expect(server.asked()).toContain('/workbench-worker.js');
    expect(await second.getByText(NEWER).count()).toBe(0);
    await first.page.close();
    await second.close();
    const next = await openBeside(context, base);
    expect(await versionOf(next)).toEqual(old);
    await context.close();
  });

  test('works when its page is opened as a file from a disk', async () => {
    const bench = await openWorkbench(browser, `${pathToFileURL(folder).href}/`);
    await bench.shell();
    await workIn(bench);
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });

  test('works over plain http in an office network, and keeps nothing there', async () => {
    const bench = await openWorkbench(browser, `http://${INTRANET}:${String(server.port)}/`);
    await bench.shell();
    expect(await bench.page.evaluate(() => isSecureContext)).toBe(false);
    await workIn(bench);
    expect(server.asked()).not.toContain('/workbench-worker.js');
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });

  test('prints the sheet in front, as it is and as an annex', async () => {
    const bench = await openWorkbench(browser, base);
    const { page } = bench;
    await page.addInitScript(() => {
      globalThis.print = () => {
        Reflect.set(window.top ?? window, 'tdktPrinted', document.documentElement.outerHTML);
      };
    });
    await page.reload();
    await page.getByRole('button', { name: SAMPLE_BUTTON }).click();
    await bench.ready();
    const source = await printed(bench);
    expect(source).toContain('size: 297mm 210mm');
    expect(source).toContain('Tốc độ tăng trưởng kinh tế bình quân mỗi năm');
    // As the cell shows it: 7.4 with two decimals.
    expect(source).toContain('>7,40<');
    expect(await pagesOf(browser, source, 'source')).toBe(3);

    await bench.fill('Kết quả thực hiện các chỉ tiêu giai đoạn 5 năm', 'Hà Quảng');
    await page.locator('[data-u-comp="slide-tab-item"]', { hasText: /^Phụ lục$/ }).click();
    await page.waitForTimeout(500);
    const annex = await printed(bench);
    expect(annex).toContain('<title>Phụ lục</title>');
    expect(annex).toMatch(/<thead>.*Chỉ tiêu.*<\/thead>/);
    expect(annex).toContain('HÀ QUẢNG');
    expect(await pagesOf(browser, annex, 'annex')).toBeGreaterThanOrEqual(2);
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });
});
