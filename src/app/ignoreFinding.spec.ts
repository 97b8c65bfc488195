import { snapshotOf, type LiteralCell } from '../../test/support/snapshotOf';
import { messages } from '../strings';
import { createMemoryWorkbook } from '../workbook/memory/memory';
import type { WorkbookPort } from '../workbook/port';
import { checkWorkbook } from './checkWorkbook';
import { hearFindings, ignoreFindings } from './ignoreFinding';

const HEADER = ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %'];
const ON = { year: 2026, month: 11, day: 21 };
const NOTE = { reason: '  Số do Cục Thống kê công bố ', on: ON };

/** A workbook in which 4 of 5 is printed as 90%. */
function wrongBook(...more: readonly (readonly LiteralCell[])[]): WorkbookPort {
  const rows = [HEADER, ['Một', 5, 4, 90], ...more];
  return createMemoryWorkbook(snapshotOf({ name: 'A', rows }));
}

async function write(workbook: WorkbookPort, value: number, old: number): Promise<void> {
  const applied = await workbook.applyPlan({
    because: { code: 'test', data: {} },
    operations: [
      { kind: 'set-block', sheet: 'A', at: { row: 1, column: 3 }, old: [[old]], values: [[value]] },
    ],
  });
  expect(applied.ok).toBe(true);
}

describe('ignoreFindings', () => {
  test('sets a finding apart with its reason, and the workbook passes', async () => {
    const workbook = wrongBook();
    const before = await checkWorkbook(workbook);
    expect(before.verdict).toBe('failed');
    expect(await ignoreFindings(workbook, before.findings, NOTE)).toMatchObject({ ok: true });
    const after = await checkWorkbook(workbook);
    expect(after).toMatchObject({
      verdict: 'passed',
      counts: { error: 0 },
      findings: [],
      suppressed: [
        {
          finding: { code: 'arithmetic/printed-percentage', cell: 'D2' },
          entry: { reason: 'Số do Cục Thống kê công bố', on: '2026-11-21', place: 'D2' },
        },
      ],
    });
  });

  test('ignores nothing else', async () => {
    const workbook = wrongBook(['Hai', 5, 4, 70]);
    const { findings } = await checkWorkbook(workbook);
    await ignoreFindings(workbook, findings.slice(0, 1), NOTE);
    expect((await checkWorkbook(workbook)).findings.map(({ cell }) => cell)).toEqual(['D3']);
  });

  test('is heard again once its figures change, and silent again when they are back', async () => {
    const workbook = wrongBook();
    await ignoreFindings(workbook, (await checkWorkbook(workbook)).findings, NOTE);
    await write(workbook, 91, 90);
    expect((await checkWorkbook(workbook)).verdict).toBe('failed');
    await write(workbook, 90, 91);
    expect((await checkWorkbook(workbook)).verdict).toBe('passed');
  });

  test('is heard again when its entry is forgotten', async () => {
    const workbook = wrongBook();
    await ignoreFindings(workbook, (await checkWorkbook(workbook)).findings, NOTE);
    const { suppressed } = await checkWorkbook(workbook);
    const entries = suppressed.map(({ entry }) => entry);
    expect(await hearFindings(workbook, entries)).toMatchObject({ ok: true });
    expect((await checkWorkbook(workbook)).findings).toHaveLength(1);
  });

  test('can be undone', async () => {
    const workbook = wrongBook();
    const ignored = await ignoreFindings(workbook, (await checkWorkbook(workbook)).findings, NOTE);
    if (!ignored.ok) throw new Error(ignored.error.code);
    await workbook.applyPlan(ignored.value.inverse);
    expect((await workbook.readSnapshot('workbook')).state).toBeUndefined();
  });

  test('asks for a reason', async () => {
    const workbook = wrongBook();
    const { findings } = await checkWorkbook(workbook);
    expect(await ignoreFindings(workbook, findings, { reason: ' \n', on: ON })).toEqual({
      ok: false,
      error: { code: 'ignoring/no-reason' },
    });
    expect((await workbook.readSnapshot('workbook')).state).toBeUndefined();
  });

  test('leaves a state alone that is not the add-in’s', async () => {
    const rows = [HEADER, ['Một', 5, 4, 90]];
    const workbook = createMemoryWorkbook({ ...snapshotOf({ name: 'A', rows }), state: '<x/>' });
    const { findings } = await checkWorkbook(workbook);
    const outcome = await ignoreFindings(workbook, findings, NOTE);
    expect(outcome).toEqual({ ok: false, error: { code: 'ignoring/state-unreadable' } });
    const codes = messages.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['ignoring/no-reason', 'ignoring/state-unreadable']),
    );
  });
});
