import { bookOf } from '../../test/contract/planning';
import { plainBook } from '../../test/contract/plain';
import { annexes } from '../core/annexes';
import { STARTER_SHEETS } from '../core/starter/starter';
import type { WorkbookPort } from '../workbook/port';
import { createMemoryWorkbook } from '../workbook/memory/memory';
import { checkWorkbook } from './checkWorkbook';
import { fillAnnexes } from './fillAnnexes';
import { makeStarter } from './makeStarter';

const EMPTY = bookOf({ Sheet1: [] });

/** The sheet that each annex is filled from. */
const SOURCES: Readonly<Record<string, string>> = {
  'bieu-0601': 'Phong trào',
  'bieu-0602': 'Sổ khen thưởng',
  'bieu-0603': 'Sổ khen thưởng',
  'bieu-0604': 'Tổ chức',
  'bieu-0605': 'Cán bộ',
  'chi-tieu-5-nam': 'Chỉ tiêu',
  'chi-tieu-5-nam-tung-nam': 'Chỉ tiêu từng năm',
  'chi-tieu-don-vi': 'Chỉ tiêu đơn vị',
  'chi-tieu-ghi-chu': 'Chỉ tiêu',
  'chi-tieu-ky': 'Chỉ tiêu kỳ',
  'cum-khoi': 'Khối, cụm',
  'danh-sach-khen-thuong': 'Sổ khen thưởng',
  'dat-chuan': 'Đạt chuẩn',
  'dien-hinh': 'Điển hình',
  'han-muc': 'Sổ khen thưởng',
  'ke-hoach-cong-tac': 'Kế hoạch',
  'khen-thuong-don-vi': 'Sổ khen thưởng',
  'khen-thuong-phan-loai': 'Sổ khen thưởng',
  'khen-thuong-tong-hop': 'Sổ khen thưởng',
  'phong-trao': 'Phong trào',
  'van-ban': 'Văn bản',
};

async function starter(): Promise<WorkbookPort> {
  const workbook = createMemoryWorkbook(EMPTY);
  const made = await makeStarter(workbook, { language: 'vi', spare: 'Sheet1' });
  expect(made).toMatchObject({ ok: true });
  return workbook;
}

describe('the starter workbook', () => {
  it('begins with how to use it, in the language asked for, and ends with the lists', async () => {
    const { sheets } = await (await starter()).readSnapshot('workbook');
    expect(sheets.map(({ name }) => name)).toEqual([
      'Hướng dẫn',
      ...STARTER_SHEETS.map(({ name }) => name),
      'Danh mục',
    ]);
    expect(sheets[0]?.grid.texts[1]).toMatch(/^1\. Mỗi trang là một loại dữ liệu gốc/);
    const english = createMemoryWorkbook(EMPTY);
    await makeStarter(english, { language: 'en' });
    const snapshot = await english.readSnapshot({ sheets: ['Hướng dẫn'] });
    expect(snapshot.sheets[0]?.grid.texts[1]).toMatch(/^1\. Each sheet is one kind/);
  });

  it('has nothing wrong, until a date is', async () => {
    const workbook = await starter();
    const { findings } = await checkWorkbook(workbook);
    expect(findings).toEqual([]);
    const spoilt = await workbook.applyPlan({
      because: { code: 'test', data: {} },
      operations: [
        {
          kind: 'set-block',
          sheet: 'Văn bản',
          at: { row: 3, column: 3 },
          old: [[46034]],
          values: [['31/02/2026']],
        },
      ],
    });
    expect(spoilt).toMatchObject({ ok: true });
    const after = await checkWorkbook(workbook);
    expect(after.findings.map(({ sheet, cell }) => `${sheet}!${cell ?? ''}`)).toContain(
      'Văn bản!D4',
    );
  });

  it.each(annexes.map(({ id }) => id))('is a source of %s', async (id) => {
    const workbook = await starter();
    const filled = await fillAnnexes(workbook, [{ annex: id, sheet: SOURCES[id] }], {
      formulas: 'native',
      unit: 'UBND xã A',
      period: '6 tháng đầu năm 2026',
      force: false,
    });
    expect(filled).toMatchObject({ ok: true });
    if (!filled.ok) return;
    const [annex] = filled.value.annexes;
    expect(annex?.source.sheet).toBe(SOURCES[id]);
    expect(annex?.lines).toBeGreaterThanOrEqual(2);
    const { findings } = await checkWorkbook(workbook);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('can be taken away again, and does not touch sheets that are there', async () => {
    const workbook = createMemoryWorkbook(EMPTY);
    const made = await makeStarter(workbook, { language: 'vi' });
    if (!made.ok) throw new Error(made.error.code);
    expect(await workbook.applyPlan(made.value.inverse)).toMatchObject({ ok: true });
    expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(EMPTY));
    const taken = createMemoryWorkbook(bookOf({ 'Kế hoạch': [['của tôi']] }));
    expect(await makeStarter(taken, { language: 'vi' })).toEqual({
      ok: false,
      error: { code: 'sheet-exists', sheet: 'Kế hoạch' },
    });
  });
});
