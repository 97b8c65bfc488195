import { bookOf, contentAt } from '../../../test/contract/planning';
import { testHost } from '../../../test/support/paneHost';
import { findSheet } from '../../core/model/cells';
import type { CellContent } from '../../core/model/plan';
import { fflateCodec } from '../../workbook/file/codec/fflate';
import { createBlankWorkbook, openFileWorkbook } from '../../workbook/file/file';
import { createAnnexesStore } from './annexesStore';
import { readUnits } from './formerUnits';
import { createJournal } from './journal';
import type { ChosenFile } from './previousFile';

const fileOf = (name: string, bytes: Uint8Array, size = bytes.length): ChosenFile => ({
  name,
  size,
  arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
});

const padded = (lines: readonly (readonly CellContent[])[]) =>
  lines.map((line) => Array.from({ length: 5 }, (_, i) => line[i]));

/** A workbook file with one table. */
async function bookFile(lines: readonly (readonly CellContent[])[]): Promise<ChosenFile> {
  const opened = openFileWorkbook(createBlankWorkbook(fflateCodec), fflateCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  const values = padded(lines);
  const applied = await opened.value.applyPlan({
    because: { code: 'test', data: {} },
    operations: [
      {
        kind: 'set-block',
        sheet: 'Sheet1',
        at: { row: 0, column: 0 },
        old: values.map((line) => line.map(() => undefined)),
        values,
      },
    ],
  });
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return fileOf('nam-2025.xlsx', opened.value.bytes());
}

const NOW = padded([
  ['UBND xã Một 6 tháng đầu năm 2026'],
  [],
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2026', 'Thực hiện 6 tháng đầu năm 2026'],
  [1, 'Trồng rừng', 'ha', 500, 425],
]);
const BEFORE = [
  ['UBND xã Một 6 tháng đầu năm 2025'],
  [],
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025', 'Thực hiện 6 tháng đầu năm 2025'],
  [1, 'Trồng rừng', 'ha', 480, 400],
];

async function paneOnTargets() {
  const host = testHost(bookOf({ 'Số liệu': NOW }));
  const store = createAnnexesStore(host, createJournal(host));
  await store.read();
  store.chooseAnnex('chi-tieu-ky');
  return { host, store };
}

describe('the workbook of the period before', () => {
  it('gives the same period, in the preview and in what is filled', async () => {
    const { host, store } = await paneOnTargets();
    await store.choosePrevious(await bookFile(BEFORE));
    expect(store.get().previous?.name).toBe('nam-2025.xlsx');
    await store.fill();
    expect(store.get().done).toMatchObject({ kind: 'filled', sheet: 'Phụ lục' });
    const annex = findSheet(await host.snapshot(), 'Phụ lục');
    const row = annex === undefined ? [] : [3, 4, 5].map((column) => contentAt(annex, 7, column));
    expect(row).toEqual([500, 400, 425]);
  });

  it('is forgotten when it is taken away', async () => {
    const { host, store } = await paneOnTargets();
    await store.choosePrevious(await bookFile(BEFORE));
    await store.choosePrevious(undefined);
    expect(store.get().previous).toBeUndefined();
    await store.fill();
    const annex = findSheet(await host.snapshot(), 'Phụ lục');
    expect(annex === undefined ? undefined : contentAt(annex, 7, 4)).toBeUndefined();
  });

  const text = new TextEncoder().encode('không phải sổ');
  it.each<[string, ChosenFile, string]>([
    ['no workbook', fileOf('a.xlsx', text), 'faults/not-a-zip'],
    ['too large a file', fileOf('a.xlsx', text, 65 * 1024 * 1024), 'faults/too-large'],
    ['an empty file', fileOf('a.xlsx', new Uint8Array()), 'faults/empty-file'],
    [
      'a file that is gone',
      { ...fileOf('a.xlsx', text), arrayBuffer: () => Promise.reject(new Error('gone')) },
      'taskpane/previous-gone',
    ],
  ])('says what is wrong with %s', async (_name, file, code) => {
    const { store } = await paneOnTargets();
    await store.choosePrevious(file);
    expect(store.get()).toMatchObject({ previous: undefined, problem: { code } });
    expect(store.get().problem?.data).toMatchObject({ file: 'a.xlsx' });
  });
});

describe('what former units became', () => {
  it.each<[string, ReturnType<typeof readUnits>]>([
    ['', {}],
    ['xã A cũ = xã Mới\n\n xã B cũ=xã Mới ', { 'xã A cũ': 'xã Mới', 'xã B cũ': 'xã Mới' }],
    ['xã A cũ', undefined],
    ['xã A = xã B = xã C', undefined],
    ['= xã Mới', undefined],
  ])('is read from %j', (text, units) => {
    expect(readUnits(text)).toEqual(units);
  });
});
