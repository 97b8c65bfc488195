import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { planOf } from '../../contract/planning';
import { launchBrowser } from './browser';
import { bundleHost } from './bundle';
import type { PageUnderTest } from './entry';
import { servePage, type PageServer } from './server';

declare global {
  interface Window {
    tdkt: PageUnderTest;
  }
}

jest.setTimeout(60_000);

const HTML = `<!doctype html>
<meta charset="utf-8">
<script src="/host.js"></script>
<script src="/office/office.js"></script>`;

describe('an unmodified office.js in a browser', () => {
  let server: PageServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const folder = await bundleHost(join(__dirname, 'entry.ts'));
    server = await servePage(folder, HTML);
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(server.url);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('is told that it runs in Excel, and of its requirement sets', async () => {
    const told = await page.evaluate(async () => {
      const info = await Office.onReady();
      const supports = (version: string): boolean =>
        Office.context.requirements.isSetSupported('ExcelApi', version);
      return { ...info, sets: [supports('1.14'), supports('1.15')] };
    });
    expect(told).toMatchObject({ host: 'Excel', platform: 'PC', sets: [true, false] });
  });

  test('reads and writes the workbook', async () => {
    const read = await page.evaluate(async () => {
      await Office.onReady();
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Số liệu');
        const range = sheet.getRange('A2:C2');
        range.load('values,formulas');
        await context.sync();
        const before = [range.values, range.formulas];
        sheet.getRange('B2').values = [[50]];
        await context.sync();
        range.load('values');
        await context.sync();
        return [...before, range.values];
      });
    });
    expect(read).toEqual([
      [['Sản lượng', 200, 400]],
      [['Sản lượng', 200, '=B2*2']],
      [['Sản lượng', 50, 100]],
    ]);
    expect(await page.evaluate(() => window.tdkt.complaints())).toEqual([]);
  });

  test('serves the adapter, on the real globals', async () => {
    const plan = planOf({
      kind: 'set-block',
      sheet: 'Số liệu',
      at: { row: 2, column: 0 },
      old: [[undefined]],
      values: [['00123']],
    });
    const outcome = await page.evaluate((given) => window.tdkt.apply(given), plan);
    expect(outcome).toMatchObject({ ok: true });
    expect(await page.evaluate(() => window.tdkt.read())).toMatchObject({
      sheets: [{ name: 'Số liệu', cells: { A2: 'text "Sản lượng"', A3: 'text "00123"' } }],
    });
    expect(await page.evaluate(() => window.tdkt.complaints())).toEqual([]);
  });
});
