import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { CellContent } from '../../src/core/model/plan';
import { makeFile } from '../contract/makeFile';
import { bookOf, contentAt } from '../contract/planning';
import { dropFile, givePicker, writtenOn } from './fileHandles';
import { chooseFile, pictures, readBack, servedWorkbench } from './workbenchSuite';

// Two production builds come first, one with the whole grid.
jest.setTimeout(400_000);

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../samples/ha-quang-2020.xlsx')));
const SHEET = 'Hà Quảng';
const GROWTH = 'Tốc độ tăng trưởng kinh tế';

async function at(bytes: Uint8Array, row: number, column: number): Promise<CellContent> {
  const [first] = (await readBack(bytes)).sheets;
  return first && contentAt(first, row, column);
}

/** Closes the page as its user does; tells whether the browser asked first, and then stays. */
async function asksBeforeLeaving(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog', { timeout: 3000 }).then(
    async (dialog) => {
      expect(dialog.type()).toBe('beforeunload');
      await dialog.dismiss();
      return true;
    },
    () => false,
  );
  await page.close({ runBeforeUnload: true });
  return asked;
}

describe('files of the built workbench', () => {
  const workbench = servedWorkbench();
  const shot = pictures('workbench-files');

  test('a file that is dropped on the page is opened, and so is one dropped on the grid', async () => {
    const bench = await workbench.open();
    const { page } = bench;
    await bench.shell();
    await dropFile(page.locator('#root p').first(), 'thả vào.xlsx', SAMPLE);
    await bench.ready();
    await page.getByText('thả vào.xlsx', { exact: true }).waitFor();
    expect(await bench.lineOf(GROWTH)).toContain('7,40');

    const other = await makeFile(bookOf({ Khác: [['Sổ thứ hai', 12]] }));
    await dropFile(page.locator('canvas').first(), 'sổ khác.xlsx', other.bytes());
    await page.getByText('sổ khác.xlsx', { exact: true }).waitFor();
    await page.waitForTimeout(500);
    expect(await bench.shown()).toContain('Sổ thứ hai\t12');

    await dropFile(page.locator('canvas').first(), 'ảnh.png', new Uint8Array([137, 80, 78, 71]));
    await page.getByRole('alert').filter({ hasText: 'ảnh.png' }).waitFor();
    await page.getByText('sổ khác.xlsx', { exact: true }).waitFor();
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });

  test('dropping another file on unsaved work asks, and leaves the work when told so', async () => {
    const bench = await workbench.open();
    const { page } = bench;
    await bench.shell();
    await chooseFile(bench, 'đang sửa.xlsx', SAMPLE);
    await bench.ready();
    await bench.type('E8', '9');
    const answers: string[] = [];
    page.once('dialog', (dialog) => {
      answers.push(dialog.message());
      void dialog.dismiss();
    });
    await dropFile(page.locator('canvas').first(), 'sổ khác.xlsx', SAMPLE);
    await page.waitForTimeout(500);
    expect(answers).toEqual(['Sổ đang mở có thay đổi chưa lưu. Vẫn mở tệp khác?']);
    await page.getByText('đang sửa.xlsx (chưa lưu)', { exact: true }).waitFor();
    expect(await bench.lineOf(GROWTH)).toContain('9,00');
    await bench.close();
  });

  test('leaving asks while something is not saved, and only then', async () => {
    const bench = await workbench.open();
    const { page } = bench;
    await bench.shell();
    await chooseFile(bench, 'sổ.xlsx', SAMPLE);
    await bench.ready();
    await bench.type('E8', '9');
    expect(await asksBeforeLeaving(page)).toBe(true);
    await bench.save();
    await page.getByText('Đã lưu "sổ.xlsx".').waitFor();
    expect(await asksBeforeLeaving(page)).toBe(false);
    expect(page.isClosed()).toBe(true);
    await bench.close();

    const untouched = await workbench.open();
    await untouched.shell();
    await chooseFile(untouched, 'sổ.xlsx', SAMPLE);
    await untouched.ready();
    // Looking around and clicking is no change.
    expect(await untouched.lineOf(GROWTH)).toContain('7,40');
    expect(await asksBeforeLeaving(untouched.page)).toBe(false);
    await untouched.close();
  });

  test('a file that the browser lets the page write is written, the same as a download', async () => {
    const bench = await workbench.open();
    const { page } = bench;
    await givePicker(page, { name: 'gốc.xlsx', bytes: SAMPLE, isRefused: false });
    await bench.shell();
    const downloads: string[] = [];
    page.on('download', (file) => downloads.push(file.suggestedFilename()));
    await page.getByRole('button', { name: 'Mở tệp…' }).click();
    await bench.ready();
    await bench.type('E8', '14');
    await bench.type('F8', '=TDKT.HOANTHANH(E8,D8,,,2)');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã lưu "gốc.xlsx".').waitFor();
    await page.getByText('gốc.xlsx', { exact: true }).waitFor();
    const written = await writtenOn(page);
    expect(written.asked).toBe(1);
    expect(downloads).toEqual([]);
    const [file = ''] = written.files;
    const bytes = new Uint8Array(Buffer.from(file, 'base64'));
    expect(await at(bytes, 7, 4)).toBe(14);

    // The same work on a file that can only be downloaded.
    await chooseFile(bench, 'gốc.xlsx', SAMPLE);
    await page.getByText('Đã lưu "gốc.xlsx".').waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    await bench.type('E8', '14');
    await bench.type('F8', '=TDKT.HOANTHANH(E8,D8,,,2)');
    const downloaded = await bench.save();
    expect(Buffer.from(downloaded.bytes).equals(Buffer.from(bytes))).toBe(true);
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });

  test('where writing is not permitted the workbook is downloaded, and the page says so', async () => {
    const bench = await workbench.open();
    const { page } = bench;
    await givePicker(page, { name: 'gốc.xlsx', bytes: SAMPLE, isRefused: true });
    await bench.shell();
    await page.getByRole('button', { name: 'Mở tệp…' }).click();
    await bench.ready();
    await bench.type('E8', '14');
    const saved = await bench.save();
    await page.getByText(/^Trình duyệt chưa được phép ghi vào "gốc\.xlsx"/).waitFor();
    expect(saved.name).toBe('gốc.xlsx');
    expect(await at(saved.bytes, 7, 4)).toBe(14);
    expect(await writtenOn(page)).toEqual({ files: [], asked: 1 });
    expect(await bench.violations()).toEqual([]);
    await shot(bench, 'refused');
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });

  test('formulas with another result than in the file are listed, and keep that of the file', async () => {
    const bench = await workbench.open();
    const { page } = bench;
    await bench.shell();
    const book = await makeFile(
      bookOf({
        [SHEET]: [
          [5, { formula: 'A1*2', result: 8 }, { formula: 'ROUND(A1/3,2)', result: 1.67 }],
          [70, { formula: 'TDKT.HOANTHANH(A2,80,,,2)', result: { error: '#NAME?' } }],
          [
            { formula: 'TODAY()', result: 44000 },
            { formula: 'SUM(OFFSET(A1,0,0,2,1))', result: 1 },
          ],
          ['Cộng', { formula: 'A1+A2+0.4', result: 75 }],
        ],
        Khác: [
          ...Array.from({ length: 40 }, (): CellContent[] => [1]),
          ["của '22", { formula: `'${SHEET}'!A1&"/2020"`, result: '' }],
        ],
      }),
    );
    await chooseFile(bench, 'khác.xlsx', book.bytes());
    await bench.ready();
    await shot(bench, 'differing-closed');
    await page.getByText('4 ô có kết quả khác khi tính ở đây').click();
    const cells = async (): Promise<readonly string[]> =>
      Promise.all(
        (await page.locator('details table tbody tr').all()).map(async (row) =>
          (await row.locator('td').allTextContents()).join(' | '),
        ),
      );
    await page.locator('details table tbody tr').first().waitFor();
    expect(await cells()).toEqual([
      `${SHEET} | B1 | 8 | 10`,
      `${SHEET} | B2 | #NAME? | 87,5`,
      `${SHEET} | B4 | 75 | 75,4`,
      'Khác | B41 | (trống) | 5/2020',
    ]);
    await page.getByText(/^Không so: 2 công thức tự đổi kết quả/).waitFor();
    expect(await bench.violations()).toEqual([]);
    await shot(bench, 'differing-open');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('4 cells have another result when computed here').waitFor();
    expect((await cells()).at(1)).toBe(`${SHEET} | B2 | #NAME? | 87.5`);
    expect(await bench.violations()).toEqual([]);
    await shot(bench, 'differing-english');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();

    await page.getByRole('button', { name: 'Khác!B41', exact: true }).click();
    await bench.waitForCell('B41');
    await page.getByRole('button', { name: `${SHEET}!B1`, exact: true }).click();
    await bench.waitForCell('B1');
    expect((await bench.shown()).split('\t').slice(0, 3)).toEqual(['5', '8', '1,67']);
    const kept = await bench.save();
    expect(Buffer.from(kept.bytes).equals(Buffer.from(book.bytes()))).toBe(true);

    // Only what an entry reaches is computed anew.
    await page.getByText('4 ô có kết quả khác khi tính ở đây').click();
    await typeAtCorner(page, '6');
    const edited = await bench.save();
    expect(await at(edited.bytes, 0, 1)).toEqual({ formula: 'A1*2', result: 12 });
    expect(await at(edited.bytes, 3, 1)).toEqual({ formula: 'A1+A2+0.4', result: 76.4 });
    expect(await at(edited.bytes, 1, 1)).toEqual({
      formula: 'TDKT.HOANTHANH(A2,80,,,2)',
      result: { error: '#NAME?' },
    });
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });

  test('a book whose results are all good has no such line', async () => {
    const bench = await workbench.open();
    await bench.shell();
    await chooseFile(bench, 'mẫu.xlsx', SAMPLE);
    await bench.ready();
    await bench.page.waitForTimeout(1500);
    expect(await bench.page.getByText(/ô có kết quả khác/).count()).toBe(0);
    await bench.close();
  });

  test('a book of a hundred thousand cells is compared without holding up the page', async () => {
    const bench = await workbench.open();
    const { page } = bench;
    const book = await makeFile(
      bookOf({
        [SHEET]: Array.from({ length: 20_000 }, (_, i) => {
          const row = String(i + 1);
          return [
            i,
            { formula: `A${row}*2`, result: i * 2 },
            { formula: `ROUND(B${row}/3,1)`, result: i % 50 === 0 ? -1 : roundHalfUp(i) },
            { formula: `SUM(A${row}:B${row})`, result: i * 3 },
            { formula: `IF(A${row}="","",D${row}-A${row})`, result: i * 2 },
          ];
        }),
      }),
    );
    await timeTurns(page);
    await bench.shell();
    const start = Date.now();
    await chooseFile(bench, 'lớn.xlsx', book.bytes());
    await page.getByText('lớn.xlsx', { exact: true }).waitFor();
    const opened = Date.now() - start;
    await page.locator('canvas').first().waitFor();
    await page.getByText('400 ô có kết quả khác khi tính ở đây').click();
    const compared = Date.now() - start;
    const turns = await page.evaluate(() => Reflect.get(window, 'tdktTurns') as number[]);
    await page.getByText('Còn 200 ô nữa không liệt kê.').waitFor();
    expect(await page.locator('details table tbody tr').count()).toBe(200);
    const longest = Math.round(Math.max(...turns));
    process.stdout.write(`workbench: ${JSON.stringify({ opened, compared, longest })}\n`);
    // In many short turns, between which whoever types has theirs.
    expect(turns.length).toBeGreaterThan(10);
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });
});

/** A third of `2 i` to one decimal, half up, in whole numbers as far as can be. */
function roundHalfUp(i: number): number {
  return Math.floor((i * 2 * 10) / 3 + 0.5) / 10;
}

/** Types into A1 of the sheet in front. */
async function typeAtCorner(page: Page, text: string): Promise<void> {
  const grid = await page.locator('[data-grid]').boundingBox();
  if (grid === null) throw new Error('the page shows no grid');
  await page.mouse.click(grid.x + 80, grid.y + 55);
  await page.waitForTimeout(150);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
}

/** Notes how long each piece of work takes that the page does while it is idle. */
async function timeTurns(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const turns: number[] = [];
    const idle = window.requestIdleCallback.bind(window);
    Object.assign(window, {
      tdktTurns: turns,
      requestIdleCallback: (turn: IdleRequestCallback, options?: IdleRequestOptions) =>
        idle((deadline) => {
          const start = performance.now();
          turn(deadline);
          turns.push(performance.now() - start);
        }, options),
    });
  });
  await page.reload();
}
