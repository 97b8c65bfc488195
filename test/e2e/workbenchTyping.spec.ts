import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { findSheet } from '../../src/core/model/cells';
import type { Snapshot } from '../../src/core/model/snapshot';
import { makeFile } from '../contract/makeFile';
import { bookOf, contentAt } from '../contract/planning';
import type { OpenWorkbench } from './workbench';
import { chooseFile, readBack, servedWorkbench } from './workbenchSuite';

jest.setTimeout(400_000);

const SHEET = 'Số liệu';
/** The middle of A1 in a grid that is not scrolled. */
const A1 = { x: 80, y: 99 };
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;

describe('figures typed and pasted into the built workbench', () => {
  const workbench = servedWorkbench();

  const opened = async (rows: Parameters<typeof bookOf>[0][string]): Promise<OpenWorkbench> => {
    const bench = await workbench.open();
    await bench.shell();
    const file = await makeFile(bookOf({ [SHEET]: rows }));
    await chooseFile(bench, 'số.xlsx', file.bytes());
    await bench.ready();
    return bench;
  };

  test('are read with Vietnamese marks, and kept as they are when only looked at', async () => {
    const bench = await opened([
      [17.889, 105.71428571428571],
      [1_234_567.5, 0.1 + 0.2],
      [undefined, 'x'],
    ]);
    const { page } = bench;
    const lines = (await bench.shown()).split('\n');
    expect(lines.slice(0, 2).map((line) => line.trimEnd())).toEqual([
      '17,889\t105,714285714286',
      '1234567,5\t0,3',
    ]);
    for (const [row, column] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const) {
      await page.mouse.dblclick(...place(row, column));
      await page.waitForTimeout(300);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
    }
    const typed = [
      '17.889',
      '17,889',
      '7.4',
      '12,5%',
      '31/02/2020',
      '1.234,5',
      '=A1*2',
      '0912 345 678',
    ];
    await page.mouse.click(...place(4, 0));
    for (const text of typed) {
      await page.keyboard.type(text, { delay: 5 });
      await page.keyboard.press('Enter');
      await page.waitForTimeout(200);
    }
    const book = await saved(bench);
    const read = (row: number, column: number): unknown => at(book, row, column);
    expect([read(0, 0), read(0, 1), read(1, 0), read(1, 1)]).toEqual([
      17.889,
      105.71428571428571,
      1_234_567.5,
      0.1 + 0.2,
    ]);
    expect(typed.map((_, i) => read(4 + i, 0))).toEqual([
      17889,
      17.889,
      7.4,
      0.125,
      '31/02/2020',
      1234.5,
      { formula: 'A1*2', result: 35.778 },
      '0912 345 678',
    ]);
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });

  test('are pasted with their formulas, or as values, or from a text', async () => {
    const bench = await opened([
      [10, 12, { formula: 'B1/A1', result: 1.2 }],
      [20, 30, { formula: 'B2/A2', result: 1.5 }],
    ]);
    const { page } = bench;
    const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
      await page.mouse.move(...place(...from));
      await page.mouse.down();
      await page.mouse.move(...place(...to), { steps: 4 });
      await page.mouse.up();
    };
    const press = async (keys: string): Promise<void> => {
      await page.keyboard.press(keys);
      await page.waitForTimeout(500);
    };
    await drag([0, 0], [1, 2]);
    await press('Control+c');
    await page.mouse.click(...place(3, 0));
    await press('Control+v');
    // One cell into every cell of a selection, its formula following.
    await page.mouse.click(...place(0, 2));
    await press('Control+c');
    await drag([0, 3], [1, 3]);
    await press('Control+v');
    await copyText(page, '17.889\t7,4\r\nđạt\t"hai\ndòng"\r\n');
    await page.mouse.click(...place(6, 0));
    await press('Control+v');
    // Into the editor of a cell, as part of typing.
    await copyText(page, '17.889');
    await page.mouse.dblclick(...place(2, 0));
    await page.waitForTimeout(300);
    await press('Control+v');
    await press('Enter');
    await copyText(page, '17.889\t7.4\t1,234');
    await page.mouse.click(...place(9, 0));
    await press('Control+v');
    await page.getByText('Số dán vào viết kiểu Anh').waitFor();
    await drag([0, 0], [0, 1]);
    await press('Control+x');
    await page.getByText('Ở đây không cắt rồi dán được').waitFor();
    const book = await saved(bench);
    const rows = (first: number, last: number, columns: number): unknown =>
      Array.from({ length: last - first + 1 }, (_, i) =>
        Array.from({ length: columns }, (_cell, column) => at(book, first + i, column)),
      );
    expect(rows(0, 1, 4)).toEqual([
      [10, 12, { formula: 'B1/A1', result: 1.2 }, { formula: 'C1/B1', result: 1.2 / 12 }],
      [20, 30, { formula: 'B2/A2', result: 1.5 }, { formula: 'C2/B2', result: 1.5 / 30 }],
    ]);
    expect(rows(3, 4, 3)).toEqual([
      [10, 12, { formula: 'B4/A4', result: 1.2 }],
      [20, 30, { formula: 'B5/A5', result: 1.5 }],
    ]);
    expect(rows(6, 7, 2)).toEqual([
      [17889, 7.4],
      ['đạt', 'hai\ndòng'],
    ]);
    expect(rows(9, 9, 3)).toEqual([[17.889, 7.4, 1234]]);
    expect(rows(2, 2, 1)).toEqual([[17889]]);
    await page.mouse.click(...place(9, 2));
    await press('Control+z');
    expect((await bench.shown()).split('\n')[9] ?? '').not.toContain('1234');
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });

  test('formulas are read as on a Vietnamese computer, or refused with a sentence', async () => {
    const bench = await opened([
      [40, 30, 'Đạt'],
      [2, 8],
    ]);
    const { page } = bench;
    const enter = async (text: string): Promise<void> => {
      await page.keyboard.type(text, { delay: 5 });
      await page.keyboard.press('Enter');
      await page.waitForTimeout(200);
    };
    await page.mouse.click(...place(4, 0));
    await enter('=TDKT.HOANTHANH(A1;B1;;;1)');
    await enter('=round(a1*100/b1;1)');
    await enter('=SUM(A1:A2)*1,5');
    await enter('=ROUND(B2*0,3;1)');
    await enter('=ROUND(A1*100/B1,1)');
    await page.mouse.click(...place(0, 2));
    await enter('=SUM(A1;17.889)');
    await page.getByText('Công thức này không đọc được: =SUM(A1;17.889)').waitFor();
    // The sentence has moved the grid.
    await enter('=SUM(A1;B1,2)');
    await copyText(page, '=SUM(A1;B1)*1,5\t=A1;\t7,4');
    await page.keyboard.press('Control+v');
    await page.getByText('Công thức này không đọc được: =A1;').waitFor();
    const { bytes } = await bench.save();
    const book = await readBack(bytes);
    const read = (row: number, column: number): unknown => at(book, row, column);
    expect([4, 5, 6, 7, 8].map((row) => read(row, 0))).toEqual([
      { formula: 'TDKT.HOANTHANH(A1,B1,,,1)', result: 133.3 },
      { formula: 'ROUND(A1*100/B1,1)', result: 133.3 },
      { formula: 'SUM(A1:A2)*1.5', result: 63 },
      { formula: 'ROUND(B2*0.3,1)', result: 2.4 },
      { formula: 'ROUND(A1*100/B1,1)', result: 133.3 },
    ]);
    expect([read(0, 2), read(1, 2)]).toEqual(['Đạt', undefined]);
    expect([read(2, 2), read(2, 3), read(2, 4)]).toEqual([
      { formula: 'SUM(A1,B1)*1.5', result: 105 },
      undefined,
      7.4,
    ]);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<f>ROUND(A1*100/B1,1)</f>');
    expect(sheet).not.toMatch(/<f>[^<]*;/);
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });
});

function place(row: number, column: number): [number, number] {
  return [A1.x + column * COLUMN_WIDTH, A1.y + row * ROW_HEIGHT];
}

async function copyText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

async function saved(bench: OpenWorkbench): Promise<Snapshot> {
  return readBack((await bench.save()).bytes);
}

function at(book: Snapshot, row: number, column: number): unknown {
  const sheet = findSheet(book, SHEET);
  return sheet && contentAt(sheet, row, column);
}
