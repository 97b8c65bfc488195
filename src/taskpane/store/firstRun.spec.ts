import { bookOf } from '../../../test/contract/planning';
import { testHost } from '../../../test/support/paneHost';
import type { CellContent } from '../../core/model/plan';
import { createAnnexesStore } from './annexesStore';
import { createJournal } from './journal';

function paneOf(sheets: Readonly<Record<string, readonly (readonly CellContent[])[]>>) {
  const host = testHost(bookOf(sheets));
  const journal = createJournal(host);
  return { host, journal, store: createAnnexesStore(host, journal) };
}

describe('the store of annexes, of a workbook without sources', () => {
  it('chooses no annex where none fits', async () => {
    const { store } = paneOf({ Sheet1: [] });
    await store.read();
    expect(store.get()).toMatchObject({ annex: '', source: undefined });
    expect(store.get().book).toMatchObject({ preview: { kind: 'none' } });
  });

  it('chooses the first that nearly fits where none fits', async () => {
    const { store } = paneOf({
      A: [
        ['TT', 'Chỉ tiêu', 'Mục tiêu'],
        [1, 'Trồng rừng', 500],
      ],
    });
    await store.read();
    const { annex, book } = store.get();
    const chosen = book.kind === 'read' ? book.choices.find(({ id }) => id === annex) : undefined;
    expect(chosen?.sources.map(({ sheet }) => sheet)).toContain('A');
  });

  it('makes the starter, leads to filling from it, and undoes it', async () => {
    const { host, journal, store } = paneOf({ Sheet1: [] });
    await store.read();
    await store.makeStarter('vi');
    expect(store.get().done).toEqual({ kind: 'starter', sheet: 'Hướng dẫn', sheets: 15 });
    expect(host.selected).toEqual([{ sheet: 'Hướng dẫn', cell: 'A1' }]);
    const { annex, source, book } = store.get();
    expect(source).toBe('Chỉ tiêu');
    expect(annex).not.toBe('');
    expect(book).toMatchObject({ preview: { kind: 'annex' }, starter: { adds: [] } });
    await store.fill();
    expect(store.get().done?.kind).toBe('filled');
    await journal.undo();
    await journal.undo();
    expect((await host.snapshot()).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('leaves sheets of the same names as they are, and says so before', async () => {
    const { host, store } = paneOf({ 'CHỈ TIÊU': [['của tôi']], 'Danh mục': [['cũng vậy']] });
    await store.read();
    const { book } = store.get();
    expect(book.kind === 'read' && book.starter.keeps).toEqual(['Chỉ tiêu', 'Danh mục']);
    await store.makeStarter('en');
    expect(store.get().done).toMatchObject({ kind: 'starter', sheets: 13 });
    const { sheets } = await host.snapshot();
    expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual(['CHỈ TIÊU', 'Danh mục']);
    expect(sheets).toHaveLength(15);
    // Their drop-down lists would show what stands on somebody else's sheet.
    expect(sheets.flatMap(({ validations }) => validations)).toEqual([]);
  });
});
