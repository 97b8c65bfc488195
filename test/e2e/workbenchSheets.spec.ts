import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { makeFile } from '../contract/makeFile';
import { bookOf, contentAt } from '../contract/planning';
import type { OpenWorkbench } from './workbench';
import { chooseFile, pictures, readBack, servedWorkbench } from './workbenchSuite';

// Two production builds come first, one with the whole grid.
jest.setTimeout(400_000);

const BOOK = bookOf({
  'Số liệu': [[40], [2]],
  'Tổng hợp': [
    [{ formula: "SUM('Số liệu'!A1:A2)", result: 42 }],
    [{ formula: `INDIRECT("'Số liệu'!A1")`, result: 40 }],
  ],
});

describe('sheets in the built workbench', () => {
  const workbench = servedWorkbench();
  const shot = pictures('sheets');

  const tabs = (page: Page): Promise<string[]> =>
    page.locator('[data-u-comp=slide-tab-item]').allInnerTexts();

  const waitForTabs = async (page: Page, ...names: readonly string[]): Promise<void> => {
    for (let tries = 0; tries < 40; tries += 1) {
      if ((await tabs(page)).map((name) => name.trim()).join() === names.join()) return;
      await page.waitForTimeout(100);
    }
    expect(await tabs(page)).toEqual(names);
  };

  const rename = async (page: Page, from: string, to: string): Promise<void> => {
    await page.locator('[data-u-comp=slide-tab-item]', { hasText: from }).dblclick();
    // The grid looks at a pressed tab again a moment later; nobody types a name that fast.
    await page.waitForTimeout(800);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(to);
    await page.keyboard.press('Enter');
  };

  const opened = async (): Promise<OpenWorkbench> => {
    const bench = await workbench.open();
    await bench.shell();
    await chooseFile(bench, 'sổ.xlsx', (await makeFile(BOOK)).bytes());
    await bench.ready();
    await waitForTabs(bench.page, 'Số liệu', 'Tổng hợp');
    return bench;
  };

  test('a sheet is renamed on its tab, undone, done again and saved, with what speaks of it', async () => {
    const bench = await opened();
    const { page } = bench;
    const press = (name: string): Promise<void> =>
      page.getByRole('button', { name, exact: true }).click();

    await rename(page, 'Số liệu', 'Kết quả 2026');
    await page.getByText(/Riêng công thức ở Tổng hợp!A2 ghi tên trang bằng chữ/).waitFor();
    await waitForTabs(page, 'Kết quả 2026', 'Tổng hợp');
    await shot(bench, '1-renamed');
    await press('Hoàn tác');
    await waitForTabs(page, 'Số liệu', 'Tổng hợp');
    await press('Làm lại');
    await waitForTabs(page, 'Kết quả 2026', 'Tổng hợp');

    const { bytes } = await bench.save();
    const book = await readBack(bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Kết quả 2026', 'Tổng hợp']);
    const total = book.sheets[1];
    if (total === undefined) throw new Error('two sheets');
    expect(contentAt(total, 0, 0)).toEqual({ formula: "SUM('Kết quả 2026'!A1:A2)", result: 42 });
    expect(contentAt(total, 1, 0)).toMatchObject({ formula: `INDIRECT("'Số liệu'!A1")` });

    // The grid's engine knows the sheet by its new name.
    await page.mouse.click(80, 99);
    await page.keyboard.type('58');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    const after = (await readBack((await bench.save()).bytes)).sheets[1];
    expect(after && contentAt(after, 0, 0)).toMatchObject({ result: 60 });
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });

  test('a cell on a hidden sheet is not gone to, and the pane says what to do', async () => {
    const bench = await workbench.open();
    const { page } = bench;
    await bench.shell();
    const draft = [
      ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %'],
      [1, 'Trồng rừng', 500, 425, 85],
      [2, 'Vùng thấp', 60, 63.7, 116],
    ];
    const file = await makeFile(bookOf({ 'Số liệu': [[1]], Nháp: draft }));
    const parts = unzipSync(file.bytes());
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    const hidden = book.replace('<sheet name="Nháp"', '<sheet state="hidden" name="Nháp"');
    expect(hidden).not.toBe(book);
    await chooseFile(bench, 'sổ.xlsx', zipSync({ ...parts, 'xl/workbook.xml': strToU8(hidden) }));
    await bench.ready();
    await page.locator('#tab-check').click();
    await page.getByRole('button', { name: 'Kiểm tra sổ này' }).click();
    await page.locator('details').first().waitFor();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await page
      .getByRole('button', { name: /^Đến Nháp/ })
      .first()
      .click();
    await page.getByRole('alert').filter({ hasText: 'Trang "Nháp" đang ẩn' }).waitFor();
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });

  test('a name that Excel does not take is refused in words, and the tab keeps its own', async () => {
    const bench = await opened();
    const { page } = bench;
    await rename(page, 'Số liệu', 'History');
    await page.getByRole('alert').filter({ hasText: '"History" không dùng làm tên' }).waitFor();
    await waitForTabs(page, 'Số liệu', 'Tổng hợp');
    await shot(bench, '2-refused');
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });
});
