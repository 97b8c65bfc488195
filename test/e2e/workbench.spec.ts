import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../src/core/model/snapshot';
import { makeFile } from '../contract/makeFile';
import { bookOf, contentAt } from '../contract/planning';
import { chooseFile, pictures, readBack, servedWorkbench } from './workbenchSuite';

// Two production builds come first, one with the whole grid.
jest.setTimeout(400_000);

const SAMPLE = join(__dirname, '../../samples/ha-quang-2020.xlsx');
const SHEET = 'Hà Quảng';

function at(book: Snapshot, sheet: string, row: number, column: number): unknown {
  const found = book.sheets.find(({ name }) => name === sheet);
  return found === undefined ? undefined : contentAt(found, row, column);
}

describe('the built workbench in a browser', () => {
  const workbench = servedWorkbench();
  const shot = pictures('workbench');

  test('leads from the sample to a checked and saved workbook', async () => {
    const bench = await workbench.open();
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
      'Tốc độ tăng trưởng kinh tế bình quân mỗi năm\t%\t7\t7,40',
    );
    await shot(bench, '2-sample');
    expect(await bench.violations()).toEqual([]);

    await bench.type('F8', '=TDKT.HOANTHANH(E8,D8,,,2)');
    await bench.type('F9', '=ROUND(E9*100/D9,1)');
    expect(await bench.lineOf('Tốc độ tăng trưởng kinh tế')).toContain('105,71');
    await bench.type('E8', '14');
    await bench.type('E9', '30');
    expect((await bench.lineOf('Tốc độ tăng trưởng kinh tế')).split('\t').slice(4, 6)).toEqual([
      '14,00',
      '200',
    ]);
    expect((await bench.lineOf('Thu nhập bình quân')).split('\t').slice(4, 6)).toEqual([
      '30,00',
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
    expect(shownLine.split('\t').slice(4, 6)).toEqual(['14,00', '200']);
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

  test('the pane hears of what the grid undoes and of what is typed there', async () => {
    const bench = await workbench.open();
    const { page } = bench;
    await bench.shell();
    await chooseFile(bench, 'sổ.xlsx', readFileSync(SAMPLE));
    await bench.ready();
    await bench.fill('Kết quả thực hiện các chỉ tiêu giai đoạn 5 năm', SHEET);
    // One history: that of the bar.
    expect(await page.getByRole('button', { name: /^Hoàn tác/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await page.getByText(/^Đã điền \d+ dòng/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Làm lại', exact: true }).click();

    await page.locator('#tab-check').click();
    await page.getByRole('button', { name: 'Kiểm tra sổ này' }).click();
    await page
      .getByRole('button', { name: /Hà Quảng!F27/ })
      .first()
      .waitFor();
    expect(await page.getByText('Sổ vừa thay đổi').count()).toBe(0);
    await bench.type('E8', '14');
    await page.getByText('Sổ vừa thay đổi').waitFor();
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByText('Sổ vừa thay đổi').waitFor({ state: 'detached' });
    await shot(bench, '9-heard');
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });

  test('keeps the open workbook from broken files, and from what can not be saved', async () => {
    const bench = await workbench.open();
    const { page } = bench;
    await bench.shell();
    await chooseFile(bench, 'sổ thật.xlsx', readFileSync(SAMPLE));
    await bench.ready();
    const wrong: readonly (readonly [string, Buffer])[] = [
      ['rỗng.xlsx', Buffer.alloc(0)],
      ['văn bản.xlsx', Buffer.from('không phải sổ')],
      ['cụt.xlsx', readFileSync(SAMPLE).subarray(0, 3000)],
    ];
    for (const [name, content] of wrong) {
      await chooseFile(bench, name, content);
      await page.getByRole('alert').filter({ hasText: name }).waitFor();
      await page.getByText('sổ thật.xlsx', { exact: true }).waitFor();
    }
    await shot(bench, '9-broken');
    await chooseFile(bench, 'sổ thật.xlsx', readFileSync(SAMPLE));
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    await bench.type('E8', '8');
    expect(await bench.lineOf('Tốc độ tăng trưởng kinh tế')).toContain('8,00');
    await page.keyboard.press('Control+b');
    await page.getByText('Ở đây chỉ nhập, chép, dán, sửa được số liệu').waitFor();
    expect((await readBack((await bench.save()).bytes)).sheets.length).toBe(2);
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });

  test('opens big workbooks, and calculates thousands of functions', async () => {
    const bench = await workbench.open();
    const { page } = bench;
    await bench.shell();
    const functions = await makeFile(
      bookOf({
        [SHEET]: Array.from({ length: 5000 }, (_, i) => [
          i === 0 ? 1 : { formula: 'A1+1', result: 2 },
          100,
          { formula: `TDKT.HOANTHANH($A$1,B${String(i + 1)})`, result: 1 },
        ]),
      }),
    );
    const numbers = await makeFile(
      bookOf({
        [SHEET]: Array.from({ length: 10_000 }, (_, i) =>
          Array.from({ length: 10 }, (_cell, j) => i * 10 + j),
        ),
      }),
    );
    const openBook = async (name: string, bytes: Uint8Array): Promise<number> => {
      const start = Date.now();
      await chooseFile(bench, name, bytes);
      await page.getByText(name, { exact: false }).first().waitFor();
      return Date.now() - start;
    };
    const big = await openBook('số.xlsx', numbers.bytes());
    await openBook('hàm.xlsx', functions.bytes());
    await bench.ready();
    await page.mouse.click(80, 99);
    await page.keyboard.type('50');
    const start = Date.now();
    await page.keyboard.press('Enter');
    const saved = await bench.save();
    const recalculated = Date.now() - start;
    const book = await readBack(saved.bytes);
    expect(at(book, SHEET, 0, 0)).toBe(50);
    expect(at(book, SHEET, 4999, 2)).toEqual({
      formula: 'TDKT.HOANTHANH($A$1,B5000)',
      result: 50,
    });
    process.stdout.write(
      `workbench: ${JSON.stringify({ cells100000: big, functions5000TypedAndSaved: recalculated })}\n`,
    );
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });
});
