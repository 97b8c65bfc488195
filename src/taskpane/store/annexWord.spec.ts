import { strFromU8, unzipSync } from 'fflate';
import { bookOf } from '../../../test/contract/planning';
import { plainBook } from '../../../test/contract/plain';
import { testHost } from '../../../test/support/paneHost';
import type { PaneHost } from '../paneHost';
import { createAnnexesStore } from './annexesStore';
import { createJournal } from './journal';

const BOOK = bookOf({
  Nguồn: [
    ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Ghi chú'],
    [1, 'Trồng rừng', 500, 425],
    [2, 'Quốc phòng', 'Giữ vững', 'Giữ vững'],
  ],
});

/** A pane that shows the annex chi-tieu-ghi-chu. */
async function paneOf(changes: Partial<PaneHost> = {}) {
  const host = testHost(BOOK, changes);
  const journal = createJournal(host);
  const store = createAnnexesStore(host, journal);
  await store.read();
  store.chooseAnnex('chi-tieu-ghi-chu');
  return { host, journal, store };
}

/** The words of a Word file, in its order. */
function wordsOf(bytes: Uint8Array | undefined): readonly string[] {
  const { 'word/document.xml': part } = unzipSync(bytes ?? new Uint8Array());
  const xml = strFromU8(part ?? new Uint8Array());
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => text);
}

describe('the Word file of an annex', () => {
  it('holds the figures, the percentage and the sentences, and writes nothing', async () => {
    const { host, journal, store } = await paneOf();
    await store.saveWord();
    expect(host.saved.map(({ name }) => name)).toEqual(['chi-tieu-ghi-chu.docx']);
    const words = wordsOf(host.saved[0]?.bytes);
    expect(words).toEqual(expect.arrayContaining(['Trồng rừng', '500', '425', '85', 'Giữ vững']));
    expect(words).toContain('Trồng rừng đạt 425, bằng 85% mục tiêu.');
    expect(store.get()).toMatchObject({
      done: {
        kind: 'word',
        name: 'chi-tieu-ghi-chu.docx',
        sentences: 1,
        unsaid: ['Quốc phòng'],
      },
      problem: undefined,
      isBusy: false,
    });
    expect(plainBook(await host.snapshot())).toEqual(plainBook(BOOK));
    expect(journal.get().last).toBeUndefined();
    expect(host.selected).toEqual([]);
  });

  it('leaves the sentences out where the user wants none', async () => {
    const { host, store } = await paneOf();
    store.setSentences(false);
    await store.saveWord();
    const words = wordsOf(host.saved[0]?.bytes);
    expect(words).toContain('Trồng rừng');
    expect(words.filter((text) => text.includes('bằng 85%'))).toEqual([]);
    expect(store.get().done).toMatchObject({ kind: 'word', sentences: 0, unsaid: [] });
  });

  it('says so where the program lets no page download a file', async () => {
    const { store } = await paneOf({ saveFile: () => Promise.resolve(false) });
    await store.saveWord();
    expect(store.get()).toMatchObject({
      problem: { code: 'taskpane/no-download' },
      done: undefined,
      isBusy: false,
    });
  });
});
