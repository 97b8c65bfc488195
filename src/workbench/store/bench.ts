import type { Snapshot } from '../../core/model/snapshot';
import { findSheet } from '../../core/model/cells';
import { newSheet } from '../../strings/workbench/workbench';
import type { Language } from '../../strings/sentence';
import type { PaneStores } from '../../taskpane/paneStores';
import type { Problem } from '../../taskpane/store/problem';
import { problemOf, problemOfError } from '../../taskpane/store/problem';
import { createStore, type Readable } from '../../taskpane/store/store';
import type { UnshownKind } from '../../workbook/file/look/bookLook';
import type { FileWorkbook } from '../../workbook/file/file';
import type { FileFault } from '../../workbook/file/package/fault';
import type { Result } from '../../core/base/result';
import type { GridWorkbook } from '../../workbook/grid/grid';
import type { Comparison } from '../../workbook/recalc/compareStored';
import type { Source } from './source';

/** The workbook that is open. */
export interface OpenBook {
  /** Another one for every opening. */
  readonly id: number;
  readonly source: Source;
  readonly workbook: GridWorkbook;
  readonly stores: PaneStores;
  readonly unshown: readonly UnshownKind[];
  /** How results in the file compare with those computed here; undefined until that is known. */
  readonly comparison: Readable<Comparison | undefined>;
}

export interface BenchState {
  readonly book: OpenBook | undefined;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  /** What was done just now, by its code, with data. */
  readonly notice: Problem | undefined;
  /** Whether the file on disk lacks something that the page has. */
  readonly isUnsaved: boolean;
}

/** What the workbench's verbs need of the page. */
export interface BenchHost {
  readonly parse: (bytes: Uint8Array) => Promise<Result<FileWorkbook, FileFault>>;
  /** Shows a workbook in the grid, and gives what the pane beside it works with. */
  readonly show: (
    file: FileWorkbook,
  ) => Promise<Pick<OpenBook, 'workbook' | 'stores' | 'comparison'>>;
  readonly download: (name: string, bytes: Uint8Array) => void;
}

/** The workbench without its looks. */
export interface Bench extends Readable<BenchState> {
  readonly open: (source: Source) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly addSheet: (language: Language) => Promise<void>;
  /** Whether the sheet is called so now; why not is said. */
  readonly renameSheet: (sheet: string, to: string) => Promise<boolean>;
  readonly report: (problem: Problem | undefined) => void;
}

export function createBench(host: BenchHost): Bench {
  const store = createStore<BenchState>({
    book: undefined,
    isBusy: false,
    problem: undefined,
    notice: undefined,
    isUnsaved: false,
  });
  let savedRevision = 0;
  let openings = 0;
  const change = (changes: Partial<BenchState>): void => {
    store.set({ ...store.get(), ...changes });
  };
  const follow = ({ workbook }: OpenBook): void => {
    workbook.subscribe(() => {
      if (store.get().book?.workbook !== workbook) return;
      change({
        isUnsaved: workbook.revision() !== savedRevision,
        problem: undefined,
        notice: undefined,
      });
    });
  };
  /** One thing at a time; what goes wrong is said and leaves the rest alone. */
  const busy = async (work: () => Promise<void>, failed: (error: unknown) => Problem) => {
    if (store.get().isBusy) return;
    change({ isBusy: true, problem: undefined, notice: undefined });
    try {
      await work();
    } catch (error) {
      change({ problem: failed(error) });
    } finally {
      change({ isBusy: false });
    }
  };
  const step = async (move: 'undo' | 'redo'): Promise<void> => {
    const { book } = store.get();
    if (book === undefined) return;
    try {
      const done = await book.workbook[move]();
      if (!done.ok) change({ problem: problemOf(done.error) });
    } catch (error) {
      change({ problem: problemOfError(error) });
    }
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    report: (problem) => {
      change({ problem, notice: undefined });
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
    open: (source) =>
      busy(
        async () => {
          const file = await host.parse(await source.read());
          if (!file.ok) {
            const { code, ...data } = file.error;
            change({ problem: { code: `faults/${code}`, data: { ...data, file: source.name } } });
            return;
          }
          const { unshown } = file.value.look();
          openings += 1;
          const book = { id: openings, source, unshown, ...(await host.show(file.value)) };
          savedRevision = 0;
          change({ book, isUnsaved: false });
          follow(book);
        },
        () => ({ code: 'workbench/not-read', data: { file: source.name } }),
      ),
    save: () => {
      const { book } = store.get();
      if (book === undefined) return Promise.resolve();
      const { source, workbook } = book;
      return busy(
        async () => {
          const bytes = await workbook.bytes();
          const revision = workbook.revision();
          const isWritten = (await source.write?.(bytes)) ?? false;
          if (!isWritten) host.download(source.name, bytes);
          const isRefused = source.write !== undefined && !isWritten;
          savedRevision = revision;
          change({
            isUnsaved: workbook.revision() !== savedRevision,
            notice: {
              code: isRefused ? 'workbench/downloaded-instead' : 'workbench/saved',
              data: { file: source.name },
            },
          });
        },
        () => ({ code: 'workbench/not-saved', data: { file: source.name } }),
      );
    },
    renameSheet: async (sheet, to) => {
      const { book } = store.get();
      if (book === undefined) return false;
      try {
        // What reads formulas comes with the grid, not with the page.
        const { renameSheet } = await import('../../app/renameSheet');
        const done = await renameSheet(book.workbook, sheet, to);
        if (!done.ok) change({ problem: problemOf(done.error), notice: undefined });
        else if (done.value.left !== '')
          change({ notice: { code: 'workbench/renamed', data: { sheet, to, ...done.value } } });
        return done.ok;
      } catch (error) {
        change({ problem: problemOfError(error) });
        return false;
      }
    },
    addSheet: async (language) => {
      const { book } = store.get();
      if (book === undefined) return;
      try {
        const sheet = freeName(await book.workbook.readSnapshot('workbook'), language);
        const done = await book.workbook.applyPlan({
          because: { code: 'reasons/add-sheet', data: { sheet } },
          operations: [{ kind: 'add-sheet', sheet }],
        });
        if (!done.ok) change({ problem: problemOf(done.error) });
      } catch (error) {
        change({ problem: problemOfError(error) });
      }
    },
  };
}

function freeName(snapshot: Snapshot, language: Language): string {
  for (let number = snapshot.sheets.length + 1; ; number += 1) {
    const name = newSheet[language]({ number });
    if (findSheet(snapshot, name) === undefined) return name;
  }
}
