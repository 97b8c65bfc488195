import { bookOf } from '../../../../test/contract/planning';
import { plainSheet, type PlainSheet } from '../../../../test/contract/plain';
import { findSheet } from '../../../core/model/cells';
import type { Snapshot } from '../../../core/model/snapshot';
import { createMemoryWorkbook } from '../../../workbook/memory/memory';
import type { WorkbookPort } from '../../../workbook/port';
import { checkSnapshot } from '../../checkWorkbook';
import { writeAudit } from './writeAudit';

const BOOK = bookOf({
  Biểu: [
    ['Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ %'],
    ['Số hộ nghèo giảm', 'hộ', 50, 60, 12],
    ['Trồng rừng', 'ha', 200, 190, 95],
  ],
});
const NAME = 'Nhật ký kiểm tra';

async function audit(workbook: WorkbookPort, date: string): Promise<string> {
  const snapshot = await workbook.readSnapshot('workbook');
  const result = checkSnapshot(snapshot);
  const facts = { snapshot, result, preset: undefined, pack: 'nd-152-2025', date };
  const outcome = await writeAudit(workbook, { ...facts, language: 'vi' });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value.sheet;
}

function log(snapshot: Snapshot, name = NAME): PlainSheet {
  const sheet = findSheet(snapshot, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return plainSheet(snapshot, sheet);
}

test('says when, by which rules and with what outcome each check was made', async () => {
  const workbook = createMemoryWorkbook(BOOK);
  expect(await audit(workbook, '2026-11-21')).toBe(NAME);
  const snapshot = await workbook.readSnapshot('workbook');
  const texts = Object.values(log(snapshot).cells).join('\n');
  expect(texts).toContain('text "21/11/2026"');
  expect(texts).toContain('text "nd-152-2025"');
  expect(texts).toContain('text "Chưa nộp được: ');
  const { cells, pageSetup } = log(snapshot);
  const [place = ''] =
    Object.entries(cells).find(([, cell]) => cell.includes('arithmetic/printed-percentage')) ?? [];
  const { counts } = checkSnapshot(snapshot);
  expect(counts.error).toBeGreaterThan(0);
  expect(cells[place.replace('B', 'C')]).toMatch(/^number [1-9]/);
  expect(pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1 });
});

test('is no part of what the next check looks at', async () => {
  const workbook = createMemoryWorkbook(BOOK);
  const before = checkSnapshot(BOOK).findings;
  await audit(workbook, '2026-11-21');
  const after = checkSnapshot(await workbook.readSnapshot('workbook')).findings;
  expect(after).toEqual(before);
});

test('takes the place of the log that was written before', async () => {
  const workbook = createMemoryWorkbook(BOOK);
  await audit(workbook, '2026-11-21');
  expect(await audit(workbook, '2026-11-22')).toBe(NAME);
  const snapshot = await workbook.readSnapshot('workbook');
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Biểu', NAME]);
  expect(Object.values(log(snapshot).cells).join('\n')).toContain('text "22/11/2026"');
});

test('leaves a log that somebody changed, and a sheet of that name that is not ours', async () => {
  const workbook = createMemoryWorkbook(BOOK);
  await audit(workbook, '2026-11-21');
  const note = { kind: 'set-block' as const, sheet: NAME, at: { row: 400, column: 0 } };
  const because = { code: 'test', data: {} };
  const typed = { ...note, old: [[undefined]], values: [['đã trình lãnh đạo']] };
  expect(await workbook.applyPlan({ because, operations: [typed] })).toMatchObject({ ok: true });
  expect(await audit(workbook, '2026-11-22')).toBe(`${NAME} (2)`);
  const other = createMemoryWorkbook(bookOf({ Biểu: [['a']], [NAME]: [['của tôi']] }));
  expect(await audit(other, '2026-11-22')).toBe(`${NAME} (2)`);
  expect(log(await other.readSnapshot('workbook')).cells).toEqual({ A1: 'text "của tôi"' });
});
