import fc from 'fast-check';
import { bookOf } from '../../test/contract/planning';
import { cleanRegister } from '../../test/support/registers';
import { createMemoryWorkbook } from '../workbook/memory/memory';
import { checkWorkbook } from './checkWorkbook';
import { fillAnnexes } from './fillAnnexes';

const SOURCE = 'Nguồn';
const RUNS = { numRuns: 60 };

type Rows = Parameters<typeof bookOf>[0][string];

/** Errors and warnings in an annex filled from these rows that the rows themselves don't have. */
async function foundInAnnex(annex: string, rows: Rows): Promise<readonly unknown[]> {
  const workbook = createMemoryWorkbook(bookOf({ [SOURCE]: rows }));
  const filled = await fillAnnexes(workbook, [{ annex }], {
    formulas: 'native',
    force: true,
    unit: 'UBND xã A',
    period: 'năm 2025',
    baseSalary: 2_340_000,
  });
  expect(filled).toMatchObject({ ok: true });
  const { findings } = await checkWorkbook(workbook);
  const inSource = findings.filter(({ sheet }) => sheet === SOURCE).map(({ code }) => code);
  return findings
    .filter(({ sheet, severity }) => sheet !== SOURCE && severity !== 'info')
    .filter(({ code }) => !inSource.includes(code))
    .map(({ code, cell, data }) => ({ code, cell, data }));
}

test.each([
  'khen-thuong-tong-hop',
  'khen-thuong-don-vi',
  'khen-thuong-phan-loai',
  'han-muc',
  'danh-sach-khen-thuong',
  'bieu-0602',
  'bieu-0603',
])('%s passes the check, whatever a register holds that can be read', async (annex) => {
  await fc.assert(
    fc.asyncProperty(cleanRegister, async (rows) => {
      expect(await foundInAnnex(annex, rows)).toEqual([]);
    }),
    RUNS,
  );
});

const NAMES = [
  'Thu ngân sách',
  'Diện tích lúa',
  'Số hộ nghèo giảm',
  'Tỷ lệ hộ nghèo',
  '+ Vùng cao',
];
const UNITS = ['tỷ đồng', 'ha', 'hộ', '%', 'người', 'tấn'];

/** Lines of targets with figures of one size. */
const targetLine = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...UNITS),
    fc.integer({ min: 50, max: 3000 }),
    fc.integer({ min: 90, max: 110 }),
    fc.integer({ min: 80, max: 120 }),
    fc.integer({ min: 80, max: 120 }),
  )
  .map(([name, unit, target, ...shares]) => {
    const [other, actual, before] = shares.map((share) => Math.round(target * share) / 100);
    return { name, figures: [unit, target, other, actual, before] };
  });

test.each(['chi-tieu-5-nam', 'chi-tieu-ghi-chu', 'chi-tieu-ky'])(
  '%s passes the check, whatever the targets are',
  async (annex) => {
    await fc.assert(
      fc.asyncProperty(fc.array(targetLine, { minLength: 1, maxLength: 20 }), async (lines) => {
        const header = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch tỉnh giao'];
        const rows = [
          [...header, 'Kế hoạch huyện giao', 'Thực hiện', 'Cùng kỳ năm trước'],
          ...lines.map(({ name, figures }, i) => [i + 1, `${name} ${String(i + 1)}`, ...figures]),
        ];
        expect(await foundInAnnex(annex, rows)).toEqual([]);
      }),
      RUNS,
    );
  },
);
