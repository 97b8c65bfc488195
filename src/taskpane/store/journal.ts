import type { Plan, Reason } from '../../core/model/plan';
import type { Applied } from '../../workbook/port';
import type { PaneHost } from '../paneHost';
import { problemOf, problemOfError, type Problem } from './problem';
import { createStore, type Readable } from './store';

export interface JournalState {
  /** What would be undone next. */
  readonly last: Reason | undefined;
  readonly isUndoing: boolean;
  /** What was undone just now. */
  readonly undone: Reason | undefined;
  readonly problem: Problem | undefined;
  /** Grows with everything that was written or undone: what was read before may be outdated. */
  readonly revision: number;
  /** How often others changed the workbook; `revision` grows once they rest. */
  readonly foreign: number;
  /** How often they came to rest. */
  readonly rests: number;
}

/** What the pane wrote into the workbook, so that it can be undone where the host does not do that. */
export interface Journal extends Readable<JournalState> {
  readonly record: (applied: Applied) => void;
  readonly undo: () => Promise<void>;
}

// Excel's own undo stack has a hundred steps; each of ours holds what it overwrote.
const MOST_STEPS = 50;

export function createJournal(host: Pick<PaneHost, 'workbook' | 'onChanged'>): Journal {
  let steps: readonly Plan[] = [];
  const store = createStore<JournalState>({
    last: undefined,
    isUndoing: false,
    undone: undefined,
    problem: undefined,
    revision: 0,
    foreign: 0,
    rests: 0,
  });
  const change = (changes: Partial<JournalState>): void => {
    store.set({ ...store.get(), last: steps.at(-1)?.because, ...changes });
  };
  host.onChanged?.((when) => {
    const { revision, foreign, rests } = store.get();
    change(
      when === 'now' ? { foreign: foreign + 1 } : { revision: revision + 1, rests: rests + 1 },
    );
  });
  return {
    get: store.get,
    subscribe: store.subscribe,
    record: ({ inverse }) => {
      const isKept = host.onChanged === undefined && inverse.operations.length > 0;
      if (isKept) steps = [...steps, inverse].slice(-MOST_STEPS);
      change({ revision: store.get().revision + 1, undone: undefined, problem: undefined });
    },
    undo: async () => {
      const step = steps.at(-1);
      if (step === undefined || store.get().isUndoing) return;
      change({ isUndoing: true, problem: undefined, undone: undefined });
      try {
        const outcome = await host.workbook.applyPlan(step);
        if (!outcome.ok) {
          change({ isUndoing: false, problem: problemOf(outcome.error) });
          return;
        }
        steps = steps.slice(0, -1);
        const revision = store.get().revision + 1;
        change({ isUndoing: false, undone: step.because, revision });
      } catch (error) {
        change({ isUndoing: false, problem: problemOfError(error) });
      }
    },
  };
}

/**
 * Calls `tell` whenever something was written or undone; says whether that were others, who are at
 * rest by then.
 */
export function onRevision(journal: Journal, tell: (isForeign: boolean) => void): void {
  let { revision, rests } = journal.get();
  journal.subscribe(() => {
    const next = journal.get();
    if (next.revision === revision) return;
    const isForeign = next.rests !== rests;
    ({ revision, rests } = next);
    tell(isForeign);
  });
}

/** Calls `tell` at once whenever others changed the workbook. */
export function onForeign(journal: Journal, tell: () => void): void {
  let { foreign } = journal.get();
  journal.subscribe(() => {
    const next = journal.get();
    if (next.foreign === foreign) return;
    ({ foreign } = next);
    tell();
  });
}
