import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Where cells of the sample stand in a grid that is not scrolled, from its corner. */
const COLUMNS: Readonly<Record<string, number>> = { E: 676, F: 774 };
const FIRST_ROW = { row: 8, y: 283, height: 20 };

/** The built workbench in a page of its own. */
export interface OpenWorkbench {
  readonly page: Page;
  /** What went wrong on the page, and what it asked of other places than its own folder. */
  readonly complaints: readonly string[];
  /** How long the page took until it could be used, in milliseconds. */
  readonly shell: () => Promise<number>;
  /** Waits for the pane beside an open workbook. */
  readonly ready: () => Promise<void>;
  /** Clicks a cell of the sample near the top and types into it. */
  readonly type: (cell: string, text: string) => Promise<void>;
  /** What the sheet in front shows, as copying all of it gives it. */
  readonly shown: () => Promise<string>;
  /** The line of that which holds a text. */
  readonly lineOf: (text: string) => Promise<string>;
  readonly waitForShown: (line: string, value: string) => Promise<void>;
  readonly waitForCell: (a1: string) => Promise<void>;
  /** Fills the annex whose name holds a text from the table of a sheet. */
  readonly fill: (annex: string, source: string) => Promise<void>;
  readonly save: () => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  readonly violations: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export async function openWorkbench(browser: Browser, base: string): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (entry) => {
    if (entry.type() === 'error') complaints.push(entry.text());
  });
  page.on('pageerror', (error) => {
    complaints.push(String(error));
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(?:data|blob):/.test(url)) complaints.push(`foreign: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  const began = Date.now();
  await page.goto(`${base}workbench.html`);

  let resting = 443;
  const shown = async (): Promise<string> => {
    // Never the same cell twice, nor one that is typed into: that would be a double click.
    resting = resting === 443 ? 543 : 443;
    await page.mouse.click(480, resting);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.waitForTimeout(150);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const lineOf = async (text: string): Promise<string> =>
    (await shown()).split('\n').find((line) => line.includes(text)) ?? '';
  return {
    page,
    complaints,
    shown,
    lineOf,
    shell: async () => {
      await page.getByRole('button', { name: 'Mở sổ mẫu Hà Quảng' }).waitFor();
      return Date.now() - began;
    },
    ready: async () => {
      await page.locator('#tab-check').waitFor();
      await page.locator('canvas').first().waitFor();
      await page.waitForTimeout(500);
    },
    type: async (cell, text) => {
      const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
      const y = FIRST_ROW.y + (Number(row) - FIRST_ROW.row) * FIRST_ROW.height;
      await page.mouse.click(COLUMNS[column] ?? 0, y);
      await page.waitForTimeout(150);
      await page.keyboard.type(text, { delay: 10 });
      await page.keyboard.press('Enter');
      await page.waitForTimeout(500);
    },
    waitForShown: async (line, value) => {
      for (let tries = 0; tries < 20; tries += 1) {
        if ((await lineOf(line)).split('\t').includes(value)) return;
        await page.waitForTimeout(250);
      }
      throw new Error(`${line} does not show ${value}: ${await lineOf(line)}`);
    },
    waitForCell: async (a1) => {
      await page.waitForFunction(
        (cell) => [...document.querySelectorAll('input')].some(({ value }) => value === cell),
        a1,
      );
    },
    fill: async (annex, source) => {
      await page.locator('#tab-annexes').click();
      const choose = async (label: string, text: string): Promise<void> => {
        const list = page.getByLabel(label);
        // The lists fill when the workbook has been read.
        const known = list.locator('option', { hasText: text });
        await known.first().waitFor({ state: 'attached' });
        const options = await list.locator('option').allTextContents();
        const wanted = options.find((option) => option.toLowerCase().includes(text.toLowerCase()));
        if (wanted === undefined) throw new Error(`${text} is not among ${options.join(' | ')}`);
        await list.selectOption({ label: wanted });
      };
      await choose('Phụ lục cần điền', annex);
      await page.waitForTimeout(500);
      await choose('Bảng số liệu nguồn', source);
      await page.getByRole('button', { name: 'Đọc lại sổ' }).click();
      await page.waitForTimeout(500);
      await page.getByRole('button', { name: 'Điền vào trang mới' }).click();
      await page.getByText(/^Đã điền \d+ dòng/).waitFor();
    },
    save: async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      const file = await download;
      const bytes = new Uint8Array(readFileSync(await file.path()));
      return { name: file.suggestedFilename(), bytes };
    },
    violations: async () => {
      await page.evaluate(AXE);
      return page.evaluate(async () => {
        const axe = Reflect.get(window, 'axe') as {
          run: (
            context: unknown,
            options: unknown,
          ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
        // Univer's own markup, where nothing of ours stands: its grid, and where its toasts go.
        const within = { exclude: [['[data-grid]'], ['[aria-label="Notifications alt+T"]']] };
        const { violations } = await axe.run(within, { resultTypes: ['violations'] });
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
        );
      });
    },
    close: () => context.close(),
  };
}
