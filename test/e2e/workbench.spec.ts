import { unzipSync } from 'fflate';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Snapshot } from '../../src/core/model/snapshot';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import { openFileWorkbook } from '../../src/workbook/file/file';
import { contentAt } from '../contract/planning';
import { launchBrowser } from '../host/page/browser';
import { servePage, type PageServer } from '../host/page/server';
import { buildWorkbench } from './build';
import { openWorkbench, type OpenWorkbench } from './workbench';

// Two production builds come first, one with the whole grid.
jest.setTimeout(400_000);

/** A folder for pictures of every state, for people who want to look. */
const SHOTS = process.env['TDKT_SHOTS'];
const SAMPLE = join(__dirname, '../../samples/ha-quang-2020.xlsx');
const SHEET = 'Hà Quảng';

async function readBack(bytes: Uint8Array): Promise<Snapshot> {
  const file = openFileWorkbook(bytes, nodeCodec);
  if (!file.ok) throw new Error(file.error.code);
  return file.value.readSnapshot('workbook');
}

function at(book: Snapshot, sheet: string, row: number, column: number): unknown {
  const found = book.sheets.find(({ name }) => name === sheet);
  return found === undefined ? undefined : contentAt(found, row, column);
}

describe('the built workbench in a browser', () => {
  let server: PageServer;
  let browser: Browser;
  let base: string;

  beforeAll(async () => {
    server = await servePage(buildWorkbench(), '');
    base = new URL('.', server.url).href;
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const shot = async ({ page }: OpenWorkbench, name: string): Promise<void> => {
    if (SHOTS === undefined) return;
    mkdirSync(SHOTS, { recursive: true });
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(SHOTS, `workbench-${name}.png`) });
  };

  test('leads from the sample to a checked and saved workbook', async () => {
    const bench = await openWorkbench(browser, base);
    const { page } = bench;
    const press = (name: string | RegExp): Promise<void> =>
      page.getByRole('button', { name, exact: typeof name === 'string' }).click();
    const times = { shell: await bench.shell(), sample: 0 };
    await shot(bench, '1-shell');

    const start = Date.now();
    await press('Mở sổ mẫu Hà Quảng');
    await bench.ready();
    times.sample = Date.now() - start;
    expect(await bench.shown()).toContain(
      'Tốc độ tăng trưởng kinh tế bình quân mỗi năm\t%\t7\t7.4',
    );
    await shot(bench, '2-sample');
    expect(await bench.violations()).toEqual([]);

    await bench.type('F8', '=TDKT.HOANTHANH(E8,D8,,,2)');
    await bench.type('F9', '=ROUND(E9*100/D9,1)');
    expect(await bench.lineOf('Tốc độ tăng trưởng kinh tế')).toContain('105.71');
    await bench.type('E8', '14');
    await bench.type('E9', '30');
    expect((await bench.lineOf('Tốc độ tăng trưởng kinh tế')).split('\t').slice(4, 6)).toEqual([
      '14.00',
      '200',
    ]);
    expect((await bench.lineOf('Thu nhập bình quân')).split('\t').slice(4, 6)).toEqual([
      '30.00',
      '200',
    ]);
    await shot(bench, '3-typed');

    await bench.fill('Kết quả thực hiện các chỉ tiêu giai đoạn 5 năm', SHEET);
    await shot(bench, '4-filled');
    await bench.fill('ghi chú', 'Thông Nông');
    await page.getByText('Phụ lục (2)', { exact: true }).first().waitFor();
    await shot(bench, '5-filled-both');

    await page.locator('#tab-check').click();
    await press('Kiểm tra sổ này');
    await page
      .getByRole('button', { name: /Hà Quảng!F27/ })
      .first()
      .waitFor();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await page
      .getByRole('button', { name: /Hà Quảng!F27/ })
      .first()
      .click();
    await bench.waitForCell('F27');
    await shot(bench, '6-checked');
    expect(await bench.violations()).toEqual([]);
    await press(/^Sửa Hà Quảng!F27/);
    await bench.waitForShown('trong đó có việc làm', '203');
    await press('Hoàn tác');
    await bench.waitForShown('trong đó có việc làm', '201');
    await press('Làm lại');
    await bench.waitForShown('trong đó có việc làm', '203');
    await shot(bench, '7-fixed');

    const shownLine = await bench.lineOf('Tốc độ tăng trưởng kinh tế');
    const saved = await bench.save();
    expect(saved.name).toBe('ha-quang-2020.xlsx');
    const book = await readBack(saved.bytes);
    expect(at(book, SHEET, 7, 4)).toBe(14);
    expect(at(book, SHEET, 7, 5)).toEqual({ formula: 'TDKT.HOANTHANH(E8,D8,,,2)', result: 200 });
    expect(at(book, SHEET, 8, 5)).toEqual({ formula: 'ROUND(E9*100/D9,1)', result: 200 });
    expect(at(book, SHEET, 26, 5)).toBe(203);
    expect(shownLine.split('\t').slice(4, 6)).toEqual(['14.00', '200']);
    expect(book.sheets.map(({ name }) => name).slice(0, 2)).toEqual([SHEET, 'Thông Nông']);
    expect(book.sheets.length).toBe(4);
    expect(book.sheets.every(({ grid }) => grid.stale.size === 0)).toBe(true);
    await shot(bench, '8-saved');

    const before = unzipSync(readFileSync(SAMPLE));
    const after = unzipSync(saved.bytes);
    const touched = Object.keys(before).filter(
      (part) =>
        Buffer.compare(Buffer.from(before[part] ?? []), Buffer.from(after[part] ?? [])) !== 0,
    );
    expect(touched.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(bench.complaints).toEqual([]);
    process.stdout.write(`workbench: ${JSON.stringify(times)}\n`);
    await bench.close();
  });
});
