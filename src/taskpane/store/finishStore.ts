import { functionsToValues, type FinishProblem } from '../../app/finish/functionsToValues';
import { officeMatters, type OfficeMatter } from '../../app/finish/leavesOffice';
import { nativeTwins, toNativeFormulas, type NativeTwin } from '../../app/finish/nativeFormulas';
import { ownFormulas, type OwnFormula } from '../../app/finish/ownFormulas';
import { reenter, stuckFormulas } from '../../app/finish/stuckFormulas';
import type { Result } from '../../core/base/result';
import type { Applied } from '../../workbook/port';
import type { PaneHost } from '../paneHost';
import { onRevision, type Journal } from './journal';
import { problemOf, problemOfError, type Problem } from './problem';
import { createStore, type Readable } from './store';

/** What there is to finish in the workbook. */
export type FinishList =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'read';
      /** Every formula with a function of the add-in. */
      readonly formulas: readonly OwnFormula[];
      readonly twins: readonly NativeTwin[];
      readonly stuck: readonly OwnFormula[];
      readonly matters: readonly OfficeMatter[];
    };

export interface FinishState {
  readonly list: FinishList;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  /** The workbook was changed through the pane since it was read. */
  readonly isOutdated: boolean;
}

export interface FinishStore extends Readable<FinishState> {
  readonly read: () => Promise<void>;
  readonly toValues: () => Promise<void>;
  readonly toNative: () => Promise<void>;
  readonly reenter: () => Promise<void>;
  readonly select: (sheet: string, cell: string) => Promise<void>;
}

export function createFinishStore(host: PaneHost, journal: Journal): FinishStore {
  const store = createStore<FinishState>({
    list: { kind: 'none' },
    isBusy: false,
    problem: undefined,
    isOutdated: false,
  });
  const change = (changes: Partial<FinishState>): void => {
    store.set({ ...store.get(), ...changes });
  };

  let latest = 0;

  const read = async (): Promise<void> => {
    const run = ++latest;
    const isFirst = store.get().list.kind !== 'read';
    change({ isOutdated: false, ...(isFirst ? { list: { kind: 'reading' } } : {}) });
    try {
      const snapshot = await host.workbook.readSnapshot('workbook');
      if (run !== latest) return;
      const formulas = ownFormulas(snapshot);
      const twins = nativeTwins(snapshot, formulas);
      const stuck = stuckFormulas(formulas);
      change({
        list: { kind: 'read', formulas, twins, stuck, matters: officeMatters(snapshot) },
      });
    } catch (error) {
      if (run === latest) change({ list: { kind: 'failed', problem: problemOfError(error) } });
    }
  };

  const write = async (
    doIt: (list: Extract<FinishList, { kind: 'read' }>) => Promise<Result<Applied, FinishProblem>>,
  ): Promise<void> => {
    const { list, isBusy } = store.get();
    if (isBusy || list.kind !== 'read') return;
    change({ isBusy: true, problem: undefined });
    try {
      const outcome = await doIt(list);
      if (outcome.ok) journal.record(outcome.value);
      else change({ problem: problemFor(outcome.error) });
    } catch (error) {
      change({ problem: problemOfError(error) });
    }
    change({ isBusy: false });
  };

  onRevision(journal, () => {
    if (store.get().list.kind !== 'none') change({ isOutdated: true });
  });

  return {
    get: store.get,
    subscribe: store.subscribe,
    read,
    toValues: () => write(({ formulas }) => functionsToValues(host.workbook, formulas)),
    toNative: () => write(({ twins }) => toNativeFormulas(host.workbook, twins)),
    reenter: () => write(({ stuck }) => reenter(host.workbook, stuck)),
    select: async (sheet, cell) => {
      try {
        await host.select(sheet, cell);
      } catch (error) {
        change({ problem: problemOfError(error) });
      }
    },
  };
}

function problemFor(error: FinishProblem): Problem {
  return error.code === 'refused'
    ? problemOf(error.refusal)
    : { code: `taskpane/${error.code}`, data: {} };
}
