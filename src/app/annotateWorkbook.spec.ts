import { plainBook } from '../../test/contract/plain';
import { snapshotOf } from '../../test/support/snapshotOf';
import { parseCell } from '../core/base/address';
import { cellKey, DEFAULT_STYLE, findSheet, readStyle, readValue } from '../core/model/cells';
import type { SheetSnapshot, Snapshot } from '../core/model/snapshot';
import { createMemoryWorkbook } from '../workbook/memory/memory';
import { annotateWorkbook } from './annotateWorkbook';
import { checkWorkbook, checkSnapshot } from './checkWorkbook';

const HEADER = ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %'];
const ROWS = [HEADER, ['Một', 5, 4, 90], ['Hai', 34, 36.88, 109], ['Ba', 5, 4, 80]];
const RESULTS = 'Kết quả kiểm tra';

const key = (at: string): number => {
  const { row, column } = parseCell(at) ?? { row: -1, column: -1 };
  return cellKey(row, column);
};

async function annotated(snapshot: Snapshot): Promise<Snapshot> {
  const workbook = createMemoryWorkbook(snapshot);
  const result = await checkWorkbook(workbook);
  const applied = await annotateWorkbook(workbook, result, { language: 'vi', date: '2026-11-21' });
  if (!applied.ok) throw new Error(applied.error.code);
  return workbook.readSnapshot('workbook');
}

function sheetOf(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = findSheet(snapshot, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function fillAt(snapshot: Snapshot, sheet: SheetSnapshot, at: string): string | undefined {
  const { row, column } = parseCell(at) ?? { row: -1, column: -1 };
  return readStyle(snapshot, sheet, row, column).fill;
}

/** The values of a sheet, row by row, from column A. */
function rowsOf(sheet: SheetSnapshot, columns: number): readonly (readonly unknown[])[] {
  const last = sheet.grid.used?.bottom ?? -1;
  return Array.from({ length: last + 1 }, (_, row) =>
    Array.from({ length: columns }, (__, column) => readValue(sheet, row, column)),
  );
}

describe('annotateWorkbook', () => {
  const book = snapshotOf({ name: "Biểu 'A'", rows: ROWS });

  test('puts a note and the colour of its severity on each cell with a finding', async () => {
    const after = await annotated(book);
    const sheet = sheetOf(after, "Biểu 'A'");
    expect([...(sheet.comments?.keys() ?? [])]).toEqual([key('D2'), key('D3')]);
    expect(sheet.comments?.get(key('D2'))).toMatch(
      /^TĐKT – Lỗi: Một: Tỷ lệ in 90% .*\[arithmetic\/printed-percentage\]$/s,
    );
    expect(['D2', 'D3', 'D4'].map((at) => fillAt(after, sheet, at))).toEqual([
      'FFC7CE',
      'FFEB9C',
      undefined,
    ]);
  });

  test('lists everything on a sheet that leads to the cells, grave first', async () => {
    const after = await annotated(book);
    const results = sheetOf(after, RESULTS);
    const rows = rowsOf(results, 4);
    expect(rows.slice(0, 2).map(([text]) => text)).toEqual([
      'Kết quả kiểm tra báo cáo',
      'Chưa nộp được: 1 lỗi',
    ]);
    expect(rows[2]?.[0]).toContain('Kiểm tra theo ngày 21/11/2026');
    expect(rows.slice(3, 6)).toEqual([
      ['TT', 'Mức', 'Trang', 'Ô'],
      [1, 'Lỗi', "Biểu 'A'", 'D2'],
      [2, 'Cảnh báo', "Biểu 'A'", 'D3'],
    ]);
    expect(results.links?.map(({ location }) => location)).toEqual([
      "'Biểu ''A'''!D2",
      "'Biểu ''A'''!D3",
    ]);
  });

  test('changes no value, and is undone whole', async () => {
    const workbook = createMemoryWorkbook(book);
    const result = await checkWorkbook(workbook);
    const applied = await annotateWorkbook(workbook, result, { language: 'vi' });
    if (!applied.ok) throw new Error(applied.error.code);
    const after = sheetOf(await workbook.readSnapshot('workbook'), "Biểu 'A'");
    expect(rowsOf(after, 4)).toEqual(ROWS);
    await workbook.applyPlan(applied.value.inverse);
    expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(book));
  });

  test('is no part of the report when the copy is checked again', async () => {
    const { findings, unread, verdict } = checkSnapshot(await annotated(book));
    const before = checkSnapshot(book);
    expect({ findings, unread, verdict }).toEqual({
      findings: before.findings,
      unread: before.unread,
      verdict: before.verdict,
    });
  });

  test('leaves the notes of others and colours of the theme alone, and says so', async () => {
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const themed = { ...DEFAULT_STYLE, fill: 'other' };
    const columns = sheet.grid.columns.map((data) => ({
      ...data,
      styles: data.styles.map((style) => (data.column === 3 ? 1 : style)),
    }));
    const after = await annotated({
      ...book,
      styles: [DEFAULT_STYLE, themed],
      sheets: [
        { ...sheet, grid: { ...sheet.grid, columns }, comments: new Map([[key('D2'), 'của tôi']]) },
      ],
    });
    const marked = sheetOf(after, "Biểu 'A'");
    expect(marked.comments?.get(key('D2'))).toBe('của tôi');
    expect(marked.comments?.has(key('D3'))).toBe(true);
    expect(fillAt(after, marked, 'D2')).toBe('other');
    const lines = rowsOf(sheetOf(after, RESULTS), 5).map((row) => String(row[4]));
    // The percentage, and the note itself.
    expect(lines.filter((text) => text.includes('ô đã có ghi chú riêng'))).toHaveLength(2);
  });

  test('only lists what stands on a protected sheet', async () => {
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const after = await annotated({ ...book, sheets: [{ ...sheet, isProtected: true }] });
    expect(sheetOf(after, "Biểu 'A'").comments).toBeUndefined();
    expect(rowsOf(sheetOf(after, RESULTS), 4)[4]).toEqual([1, 'Lỗi', "Biểu 'A'", 'D2']);
  });

  test('takes another name where the sheet is there, and annotates a copy again', async () => {
    const twice = await annotated(await annotated(book));
    expect(twice.sheets.map(({ name }) => name)).toEqual(["Biểu 'A'", RESULTS, `${RESULTS} (2)`]);
    expect(sheetOf(twice, "Biểu 'A'").comments?.size).toBe(2);
  });

  test('puts the note of merged cells on the one that is seen', async () => {
    const merged = snapshotOf({ name: 'A', rows: ROWS, merges: ['D2:E2'] });
    const { findings } = checkSnapshot(merged);
    const after = await annotated(merged);
    expect(findings.some(({ cell }) => cell === 'D2')).toBe(true);
    expect(sheetOf(after, 'A').comments?.has(key('D2'))).toBe(true);
  });
});
