import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface PaneOptions {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Loaded for its functions alone, the pane closed. */
  readonly isHidden?: boolean;
  /** The path of the workbook that is open; else an empty one. */
  readonly book?: string;
}

/** The built pane in a page of its own, beside an Excel with a workbook. */
export interface OpenPane {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong on the page, and what it asked of other places than its own folder. */
  readonly complaints: readonly string[];
  /** What is not accessible now, by axe-core. */
  readonly violations: () => Promise<readonly string[]>;
  /** What the workbook holds: cells in one spelling, by sheet. */
  readonly cells: () => Promise<Readonly<Record<string, Readonly<Record<string, string>>>>>;
  /** Gives the workbook an empty hidden sheet, `Nháp`, an author and a company. */
  readonly addSecrets: () => Promise<void>;
  /** Waits until Excel has this cell selected; rejects when that does not come. */
  readonly waitForSelection: (place: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  }) => Promise<void>;
  /** What this Excel was asked that a real one of its age would not understand. */
  readonly misunderstood: () => Promise<readonly string[]>;
}

export async function openPane(
  browser: Browser,
  site: { readonly base: string; readonly host: string },
  { width = 350, colorScheme = 'light', isHidden = false, book }: PaneOptions = {},
): Promise<OpenPane> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    locale: 'vi-VN',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (entry) => {
    if (entry.type() === 'error' || entry.type() === 'warning') complaints.push(entry.text());
  });
  page.on('pageerror', (error) => {
    complaints.push(String(error));
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.base) && !url.startsWith('data:')) complaints.push(`foreign: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  if (book !== undefined) {
    const base64 = readFileSync(book).toString('base64');
    await page.addInitScript((file) => {
      Reflect.set(window, 'tdktFile', file);
    }, base64);
  }
  if (site.host !== '') await page.addInitScript({ path: join(site.host, 'host.js') });
  if (isHidden) {
    await page.addInitScript(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    });
  }
  await page.goto(`${site.base}/taskpane.html`);
  return {
    page,
    context,
    complaints,
    violations: async () => {
      await page.evaluate(AXE);
      return page.evaluate(async () => {
        const axe = Reflect.get(window, 'axe') as {
          run: (options: unknown) => Promise<{
            violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
          }>;
        };
        const { violations } = await axe.run({ resultTypes: ['violations'] });
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
        );
      });
    },
    cells: () =>
      page.evaluate(() => {
        const book = (Reflect.get(window, 'tdktBook') as () => { sheets: unknown[] })();
        return Object.fromEntries(
          (book.sheets as { name: string; cells: Record<string, string> }[]).map((sheet) => [
            sheet.name,
            sheet.cells,
          ]),
        );
      }),
    addSecrets: () =>
      page.evaluate(() => {
        const { book } = Reflect.get(window, 'tdktHost') as {
          book: {
            addSheet: (name: string) => void;
            show: (name: string, visibility: string) => void;
            setProperties: (properties: object) => void;
          };
        };
        book.addSheet('Nháp');
        book.show('Nháp', 'Hidden');
        book.setProperties({ author: 'Người dùng mẫu', company: 'UBND xã Mẫu' });
      }),
    waitForSelection: async (place) => {
      await page.waitForFunction(
        ({ sheet, row, column }) => {
          const { book } = Reflect.get(window, 'tdktHost') as {
            book: { selection?: { sheet: string; range: { top: number; left: number } } };
          };
          const { selection } = book;
          return (
            selection?.sheet === sheet &&
            selection.range.top === row &&
            selection.range.left === column
          );
        },
        place,
        { timeout: 5000 },
      );
    },
    misunderstood: () =>
      page.evaluate(() => (Reflect.get(window, 'tdktHost') as { complaints: string[] }).complaints),
  };
}
