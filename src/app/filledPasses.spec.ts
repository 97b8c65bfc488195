import fc from 'fast-check';
import { bookOf } from '../../test/contract/planning';
import { cleanRegister } from '../../test/support/registers';
import { createMemoryWorkbook } from '../workbook/memory/memory';
import { checkWorkbook } from './checkWorkbook';
import { fillAnnexes } from './fillAnnexes';

const SOURCE = 'Sổ khen thưởng';

test.each([
  'khen-thuong-tong-hop',
  'khen-thuong-don-vi',
  'khen-thuong-phan-loai',
  'han-muc',
  'danh-sach-khen-thuong',
])('%s passes the check, whatever a register holds that can be read', async (annex) => {
  await fc.assert(
    fc.asyncProperty(cleanRegister, async (rows) => {
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
      const own = findings.filter(({ sheet, severity }) => sheet !== SOURCE && severity !== 'info');
      expect(own.map(({ code, cell, data }) => ({ code, cell, data }))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
