import { annexChoices, columnsUnder } from '../../app/annexChoices';
import { changeState } from '../../app/changeState';
import { makeStarter, starterRoom } from '../../app/makeStarter';
import { openSample } from '../../app/sample/openSample';
import type { Plan, Reason } from '../../core/model/plan';
import type { Snapshot } from '../../core/model/snapshot';
import { forgetMapping, rememberMapping } from '../../core/sources/mappingState';
import type { TableMapping } from '../../core/sources/mapping';
import type { Language } from '../../strings/sentence';
import type { PaneHost } from '../paneHost';
import { planned, previewOf } from './annexPreview';
import {
  chosenTable,
  kept,
  type AnnexesDone,
  type AnnexesState,
  type AnnexForm,
} from './annexesState';
import { fillProblem } from './fillProblem';
import { onForeign, onRevision, type Journal } from './journal';
import { loadRules } from './loadRules';
import type { ChosenFile } from './previousFile';
import { problemOf, problemOfError } from './problem';
import { createStore, type Readable } from './store';

export interface AnnexesStore extends Readable<AnnexesState> {
  readonly read: () => Promise<void>;
  readonly chooseAnnex: (id: string) => void;
  readonly chooseSource: (sheet: string | undefined) => void;
  readonly setForm: (changes: Partial<AnnexForm>) => void;
  /** Says which column of the source's table has a role (undefined: none has). */
  readonly mapColumn: (role: string, column: number | undefined) => Promise<void>;
  /** Points out a table by its header row (zero-based), its columns as far as they are known. */
  readonly pointOut: (mapping: TableMapping) => Promise<void>;
  /** Finds the table of a sheet again without what the user said of it. */
  readonly forgetColumns: (sheet: string) => Promise<void>;
  readonly columnsUnder: (sheet: string, row: number) => ReturnType<typeof columnsUnder>;
  /** Fills the previewed annex on a new sheet. */
  readonly fill: () => Promise<void>;
  /** Fills it again where it stands. */
  readonly fillAgain: () => Promise<void>;
  readonly setSentences: (withSentences: boolean) => void;
  /** Gives the previewed annex to the user as a Word file; the workbook stays as it is. */
  readonly saveWord: () => Promise<void>;
  readonly openSample: () => Promise<void>;
  /** Adds the sheets of the starter whose names are free. */
  readonly makeStarter: (language: Language) => Promise<void>;
  /** Reads the workbook of the period before from a file; undefined takes it away. */
  readonly choosePrevious: (file: ChosenFile | undefined) => Promise<void>;
}

const FIRST: AnnexesState = {
  book: { kind: 'none' },
  annex: '',
  source: undefined,
  form: {
    unit: '',
    period: '',
    reference: '',
    formulas: 'native',
    date: '',
    baseSalary: '',
    units: '',
  },
  previous: undefined,
  withSentences: true,
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
      const { choice: chosen } = await loadRules(next.state);
      if (run !== latest) return;
      snapshot = next;
      const choices = annexChoices(next, chosen, store.get().previous?.snapshot);
      const sheets = next.sheets
        .filter(({ grid }) => grid.used !== undefined)
        .map(({ name }) => name);
      change({
        book: {
          kind: 'read',
          choices,
          sheets,
          starter: starterRoom(next),
          preview: { kind: 'none' },
        },
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
      if (done?.kind === 'word') {
        say({ done });
      } else if (done !== undefined) {
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
  onForeign(journal, () => {
    say({ done: undefined });
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
      if (table === undefined) return;
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
    setSentences: (withSentences) => {
      say({ withSentences });
    },
    saveWord: () =>
      write(async () => {
        await read();
        const { annex } = planned(snapshot, store.get());
        if (snapshot === undefined || annex === undefined) return undefined;
        // The library that writes Word files comes with the first of them.
        const { wordFile } = await import('./annexWord');
        const file = await wordFile(snapshot, annex, store.get().withSentences);
        if (!(await host.saveFile(file.name, file.bytes))) {
          say({ problem: { code: 'taskpane/no-download', data: {} } });
          return undefined;
        }
        const { name, sentences, unsaid } = file;
        return { kind: 'word', name, sentences, unsaid };
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
    makeStarter: (language) =>
      write(async () => {
        await read();
        const { book } = store.get();
        if (book.kind !== 'read') return undefined;
        const { adds, keeps } = book.starter;
        const made = await makeStarter(host.workbook, { language, except: keeps });
        const [guide, first] = adds;
        if (!made.ok || guide === undefined) {
          if (!made.ok) say({ problem: problemOf(made.error) });
          return undefined;
        }
        journal.record(made.value);
        say({ source: first, annex: '' });
        return { kind: 'starter', sheet: guide, sheets: adds.length };
      }),
    choosePrevious: async (file) => {
      say({ problem: undefined, done: undefined, previous: undefined });
      if (file !== undefined) {
        try {
          // Whatever opens files comes with the first of them.
          const { readPrevious } = await import('./previousFile');
          const opened = await readPrevious(file);
          say(opened.ok ? { previous: opened.value } : { problem: opened.error });
        } catch (error) {
          say({ problem: problemOfError(error) });
        }
      }
      await read();
    },
  };
}
