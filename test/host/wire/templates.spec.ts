import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatRange } from '../../../src/core/base/address';
import { fillTemplate } from '../../../src/app/fillTemplate';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { nodeCodec } from '../../../src/workbook/file/codec/node';
import { openFileWorkbook } from '../../../src/workbook/file/file';
import { createMemoryWorkbook } from '../../../src/workbook/memory/memory';
import { POINTS } from '../../support/formJudge';
import { targetFormLayout } from '../../support/issuedForm';
import { judgeSnapshot } from '../../support/snapshotJudge';
import { snapshotOf } from '../../support/snapshotOf';
import type { HostOptions } from './book';
import { connected } from './connected';
import { plainHost } from './plainHost';

jest.setTimeout(60_000);

const { workbookOf, complaints } = connected({ hasNotes: true });

afterEach(() => {
  expect(complaints()).toEqual([]);
});

const FORMS = [
  ['as issued', '../../../samples/bieu-mau/bieu-chi-tieu.xlsx'],
  ['saved by LibreOffice', '../../fixtures/xlsx/bieu-chi-tieu-libreoffice.xlsx'],
] as const;
const SHEET = 'Biểu 01';
const ALL_KEPT = Object.fromEntries(POINTS.map((point) => [point, true]));
/** Of the form, as its file has them; a snapshot does not hold them. */
const FORMATS = { [SHEET]: { '1': ['F8'], '$E$9>=$D$9': ['F9'] } };
const OPTIONS: HostOptions = { conditionalFormats: FORMATS };

async function formOf(path: string): Promise<Snapshot> {
  const opened = openFileWorkbook(readFileSync(resolve(__dirname, path)), nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.readSnapshot('workbook');
}

function sourceOf(lines: number) {
  const header = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'];
  const rows = Array.from({ length: lines }, (_, i) => [i + 1, `Cây ${String(i)}`, 'ha', 101, 92]);
  return createMemoryWorkbook(snapshotOf({ name: 'KPI', rows: [header, ...rows] }));
}

const TEXTS = {
  formulas: 'native',
  unit: 'xã Mẫu',
  period: 'năm 2026',
  date: { year: 2026, month: 2, day: 5 },
  fields: { 'địa danh': 'Mẫu' },
} as const;

describe.each(FORMS)('an issued form, %s, open in Excel', (_as, path) => {
  it.each([
    [1, true],
    [2, false],
    [20, true],
    [20, false],
  ])('keeps every point with %i line(s), edges growing: %p', async (lines, edgesGrow) => {
    const form = await formOf(path);
    const { host, workbook } = workbookOf(form, { ...OPTIONS, edgesGrow });
    await workbook.prepare();
    host.forget();
    const filled = await fillTemplate(sourceOf(lines), workbook, TEXTS);
    expect(filled).toMatchObject({ ok: true });
    const formats = host.book.conditionalFormats.get(SHEET.toLowerCase()) ?? [];
    const judged = judgeSnapshot(host.book.snapshot(), formats, targetFormLayout(lines));
    expect(judged).toEqual(ALL_KEPT);
    // The form has a note: where it stands takes Excel one more trip whenever it is read.
    expect(host.trips()).toHaveLength(5);
  });

  it('fills in three trips where it has no note', async () => {
    const form = await formOf(path);
    const sheets = form.sheets.map(({ comments: _none, ...sheet }) => sheet);
    const { host, workbook } = workbookOf({ ...form, sheets }, OPTIONS);
    await workbook.prepare();
    host.forget();
    expect(await fillTemplate(sourceOf(5), workbook, TEXTS)).toMatchObject({ ok: true });
    expect(host.trips()).toHaveLength(3);
  });
});

it('is as it was when filling it fails, at whatever request', async () => {
  const form = await formOf(FORMS[0][1]);
  const failing = async (at: number): Promise<boolean> => {
    const { host, workbook } = workbookOf(form, { ...OPTIONS, edgesGrow: at % 2 === 0 });
    await workbook.prepare();
    const before = plainHost(host);
    host.forget();
    host.inject({ trip: 4, when: at, code: 'GeneralException' });
    const filled = await fillTemplate(sourceOf(3), workbook, TEXTS);
    if (filled.ok) return false;
    const refusal = { code: 'excel-failed', error: 'GeneralException' };
    expect(filled.error).toEqual({ code: 'refused', refusal });
    expect(plainHost(host)).toEqual(before);
    return true;
  };
  let requests = 0;
  while (await failing(requests)) requests += 5;
  expect(requests).toBeGreaterThan(100);
});

it('is judged wanting as it was issued', async () => {
  const form = await formOf(FORMS[0][1]);
  const { host } = workbookOf(form, OPTIONS);
  const formats = host.book.conditionalFormats.get(SHEET.toLowerCase()) ?? [];
  const judged = judgeSnapshot(form, formats, targetFormLayout(20));
  expect(POINTS.filter((point) => judged[point])).toEqual([]);
  expect(formats.map(({ ranges }) => ranges.map(formatRange))).toEqual([['F8'], ['F9']]);
});
