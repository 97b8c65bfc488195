import type { Change } from '../../core/compare/change';
import { compareBooks } from '../../core/compare/compareBooks';
import type { PaneHost } from '../paneHost';
import type { ChosenFile } from './previousFile';
import { problemOfError, type Problem } from './problem';
import { createStore, type Readable } from './store';

/** A comparison of an earlier version, from a file, with the open workbook. */
export interface CompareState {
  /** The earlier version's file name, once one was read. */
  readonly file: string | undefined;
  readonly changes: readonly Change[];
  /** Parts of either version that could not be read: they were not compared. */
  readonly unread: readonly string[];
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
}

export interface CompareStore extends Readable<CompareState> {
  /** Reads an earlier version and tells what changed since; nothing of it leaves the page. */
  readonly compare: (file: ChosenFile) => Promise<void>;
  /** Brings the place of a change into view, where it has one in the open workbook. */
  readonly select: (change: Change) => Promise<void>;
}

export function createCompareStore(host: PaneHost): CompareStore {
  const store = createStore<CompareState>({
    file: undefined,
    changes: [],
    unread: [],
    isBusy: false,
    problem: undefined,
  });
  const change = (changes: Partial<CompareState>): void => {
    store.set({ ...store.get(), ...changes });
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    compare: async (file) => {
      if (store.get().isBusy) return;
      change({ isBusy: true, problem: undefined });
      try {
        // Whatever opens files comes with the first of them.
        const { readPrevious } = await import('./previousFile');
        const opened = await readPrevious(file);
        if (opened.ok) {
          const { name, snapshot: old } = opened.value;
          const next = await host.workbook.readSnapshot('workbook');
          const unread = [...old.unread, ...next.unread].map(({ part }) => part);
          change({ file: name, changes: compareBooks(old, next), unread });
        } else change({ problem: opened.error });
      } catch (error) {
        change({ problem: problemOfError(error) });
      } finally {
        change({ isBusy: false });
      }
    },
    select: async ({ sheet, newCell }) => {
      if (newCell === null) return;
      try {
        change({ problem: await host.select(sheet, newCell) });
      } catch (error) {
        change({ problem: problemOfError(error) });
      }
    },
  };
}
