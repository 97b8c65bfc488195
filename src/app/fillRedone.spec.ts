import { makeFile } from '../../test/contract/makeFile';
import { bookOf } from '../../test/contract/planning';
import { testView } from '../../test/support/gridView';
import { nodeCodec } from '../workbook/file/codec/node';
import { openFileWorkbook } from '../workbook/file/file';
import { openGridWorkbook, type GridWorkbook } from '../workbook/grid/grid';
import { fillAnnexes } from './fillAnnexes';
import { makeStarter } from './makeStarter';

/** A starter with an annex, in the grid: lists to choose from, styles, page setups. */
async function filled(): Promise<GridWorkbook> {
  const file = await makeFile(bookOf({ Sheet1: [] }));
  const workbook = await openGridWorkbook(file, testView());
  expect(await makeStarter(workbook, { language: 'vi' })).toMatchObject({ ok: true });
  const { sheets } = await workbook.readSnapshot('workbook');
  const request = { annex: 'chi-tieu-5-nam', sheet: sheets[2]?.name };
  const options = { formulas: 'native', force: true, period: 'năm 2026' } as const;
  expect(await fillAnnexes(workbook, [request], options)).toMatchObject({ ok: true });
  return workbook;
}

test('what was undone and redone is what it was, in the file that is saved, too', async () => {
  const workbook = await filled();
  const before = await workbook.readSnapshot('workbook');
  expect(before.sheets.flatMap(({ validations }) => validations).length).toBeGreaterThan(0);
  expect(before.sheets.at(-1)?.pageSetup.margins).toBeDefined();
  for (const move of ['undo', 'undo', 'redo', 'redo', 'undo', 'redo'] as const) {
    expect(await workbook[move]()).toEqual({ ok: true, value: true });
  }
  expect(await workbook.readSnapshot('workbook')).toEqual(before);
  const opened = openFileWorkbook(await workbook.bytes(), nodeCodec);
  expect(opened.ok && (await opened.value.readSnapshot('workbook'))).toEqual(before);
});
