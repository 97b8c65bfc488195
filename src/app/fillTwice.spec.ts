import { bookOf } from '../../test/contract/planning';
import { cellsOf } from '../../test/support/fillLiteral';
import { annexes } from '../core/annexes';
import type { FilledAnnex } from '../core/annexes/definition';
import { readRecords } from '../core/annexes/state';
import { createMemoryWorkbook } from '../workbook/memory/memory';
import { annexChoices } from './annexChoices';
import { fillAnnexes, planFilling, type AnnexRequest } from './fillAnnexes';
import { makeStarter } from './makeStarter';
import { planRefill } from './refillAnnex';

const OPTIONS = { formulas: 'native', force: true, period: 'năm 2026' } as const;

async function starter() {
  const workbook = createMemoryWorkbook(bookOf({ Sheet1: [] }));
  const made = await makeStarter(workbook, { language: 'vi' });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return workbook;
}

async function fillOnce(
  workbook: Awaited<ReturnType<typeof starter>>,
  request: AnnexRequest,
): Promise<FilledAnnex> {
  const filled = await fillAnnexes(workbook, [request], OPTIONS);
  const only = filled.ok ? filled.value.annexes[0] : undefined;
  if (only === undefined) throw new Error(JSON.stringify(filled));
  return only;
}

describe('every annex, filled again from the same source', () => {
  it.each(annexes.map(({ id }) => id))('%s is the same, and the first stays', async (annex) => {
    const workbook = await starter();
    const source = annexChoices(await workbook.readSnapshot('workbook'))
      .find(({ id }) => id === annex)
      ?.sources.find(({ missing }) => missing.length === 0);
    const request = { annex, sheet: source?.sheet };
    const first = await fillOnce(workbook, request);
    const before = await workbook.readSnapshot('workbook');
    const second = await fillOnce(workbook, request);
    expect(cellsOf(second)).toEqual(cellsOf(first));
    expect(second.notes).toEqual(first.notes);
    expect(second.sheet).toBe(`${first.sheet} (2)`);
    const after = await workbook.readSnapshot('workbook');
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    expect(readRecords(after.state)?.map(({ sheet }) => sheet)).toEqual([
      first.sheet,
      second.sheet,
    ]);
  });

  it.each(annexes.map(({ id }) => id))('%s in its place changes no cell', async (annex) => {
    const workbook = await starter();
    const { sheet } =
      annexChoices(await workbook.readSnapshot('workbook'))
        .find(({ id }) => id === annex)
        ?.sources.find(({ missing }) => missing.length === 0) ?? {};
    const filled = await fillOnce(workbook, { annex, sheet });
    const snapshot = await workbook.readSnapshot('workbook');
    const again = planFilling(snapshot, [{ annex, sheet }], OPTIONS);
    const [record] = readRecords(snapshot.state) ?? [];
    const [same] = again.ok ? again.value.annexes : [];
    if (record === undefined || same === undefined) throw new Error('not filled');
    const refill = planRefill(snapshot, same, record);
    expect(refill).toMatchObject({ ok: true, value: { changed: 0 } });
    expect(record).toMatchObject({ sheet: filled.sheet, annex });
  });
});
