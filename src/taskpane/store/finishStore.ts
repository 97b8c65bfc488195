import type { AuditProblem } from '../../app/finish/audit/writeAudit';
import { finish, functionsToValues } from '../../app/finish/functionsToValues';
import { frozenCells } from '../../app/finish/finishFile';
import { officeMatters, type OfficeMatter } from '../../app/finish/leavesOffice';
import { nativeTwins, toNativeFormulas, type NativeTwin } from '../../app/finish/nativeFormulas';
import { ownFormulas, type OwnFormula } from '../../app/finish/ownFormulas';
import { isRemovable, removalOperations, type Removable } from '../../app/finish/removal';
import { reenter, stuckFormulas } from '../../app/finish/stuckFormulas';
import { ok, type Result } from '../../core/base/result';
import type { Operation } from '../../core/model/plan';
import type { Snapshot } from '../../core/model/snapshot';
import type { Language } from '../../strings/sentence';
import type { Applied } from '../../workbook/port';
import type { PaneHost } from '../paneHost';
import { onForeign, onRevision, type Journal } from './journal';
import { problemOf, problemOfError, type Problem } from './problem';
import { createStore, type Readable } from './store';

/** What there is to finish in the workbook. */
export type FinishList =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'read';
      /** What the rest was found in. */
      readonly snapshot: Snapshot;
      /** Every formula with a function of the add-in. */
      readonly formulas: readonly OwnFormula[];
      readonly twins: readonly NativeTwin[];
      readonly stuck: readonly OwnFormula[];
      readonly matters: readonly OfficeMatter[];
    };

/** A removal that waits for a last word. */
export interface PendingRemoval {
  readonly operations: readonly Operation[];
  readonly matters: readonly Removable[];
  /** Formulas elsewhere that will become values. */
  readonly frozen: readonly { readonly sheet: string; readonly cell: string }[];
}

export interface FinishState {
  readonly list: FinishList;
  /** The matters that are to be removed, by `matterKey`. */
  readonly chosen: ReadonlySet<string>;
  readonly pending: PendingRemoval | undefined;
  /** The sheet of the log that was written just now. */
  readonly audited: string | undefined;
  /** How many matters were removed just now. */
  readonly removed: number | undefined;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  /** The workbook was changed since it was read. */
  readonly isOutdated: boolean;
}

export interface FinishStore extends Readable<FinishState> {
  readonly read: () => Promise<void>;
  readonly toValues: () => Promise<void>;
  readonly toNative: () => Promise<void>;
  readonly reenter: () => Promise<void>;
  /** There may be notes that the list lacks. */
  readonly missesNotes: boolean;
  readonly canRemove: (matter: OfficeMatter) => boolean;
  readonly choose: (matters: readonly OfficeMatter[], isChosen: boolean) => void;
  /** Finds out what the removal of the chosen matters takes with it. */
  readonly askRemoval: () => void;
  readonly cancelRemoval: () => void;
  readonly remove: () => Promise<void>;
  /** Checks the workbook and writes the log of that on a sheet of its own. */
  readonly audit: (language: Language) => Promise<void>;
  readonly select: (sheet: string, cell: string) => Promise<void>;
}

/** What tells one matter from all others of a workbook. */
export function matterKey(matter: OfficeMatter): string {
  return JSON.stringify(matter);
}

/** `preset` gives the preset that the check tab has chosen. */
export function createFinishStore(
  host: PaneHost,
  journal: Journal,
  preset: () => string | undefined,
): FinishStore {
  const store = createStore<FinishState>({
    list: { kind: 'none' },
    chosen: new Set(),
    pending: undefined,
    removed: undefined,
    audited: undefined,
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
      const matters = officeMatters(snapshot);
      const known = new Set(matters.map(matterKey));
      const chosen = new Set([...store.get().chosen].filter((key) => known.has(key)));
      const list = { kind: 'read', snapshot, formulas, twins, stuck, matters } as const;
      change({ list, chosen, pending: undefined });
    } catch (error) {
      if (run === latest) change({ list: { kind: 'failed', problem: problemOfError(error) } });
    }
  };

  const write = async (
    doIt: (list: Extract<FinishList, { kind: 'read' }>) => Promise<Result<Applied, AuditProblem>>,
  ): Promise<void> => {
    const { list, isBusy } = store.get();
    if (isBusy || list.kind !== 'read') return;
    change({ isBusy: true, problem: undefined, removed: undefined, audited: undefined });
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
  onForeign(journal, () => {
    change({ audited: undefined, removed: undefined, pending: undefined });
  });

  const canRemove = (matter: OfficeMatter): matter is Removable => {
    const isWrittenAnew = matter.kind === 'property' && matter.detail === 'lastAuthor';
    return isRemovable(matter) && !(isWrittenAnew && host.writesLastAuthor === true);
  };

  const askRemoval = (): void => {
    const { list, chosen } = store.get();
    if (list.kind !== 'read') return;
    const matters = list.matters.filter(canRemove).filter((one) => chosen.has(matterKey(one)));
    const found = removalOperations(list.snapshot, matters);
    if (!found.ok) {
      change({ pending: undefined, problem: problemOf(found.error) });
      return;
    }
    const operations = found.value;
    const pending = { operations, matters, frozen: frozenCells(operations) };
    change({ pending, problem: undefined, removed: undefined });
  };

  return {
    get: store.get,
    subscribe: store.subscribe,
    read,
    missesNotes: host.missesNotes === true,
    toValues: () =>
      write(({ snapshot, formulas }) => functionsToValues(host.workbook, snapshot, formulas)),
    toNative: () => write(({ twins }) => toNativeFormulas(host.workbook, twins)),
    reenter: () => write(({ stuck }) => reenter(host.workbook, stuck)),
    canRemove,
    choose: (matters, isChosen) => {
      const chosen = new Set(store.get().chosen);
      for (const key of matters.filter(canRemove).map(matterKey)) {
        if (isChosen) chosen.add(key);
        else chosen.delete(key);
      }
      change({ chosen, pending: undefined, removed: undefined });
    },
    askRemoval,
    cancelRemoval: () => {
      change({ pending: undefined });
    },
    remove: async () => {
      const { pending } = store.get();
      if (pending === undefined) return;
      const { operations, matters } = pending;
      await write(async () => {
        const outcome = await finish(host.workbook, 'reasons/remove-matters', operations);
        change({ pending: undefined, ...(outcome.ok ? { removed: matters.length } : {}) });
        return outcome;
      });
    },
    audit: (language) =>
      write(async () => {
        const { auditNow } = await import('./auditNow');
        const outcome = await auditNow(host, preset(), language);
        if (!outcome.ok) return outcome;
        change({ audited: outcome.value.sheet });
        return ok(outcome.value.applied);
      }),
    select: async (sheet, cell) => {
      try {
        change({ problem: await host.select(sheet, cell) });
      } catch (error) {
        change({ problem: problemOfError(error) });
      }
    },
  };
}

function problemFor(error: AuditProblem): Problem {
  if (error.code === 'refused') return problemOf(error.refusal);
  const group = error.code === 'state-unreadable' ? 'problems' : 'taskpane';
  return { code: `${group}/${error.code}`, data: {} };
}
