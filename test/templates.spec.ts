import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fillTemplate } from '../src/app/fillTemplate';
import type { FilledForm } from '../src/core/templates/fillForm';
import { findSheet, readFormula, readValue } from '../src/core/model/cells';
import { nodeCodec } from '../src/workbook/file/codec/node';
import { openFileWorkbook, type FileWorkbook } from '../src/workbook/file/file';
import { createMemoryWorkbook } from '../src/workbook/memory/memory';
import { targetFormLayout } from './support/issuedForm';
import { snapshotOf, type LiteralCell } from './support/snapshotOf';
import { POINTS, type Point } from './support/formJudge';
import { judgeTemplate } from './support/templateJudge';

const FORM = join(resolve(__dirname, '../samples/bieu-mau'), 'bieu-chi-tieu.xlsx');
/** The same form, opened and saved by LibreOffice. */
const SAVED = join(resolve(__dirname, 'fixtures/xlsx'), 'bieu-chi-tieu-libreoffice.xlsx');
const FORMS = [
  ['as issued', FORM],
  ['saved by LibreOffice', SAVED],
] as const;

function openForm(bytes: Uint8Array = readFileSync(FORM)): FileWorkbook {
  const opened = openFileWorkbook(bytes, nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** A workbook of targets: line n has plan 100 + n and result 90 + 2n, all in ha. */
function sourceOf(lines: number) {
  const rows: LiteralCell[][] = Array.from({ length: lines }, (_, i) => [
    i + 1,
    `Cây trồng ${String(i + 1)}`,
    'ha',
    101 + i,
    92 + 2 * i,
    null,
  ]);
  return createMemoryWorkbook(
    snapshotOf({
      name: 'KPI',
      rows: [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'Ghi chú'], ...rows],
    }),
  );
}

async function fill(form: FileWorkbook, lines: number): Promise<FilledForm> {
  const filled = await fillTemplate(sourceOf(lines), form, {
    formulas: 'native',
    unit: 'xã Mẫu',
    period: 'năm 2026',
    date: { year: 2026, month: 2, day: 5 },
    fields: { 'địa danh': 'Mẫu' },
  });
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  return filled.value.form;
}

const ALL_KEPT = Object.fromEntries(POINTS.map((point) => [point, true]));

describe.each(FORMS)('an issued form, %s, filled in its file', (_as, path) => {
  const judged = new Map<number, Readonly<Record<Point, boolean>>>();
  beforeAll(async () => {
    for (const lines of [1, 2, 20]) {
      const form = openForm(readFileSync(path));
      await fill(form, lines);
      judged.set(lines, judgeTemplate(form.bytes(), targetFormLayout(lines)));
    }
  });

  it.each(POINTS)('keeps this with 20 lines: %s', (point) => {
    expect(judged.get(20)?.[point]).toBe(true);
  });

  it.each([1, 2])('keeps every point with %i line(s)', (lines) => {
    expect(judged.get(lines)).toEqual(ALL_KEPT);
  });
});

describe('the judge', () => {
  it.each(FORMS)('finds the form %s wanting in what only a filling can give', (_as, path) => {
    const points = judgeTemplate(readFileSync(path), targetFormLayout(20));
    expect(POINTS.filter((point) => points[point])).toEqual([]);
  });
});

describe('a filled form', () => {
  it('shows the figures of its formulas', async () => {
    const form = openForm();
    await fill(form, 3);
    const book = await form.readSnapshot('workbook');
    const sheet = findSheet(book, 'Biểu 01');
    const other = findSheet(book, 'Tổng hợp');
    if (sheet === undefined || other === undefined) throw new Error('no sheet');
    const line = (row: number) =>
      Array.from({ length: 6 }, (_, column) => readValue(sheet, row - 1, column));
    expect(line(8)).toEqual([1, 'Cây trồng 1', 'ha', 101, 92, 92 / 101]);
    expect(line(10)).toEqual([3, 'Cây trồng 3', 'ha', 103, 96, 96 / 103]);
    expect(line(11)).toEqual([undefined, 'Tổng cộng', undefined, 306, 282, 282 / 306]);
    expect([2, 3, 4].map((row) => readValue(other, row, 1))).toEqual([282, 282, 3]);
    expect(readValue(sheet, 1, 0)).toBe('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU năm 2026');
    expect(readValue(sheet, 2, 0)).toBe('Đơn vị báo cáo: xã Mẫu');
    expect(readValue(sheet, 12, 4)).toBe('Mẫu, ngày 05 tháng 02 năm 2026');
  });

  it('is not changed by filling it a second time', async () => {
    const form = openForm();
    await fill(form, 5);
    const again = openForm(form.bytes());
    const second = await fill(again, 5);
    expect(second.plan.operations).toEqual([]);
    expect(second.blocks[0]?.isRefill).toBe(true);
  });

  it.each([
    [5, 8],
    [8, 3],
    [4, 1],
    [6, 0],
  ])('of %i lines takes %i in their place and keeps every point', async (before, after) => {
    const form = openForm();
    await fill(form, before);
    const again = openForm(form.bytes());
    await fill(again, after);
    if (after > 0) {
      expect(judgeTemplate(again.bytes(), targetFormLayout(after))).toEqual(ALL_KEPT);
    }
    const book = await again.readSnapshot('workbook');
    const sheet = findSheet(book, 'Biểu 01');
    if (sheet === undefined) throw new Error('no sheet');
    const total = 8 + Math.max(after, 1);
    expect(readValue(sheet, total - 1, 1)).toBe('Tổng cộng');
    expect(readFormula(sheet, total - 1, 3)?.text).toBe(`SUM(D8:D${String(total - 1)})`);
    expect(readValue(sheet, 7, 1)).toBe(after === 0 ? 'Không có số liệu' : 'Cây trồng 1');
  });
});
