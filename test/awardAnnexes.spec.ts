import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkWorkbook } from '../src/app/checkWorkbook';
import { fillAnnexes, planFilling } from '../src/app/fillAnnexes';
import type { FilledAnnex } from '../src/core/annexes/definition';
import type { Finding } from '../src/core/model/finding';
import { nodeCodec } from '../src/workbook/file/codec/node';
import { openFileWorkbook, type FileWorkbook } from '../src/workbook/file/file';
import { footOf, linesOf } from './support/fillRegister';

const ANNEXES = [
  'khen-thuong-tong-hop',
  'khen-thuong-don-vi',
  'khen-thuong-phan-loai',
  'han-muc',
  'danh-sach-khen-thuong',
];
const OPTIONS = {
  formulas: 'native',
  force: false,
  baseSalary: 2_340_000,
  rules: { pack: 'cao-bang-2018' },
} as const;

function openBook(bytes: Uint8Array): FileWorkbook {
  const opened = openFileWorkbook(bytes, nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

function openRegister(): FileWorkbook {
  return openBook(readFileSync(resolve(__dirname, '../samples/so-khen-thuong-mau.xlsx')));
}

async function filledSample(): Promise<readonly FilledAnnex[]> {
  const snapshot = await openRegister().readSnapshot('workbook');
  const requests = ANNEXES.map((annex) => ({ annex }));
  const planned = planFilling(snapshot, requests, OPTIONS);
  if (!planned.ok) throw new Error(planned.error.code);
  return planned.value.annexes;
}

const total = (filled: FilledAnnex | undefined): readonly unknown[] =>
  filled === undefined ? [] : (linesOf(filled).at(-1) ?? []);

describe('the annexes of the sample register', () => {
  it('add up to what the report of Cẩm Xuyên gives, and to the example beside it', async () => {
    const [summary, byUnit, byKind, quotas, list] = await filledSample();
    // Given: 1 + 4 + 6 + 8 + 17 + 153 + 66 = 255 of the report, 80 LĐTT and 14 CSTĐCS; 4 proposed.
    expect(total(summary)).toEqual([undefined, 'Tổng cộng', 353, 84, 269, 0, 4, 349, 4]);
    expect(total(byUnit)).toEqual([undefined, 'Tổng cộng', 349, 14, 80, 4, 6, 1, 25, 219]);
    expect(total(byKind).slice(0, 6)).toEqual([undefined, 'Tổng cộng', 349, 4, 265, 111]);
    expect(total(quotas).slice(4, 11)).toEqual([94, undefined, undefined, 14, 14.89, 12, 2]);
    expect(total(list).at(-1)).toBe(402_580_000);
    expect(list === undefined ? [] : footOf(list)).toContain(
      'Bằng chữ: Bốn trăm linh hai triệu năm trăm tám mươi nghìn đồng.',
    );
  });

  it('pass the check, as does the register', async () => {
    const graver = (findings: readonly Finding[]): readonly Finding[] =>
      findings.filter(({ severity }) => severity !== 'info');
    expect(graver((await checkWorkbook(openRegister())).findings)).toEqual([]);
    const workbook = openRegister();
    const requests = ANNEXES.map((annex) => ({ annex }));
    const filled = await fillAnnexes(workbook, requests, OPTIONS);
    expect(filled.ok).toBe(true);
    const { findings, unread } = await checkWorkbook(openBook(workbook.bytes()));
    expect(graver(findings)).toEqual([]);
    expect(unread).toEqual([]);
  });

  it('go by the rules that the workbook remembers', async () => {
    const workbook = openRegister();
    const first = await fillAnnexes(workbook, [{ annex: 'khen-thuong-don-vi' }], OPTIONS);
    expect(first.ok).toBe(true);
    const snapshot = await openBook(workbook.bytes()).readSnapshot('workbook');
    const planned = planFilling(snapshot, [{ annex: 'han-muc' }], {
      formulas: 'native',
      force: true,
    });
    const [quotas] = planned.ok ? planned.value.annexes : [];
    expect(total(quotas).slice(9, 11)).toEqual([12, 2]);
  });
});
