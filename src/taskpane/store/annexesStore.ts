import {
  annexChoices,
  columnsUnder,
  presentMappings,
  type AnnexChoice,
} from '../../app/annexChoices';
import { changeState } from '../../app/changeState';
import { planFilling, type FillOptions } from '../../app/fillAnnexes';
import { planRefill, type Refill } from '../../app/refillAnnex';
import { openSample } from '../../app/sample/openSample';
import type { FilledAnnex } from '../../core/annexes/definition';
import type { FormulaMode } from '../../core/annexes/percentCell';
import type { FilledRecord } from '../../core/annexes/state';
import type { Plan, Reason } from '../../core/model/plan';
import type { Snapshot } from '../../core/model/snapshot';
import { forgetMapping, rememberMapping } from '../../core/sources/mappingState';
import type { TableMapping } from '../../core/sources/mapping';
import type { TargetRole } from '../../core/sources/roles';
import type { PaneHost } from '../paneHost';
import { fillProblem } from './fillProblem';
import { onRevision, type Journal } from './journal';
import { loadRules } from './loadRules';
import { problemOf, problemOfError, type Problem } from './problem';
import { createStore, type Readable } from './store';

/** What the user says about the annex; '' leaves it to what stands over the source table. */
export interface AnnexForm {
  readonly unit: string;
  readonly period: string;
  readonly reference: string;
  readonly formulas: FormulaMode;
}

/** How the chosen annex would look. */
export type Preview =
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | {
      readonly kind: 'annex';
      readonly annex: FilledAnnex;
      /** Present where the same annex was filled before from the same sheet. */
      readonly again?: Again;
    };

/** Filling an annex again where it stands, or why that can't be. */
export type Again =
  | { readonly kind: 'possible'; readonly sheet: string; readonly refill: Refill }
  | { readonly kind: 'impossible'; readonly sheet: string; readonly problem: Problem };

export type AnnexesBook =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'read';
      readonly choices: readonly AnnexChoice[];
      /** Names of the sheets that hold something. */
      readonly sheets: readonly string[];
      readonly preview: Preview;
    };

/** What was written last. */
export type AnnexesDone =
  | { readonly kind: 'filled'; readonly sheet: string; readonly lines: number }
  | {
      readonly kind: 'refilled';
      readonly sheet: string;
      readonly changed: number;
      readonly notesKept: number;
    }
  | { readonly kind: 'sample'; readonly sheet: string };

export interface AnnexesState {
  readonly book: AnnexesBook;
  /** The chosen annex; '' before there is one. */
  readonly annex: string;
  /** The sheet of the source; undefined where there is only one to choose. */
  readonly source: string | undefined;
  readonly form: AnnexForm;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly done: AnnexesDone | undefined;
  /** The workbook was changed through the pane since it was read. */
  readonly isOutdated: boolean;
}

export interface AnnexesStore extends Readable<AnnexesState> {
  readonly read: () => Promise<void>;
  readonly chooseAnnex: (id: string) => void;
  readonly chooseSource: (sheet: string | undefined) => void;
  readonly setForm: (changes: Partial<AnnexForm>) => void;
  /** Says which column of the source's table has a role (undefined: none has). */
  readonly mapColumn: (role: TargetRole, column: number | undefined) => Promise<void>;
  /** Points out a table by its header row (zero-based), its columns as far as they are known. */
  readonly pointOut: (mapping: TableMapping) => Promise<void>;
  /** Finds the table of a sheet again without what the user said of it. */
  readonly forgetColumns: (sheet: string) => Promise<void>;
  readonly columnsUnder: (sheet: string, row: number) => ReturnType<typeof columnsUnder>;
  /** Fills the previewed annex on a new sheet. */
  readonly fill: () => Promise<void>;
  /** Fills it again where it stands. */
  readonly fillAgain: () => Promise<void>;
  readonly openSample: () => Promise<void>;
}

const FIRST: AnnexesState = {
  book: { kind: 'none' },
  annex: '',
  source: undefined,
  form: { unit: '', period: '', reference: '', formulas: 'native' },
  isBusy: false,
  problem: undefined,
  done: undefined,
  isOutdated: false,
};

export function createAnnexesStore(host: PaneHost, journal: Journal): AnnexesStore {
  const store = createStore<AnnexesState>(FIRST);
  let snapshot: Snapshot | undefined;
  let latest = 0;

  /** Sets the state; whatever was chosen, the preview is made anew. */
  const change = (changes: Partial<AnnexesState>): void => {
    const next = { ...store.get(), ...changes };
    const { book } = next;
    store.set(
      book.kind === 'read' && snapshot !== undefined
        ? { ...next, book: { ...book, preview: previewOf(snapshot, next) } }
        : next,
    );
  };
  const say = (changes: Partial<AnnexesState>): void => {
    store.set({ ...store.get(), ...changes });
  };

  const read = async (): Promise<void> => {
    const run = ++latest;
    const isFirst = store.get().book.kind !== 'read';
    say({ isOutdated: false, ...(isFirst ? { book: { kind: 'reading' } } : {}) });
    try {
      const next = await host.workbook.readSnapshot('workbook');
      const chosen = await loadRules(next.state);
      if (run !== latest) return;
      snapshot = next;
      const choices = annexChoices(next, chosen);
      const sheets = next.sheets
        .filter(({ grid }) => grid.used !== undefined)
        .map(({ name }) => name);
      change({
        book: { kind: 'read', choices, sheets, preview: { kind: 'none' } },
        ...kept(store.get(), choices),
      });
    } catch (error) {
      if (run === latest) say({ book: { kind: 'failed', problem: problemOfError(error) } });
    }
  };

  const write = async (doIt: () => Promise<AnnexesDone | undefined>): Promise<void> => {
    if (store.get().isBusy) return;
    say({ isBusy: true, problem: undefined, done: undefined });
    try {
      const done = await doIt();
      if (done !== undefined) {
        await read();
        say({ done });
        await host.select(done.sheet, 'A1');
      }
    } catch (error) {
      say({ problem: problemOfError(error) });
    }
    say({ isBusy: false });
  };

  const apply = async (plan: Plan): Promise<boolean> => {
    const applied = await host.workbook.applyPlan(plan);
    if (applied.ok) journal.record(applied.value);
    else say({ problem: problemOf(applied.error) });
    return applied.ok;
  };

  const remember = async (
    because: Reason,
    to: (state: string | undefined) => string | undefined,
  ): Promise<void> => {
    if (store.get().isBusy) return;
    say({ isBusy: true, problem: undefined, done: undefined });
    try {
      const changed = await changeState(host.workbook, because, to);
      if (changed.ok) journal.record(changed.value);
      else say({ problem: fillProblem(changed.error) });
      await read();
    } catch (error) {
      say({ problem: problemOfError(error) });
    }
    say({ isBusy: false });
  };

  onRevision(journal, () => {
    if (store.get().book.kind !== 'none' && !store.get().isBusy) {
      say({ isOutdated: true, done: undefined });
    }
  });

  const pointOut = (mapping: TableMapping): Promise<void> =>
    remember({ code: 'reasons/remember-columns', data: { sheet: mapping.sheet } }, (state) =>
      rememberMapping(state, mapping),
    );

  return {
    get: store.get,
    subscribe: store.subscribe,
    read,
    chooseAnnex: (annex) => {
      const { book } = store.get();
      const choices = book.kind === 'read' ? book.choices : [];
      const chosen = kept({ ...store.get(), annex }, choices);
      change({ ...chosen, done: undefined, problem: undefined });
    },
    chooseSource: (source) => {
      change({ source, done: undefined, problem: undefined });
    },
    setForm: (changes) => {
      change({ form: { ...store.get().form, ...changes }, done: undefined });
    },
    mapColumn: async (role, column) => {
      const table = chosenTable(store.get());
      if (table?.columns === undefined) return;
      const { header, roles } = table.columns;
      const others = Object.entries(roles).filter(([one, at]) => one !== role && at !== column);
      const columns = Object.fromEntries(
        column === undefined ? others : [...others, [role, column]],
      );
      await pointOut({ sheet: table.sheet, header, columns });
    },
    pointOut,
    forgetColumns: (sheet) =>
      remember({ code: 'reasons/forget-columns', data: { sheet } }, (state) =>
        forgetMapping(state, sheet),
      ),
    columnsUnder: (sheet, row) =>
      snapshot === undefined ? [] : columnsUnder(snapshot, sheet, { first: row, last: row }),
    fill: () =>
      write(async () => {
        // What is filled is what the workbook says now, not what it said when it was previewed.
        await read();
        const { annex, plan } = planned(snapshot, store.get());
        if (plan === undefined || annex === undefined) return undefined;
        return (await apply(plan))
          ? { kind: 'filled', sheet: annex.sheet, lines: annex.lines }
          : undefined;
      }),
    fillAgain: () =>
      write(async () => {
        await read();
        const { book } = store.get();
        const preview = book.kind === 'read' ? book.preview : undefined;
        const again = preview?.kind === 'annex' ? preview.again : undefined;
        if (again?.kind !== 'possible') return undefined;
        const { plan, changed, notesKept } = again.refill;
        return (await apply(plan))
          ? { kind: 'refilled', sheet: again.sheet, changed, notesKept }
          : undefined;
      }),
    openSample: () =>
      write(async () => {
        const opened = await openSample(host.workbook);
        if (!opened.ok) {
          say({ problem: problemOf(opened.error) });
          return undefined;
        }
        journal.record(opened.value.applied);
        const { sheet } = opened.value;
        say({ source: sheet, annex: '' });
        return { kind: 'sample', sheet };
      }),
  };
}

/** The table that the chosen annex would be filled from. */
export function chosenTable({
  book,
  annex,
  source,
}: AnnexesState): AnnexChoice['sources'][number] | undefined {
  if (book.kind !== 'read') return undefined;
  const sources = book.choices.find(({ id }) => id === annex)?.sources ?? [];
  return source === undefined && sources.length === 1
    ? sources[0]
    : sources.find(({ sheet }) => sheet === source);
}

/** The choice as it stands, or the first annex that can be filled, from its surest table. */
function kept(
  { annex, source }: AnnexesState,
  choices: readonly AnnexChoice[],
): Pick<AnnexesState, 'annex' | 'source'> {
  const fits = ({ missing, lines }: AnnexChoice['sources'][number]): boolean =>
    missing.length === 0 && lines > 0;
  const chosen =
    choices.find(({ id }) => id === annex) ??
    choices.find(({ sources }) => sources.some((one) => fits(one) && one.sheet === source)) ??
    choices.find(({ sources }) => sources.some(fits)) ??
    choices[0];
  if (chosen === undefined) return { annex: '', source: undefined };
  const there = chosen.sources.find(({ sheet }) => sheet === source);
  const best = there ?? chosen.sources.find(fits) ?? chosen.sources[0];
  return { annex: chosen.id, source: best?.sheet };
}

function optionsOf(snapshot: Snapshot, { form }: AnnexesState): FillOptions {
  const said = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
  return {
    formulas: form.formulas,
    unit: said(form.unit),
    period: said(form.period),
    reference: said(form.reference),
    mappings: presentMappings(snapshot),
    force: true,
  };
}

interface Planned {
  readonly annex?: FilledAnnex | undefined;
  readonly plan?: Plan;
  readonly problem?: Problem;
}

function planned(snapshot: Snapshot | undefined, state: AnnexesState): Planned {
  if (snapshot === undefined || state.annex === '') return {};
  const request = { annex: state.annex, sheet: state.source };
  const outcome = planFilling(snapshot, [request], optionsOf(snapshot, state));
  if (!outcome.ok) return { problem: fillProblem(outcome.error) };
  return { annex: outcome.value.annexes[0], plan: outcome.value.plan };
}

function previewOf(snapshot: Snapshot, state: AnnexesState): Preview {
  const { annex, problem } = planned(snapshot, state);
  if (problem !== undefined) return { kind: 'problem', problem };
  if (annex === undefined) return { kind: 'none' };
  const record = latestRecord(state, annex);
  if (record === undefined) return { kind: 'annex', annex };
  const refill = planRefill(snapshot, annex, record);
  const { sheet } = record;
  return {
    kind: 'annex',
    annex,
    again: refill.ok
      ? { kind: 'possible', sheet, refill: refill.value }
      : { kind: 'impossible', sheet, problem: fillProblem(refill.error) },
  };
}

function latestRecord({ book }: AnnexesState, annex: FilledAnnex): FilledRecord | undefined {
  if (book.kind !== 'read') return undefined;
  const filled = book.choices.find(({ id }) => id === annex.id)?.filled ?? [];
  return filled.findLast(({ source }) => source === annex.source.sheet);
}
