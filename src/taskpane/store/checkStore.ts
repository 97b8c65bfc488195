import { applyFixes } from '../../app/applyFixes';
import { checkInSteps } from '../../app/checkInSteps';
import { hearFindings, ignoreFindings, type IgnoreProblem } from '../../app/ignoreFinding';
import type { Result } from '../../core/base/result';
import { isFixable, type FixableFinding } from '../../core/checks/fixing/chooseFixes';
import { groupBySeverity, type FindingGroup } from '../../core/checks/groupFindings';
import type { Ignored } from '../../core/checks/ignored';
import { presets } from '../../core/checks/presets';
import type { CheckResult } from '../../core/checks/runChecks';
import type { Finding, Severity } from '../../core/model/finding';
import type { Applied } from '../../workbook/port';
import type { PaneHost } from '../paneHost';
import { loadRules } from './loadRules';
import { onForeign, onRevision, type Journal } from './journal';
import { problemOf, problemOfError, type Problem } from './problem';
import { createStore, type Readable } from './store';

/** How far a check got. */
export type CheckRun =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly progress: Progress }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'done';
      readonly result: CheckResult;
      /** The findings of the severities that are shown: each group is of one severity. */
      readonly groups: readonly FindingGroup[];
      /** Another check is under way; until it ends these are the findings of the one before. */
      readonly again?: Progress;
    };

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface CheckState {
  readonly run: CheckRun;
  /** Undefined: every check as it declares itself. */
  readonly preset: string | undefined;
  readonly shown: readonly Severity[];
  /** Something is being written. */
  readonly isBusy: boolean;
  /** Why the last thing asked for was not done. */
  readonly problem: Problem | undefined;
  /**
   * Whether the workbook was changed since it was checked: 'yes' when a check is to catch up with
   * what the pane wrote, 'left' when that was cancelled or others changed it.
   */
  readonly outdated: 'no' | 'yes' | 'left';
}

export interface CheckStore extends Readable<CheckState> {
  /** Reads the workbook and checks it, step by step. */
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  readonly choosePreset: (id: string | undefined) => void;
  readonly toggle: (severity: Severity) => void;
  readonly select: (finding: Finding) => Promise<void>;
  readonly fix: (findings: readonly Finding[]) => Promise<void>;
  readonly ignore: (findings: readonly Finding[], reason: string) => Promise<void>;
  readonly hear: (entries: readonly Ignored[]) => Promise<void>;
}

const EVERY: readonly Severity[] = ['error', 'warning', 'info'];

export function createCheckStore(host: PaneHost, journal: Journal): CheckStore {
  const store = createStore<CheckState>({
    run: { kind: 'none' },
    preset: undefined,
    shown: EVERY,
    isBusy: false,
    problem: undefined,
    outdated: 'no',
  });
  const change = (changes: Partial<CheckState>): void => {
    store.set({ ...store.get(), ...changes });
  };
  /** Only the latest run may tell; another one ends those before it. */
  let latest = 0;

  const check = async (): Promise<void> => {
    const run = ++latest;
    const isCancelled = (): boolean => run !== latest;
    const tell = (done: number, total: number): void => {
      const { run: now } = store.get();
      const progress = { done, total };
      change({
        run: now.kind === 'done' ? { ...now, again: progress } : { kind: 'running', progress },
      });
    };
    change({ outdated: 'no', problem: undefined });
    tell(0, 0);
    try {
      const snapshot = await host.workbook.readSnapshot('workbook');
      const { choice: rules } = await loadRules(snapshot.state);
      if (isCancelled()) return;
      const preset = presets.find(({ id }) => id === store.get().preset);
      const options = { preset, rules, date: host.today() };
      const checked = await checkInSteps(snapshot, options, {
        pause: host.pause,
        isCancelled,
        tell: (done, total) => {
          if (!isCancelled()) tell(done, total);
        },
      });
      if (isCancelled() || !checked.ok) return;
      change({ run: doneWith(checked.value, store.get().shown) });
    } catch (error) {
      if (!isCancelled()) change({ run: { kind: 'failed', problem: problemOfError(error) } });
    }
  };

  /** Writes one thing at a time, and checks again once the workbook has changed. */
  const write = async (doIt: () => Promise<Result<Applied, Problem>>): Promise<void> => {
    if (store.get().isBusy) return;
    change({ isBusy: true, problem: undefined });
    try {
      const outcome = await doIt();
      if (outcome.ok) journal.record(outcome.value);
      else change({ problem: outcome.error });
    } catch (error) {
      change({ problem: problemOfError(error) });
    }
    change({ isBusy: false });
  };

  const isKnown = (): boolean => ['done', 'running'].includes(store.get().run.kind);
  onRevision(journal, (isForeign) => {
    if (!isForeign && isKnown()) change({ outdated: 'yes' });
  });
  onForeign(journal, () => {
    // Nobody wants a check after each cell that they type.
    if (isKnown() && store.get().outdated === 'no') change({ outdated: 'left' });
  });

  return {
    get: store.get,
    subscribe: store.subscribe,
    check,
    cancel: () => {
      const { run } = store.get();
      if (run.kind === 'running') {
        latest += 1;
        change({ run: { kind: 'cancelled' } });
      } else if (run.kind === 'done' && run.again !== undefined) {
        latest += 1;
        const { again: _again, ...before } = run;
        change({ run: before, outdated: 'left' });
      }
    },
    choosePreset: (preset) => {
      change({ preset });
    },
    toggle: (severity) => {
      const { shown, run } = store.get();
      const next = EVERY.filter((one) => shown.includes(one) !== (one === severity));
      const shownNow = run.kind === 'done' ? { ...run, ...doneWith(run.result, next) } : run;
      change({ shown: next, run: shownNow });
    },
    select: async ({ sheet, cell, range }) => {
      const place = cell ?? range;
      if (sheet === '') return;
      try {
        change({ problem: await host.select(sheet, place ?? 'A1') });
      } catch (error) {
        change({ problem: problemOfError(error) });
      }
    },
    fix: (findings) =>
      write(async () => {
        const fixable: readonly FixableFinding[] = findings.filter(isFixable);
        const applied = await applyFixes(host.workbook, fixable);
        if (applied.ok) return applied;
        const { error } = applied;
        return error.code === 'refused'
          ? { ok: false, error: problemOf(error.refusal) }
          : { ok: false, error: { code: `taskpane/${error.code}`, data: {} } };
      }),
    ignore: (findings, reason) =>
      write(async () => {
        const note = { reason, on: host.today() };
        return told(await ignoreFindings(host.workbook, findings, note));
      }),
    hear: (entries) => write(async () => told(await hearFindings(host.workbook, entries))),
  };
}

function doneWith(
  result: CheckResult,
  shown: readonly Severity[],
): Extract<CheckRun, { kind: 'done' }> {
  const visible = result.findings.filter(({ severity }) => shown.includes(severity));
  const groups = groupBySeverity(visible).flatMap((part) => part.groups);
  return { kind: 'done', result, groups };
}

function told(outcome: Result<Applied, IgnoreProblem>): Result<Applied, Problem> {
  if (outcome.ok) return outcome;
  const { error } = outcome;
  return error.code === 'ignoring/refused'
    ? { ok: false, error: problemOf(error.refusal) }
    : { ok: false, error: { code: error.code, data: {} } };
}
