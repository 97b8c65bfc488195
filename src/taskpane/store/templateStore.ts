import { columnsUnder, type SourceColumn } from '../../app/annexChoices';
import type { BlockChoice } from '../../app/templateChoices';
import type { Snapshot, Span } from '../../core/model/snapshot';
import type { FormField } from '../../core/templates/fields';
import type { ColumnFill } from '../../core/templates/form';
import type { BlockMapping } from '../../core/templates/mapping';
import type { FilledValues } from '../../core/templates/state';
import type { PaneHost } from '../paneHost';
import { onForeign, onRevision, type Journal } from './journal';
import type { ChosenFile } from './previousFile';
import { problemOf, problemOfError } from './problem';
import { createStore, type Readable } from './store';
import { choicesOf, plannedForm, previewOf } from './templatePreview';
import {
  FIRST_TEMPLATE,
  type TemplateBook,
  type TemplateData,
  type TemplateState,
  type TemplateTexts,
} from './templateState';

type BlockPlace = Pick<BlockChoice, 'sheet' | 'index'>;

export interface TemplateStore extends Readable<TemplateState> {
  readonly read: () => Promise<void>;
  /** Undefined: every sheet of the workbook is the form. */
  readonly chooseForm: (sheet: string | undefined) => void;
  readonly chooseData: (data: TemplateData) => void;
  /** Reads the data from a file; nothing of it leaves the page. */
  readonly chooseFile: (file: ChosenFile) => Promise<void>;
  /** Says which table of the data fills a block. */
  readonly chooseTable: (block: BlockPlace, source: string | undefined) => void;
  /** Says what a column of the form is filled with; undefined leaves it to be written by hand. */
  readonly chooseFill: (block: BlockPlace, column: number, fill: ColumnFill | undefined) => void;
  /** Points out the header rows (zero-based) of the form's sheet and what its columns hold. */
  readonly pointHeader: (header: Span, fields: ReadonlyMap<number, FormField>) => void;
  /** Takes everything back that was chosen for the form's sheet since it was filled last. */
  readonly forgetChoices: () => void;
  /** The words over each column of the form's sheet between these rows. */
  readonly columnsUnder: (header: Span) => readonly SourceColumn[];
  readonly setTexts: (changes: Partial<TemplateTexts>) => void;
  /** Fills the form where it stands: whole, or not at all. */
  readonly fill: () => Promise<void>;
}

export function createTemplateStore(host: PaneHost, journal: Journal): TemplateStore {
  const store = createStore<TemplateState>(FIRST_TEMPLATE);
  let snapshot: Snapshot | undefined;
  let latest = 0;

  const say = (changes: Partial<TemplateState>): void => {
    store.set({ ...store.get(), ...changes });
  };
  /** Sets the state; whatever was chosen, the preview is made anew. */
  const change = (changes: Partial<TemplateState>): void => {
    const next = { ...store.get(), ...changes };
    store.set(snapshot === undefined ? next : { ...next, book: bookOf(snapshot, next) });
  };
  const choose = (changes: Partial<TemplateState>): void => {
    change({ ...changes, done: undefined, problem: undefined });
  };

  const read = async (): Promise<void> => {
    const run = ++latest;
    const isFirst = snapshot === undefined;
    say({ isOutdated: false, ...(isFirst ? { book: { kind: 'reading' } } : {}) });
    try {
      const next = await host.workbook.readSnapshot('workbook');
      const active = isFirst ? await host.activeCell() : undefined;
      if (run !== latest) return;
      snapshot = next;
      change(isFirst ? firstChoice(next, store.get(), active?.sheet) : {});
    } catch (error) {
      if (run === latest) say({ book: { kind: 'failed', problem: problemOfError(error) } });
    }
  };

  const busy = async (doIt: () => Promise<void>): Promise<void> => {
    if (store.get().isBusy) return;
    say({ isBusy: true, problem: undefined, done: undefined });
    try {
      await doIt();
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

  return {
    get: store.get,
    subscribe: store.subscribe,
    read,
    chooseForm: (formSheet) => {
      choose({ formSheet });
    },
    chooseData: (data) => {
      const { formSheet, book } = store.get();
      const first = book.kind === 'read' ? book.choices.sheets[0] : undefined;
      // Beside its own data a form is one sheet.
      choose({ data, formSheet: data === 'book' ? (formSheet ?? first) : formSheet });
    },
    chooseFile: (file) =>
      busy(async () => {
        // Whatever opens files comes with the first of them.
        const { readPrevious } = await import('./previousFile');
        const opened = await readPrevious(file);
        if (opened.ok) change({ file: opened.value, data: 'file' });
        else say({ problem: opened.error });
      }),
    chooseTable: (block, source) => {
      choose({ blocks: withBlock(store.get().blocks, block, (said) => ({ ...said, source })) });
    },
    chooseFill: (block, column, fill) => {
      choose({
        blocks: withBlock(store.get().blocks, block, (said) => ({
          ...said,
          columns: withFill(said.columns, column, fill),
        })),
      });
    },
    pointHeader: (header, fields) => {
      const { formSheet, blocks } = store.get();
      if (formSheet === undefined) return;
      const columns = new Map(
        [...fields].map(([column, field]) => [column, { kind: 'field', field } as const]),
      );
      const pointed = { sheet: formSheet, index: 0, header, columns };
      choose({ blocks: [...blocks.filter(({ sheet }) => sheet !== formSheet), pointed] });
    },
    forgetChoices: () => {
      const { formSheet, blocks } = store.get();
      choose({ blocks: blocks.filter(({ sheet }) => sheet !== formSheet) });
    },
    columnsUnder: (header) => {
      const { formSheet } = store.get();
      if (snapshot === undefined || formSheet === undefined) return [];
      return columnsUnder(snapshot, formSheet, header);
    },
    setTexts: (changes) => {
      const { book, texts } = store.get();
      if (book.kind !== 'read' || snapshot === undefined) return;
      const next = { ...store.get(), texts: { ...texts, ...changes } };
      // What can be chosen does not depend on what is typed.
      const preview = previewOf(snapshot, next);
      store.set({ ...next, book: { ...book, preview }, done: undefined, problem: undefined });
    },
    fill: () =>
      busy(async () => {
        // What is filled is what the workbook says now, not what it said when it was previewed.
        await read();
        if (snapshot === undefined) return;
        const planned = plannedForm(snapshot, store.get());
        if (planned === undefined) return;
        if (!planned.ok) {
          say({ problem: planned.error });
          return;
        }
        const { plan, blocks } = planned.value;
        const isUnchanged = plan.operations.length === 0;
        if (!isUnchanged) {
          const applied = await host.workbook.applyPlan(plan);
          if (!applied.ok) {
            say({ problem: problemOf(applied.error) });
            return;
          }
          journal.record(applied.value);
          await read();
        }
        const sheets = [...new Set(blocks.map(({ sheet }) => sheet))];
        say({
          done: {
            sheets,
            lines: blocks.reduce((sum, { lines }) => sum + lines, 0),
            inserted: blocks.reduce((sum, { inserted }) => sum + inserted, 0),
            isUnchanged,
          },
        });
        const [first] = sheets;
        if (first !== undefined) await host.select(first, 'A1');
      }),
  };
}

function bookOf(snapshot: Snapshot, state: TemplateState): TemplateBook {
  const choices = choicesOf(snapshot, state);
  if (!choices.ok) {
    return { kind: 'failed', problem: { code: 'problems/state-unreadable', data: {} } };
  }
  return {
    kind: 'read',
    sheets: snapshot.sheets.filter(({ grid }) => grid.used !== undefined).map(({ name }) => name),
    choices: choices.value,
    preview: previewOf(snapshot, state),
  };
}

/** The form is the sheet with the cursor, where lines wait there, else the first that has such. */
function firstChoice(
  snapshot: Snapshot,
  state: TemplateState,
  active: string | undefined,
): Partial<TemplateState> {
  const found = choicesOf(snapshot, { ...state, formSheet: undefined });
  if (!found.ok) return {};
  const { sheets, waiting, values } = found.value;
  const isActive = (name: string): boolean => name === active;
  const formSheet =
    waiting.find(isActive) ?? waiting[0] ?? sheets.find(isActive) ?? sheets[0] ?? active;
  const own = choicesOf(snapshot, { ...state, formSheet, data: 'book' });
  const hasData = own.ok && own.value.blocks.some(({ tables }) => tables.length > 0);
  return {
    formSheet,
    data: state.file === undefined && hasData ? 'book' : 'file',
    texts: textsOf(values),
  };
}

/** What the fields were filled with last: whoever fills next changes only what is new. */
function textsOf({ unit = '', period = '', date = '', fields = {} }: FilledValues): TemplateTexts {
  return { unit, period, date, fields };
}

function withBlock(
  blocks: readonly BlockMapping[],
  { sheet, index }: BlockPlace,
  to: (said: BlockMapping) => BlockMapping,
): readonly BlockMapping[] {
  const isIt = (block: BlockMapping): boolean => block.sheet === sheet && block.index === index;
  const said = blocks.find(isIt) ?? { sheet, index, columns: new Map() };
  return [...blocks.filter((block) => !isIt(block)), to(said)];
}

/** A field stands in one column: where it is chosen for another, that one is free again. */
function withFill(
  columns: BlockMapping['columns'],
  column: number,
  fill: ColumnFill | undefined,
): BlockMapping['columns'] {
  const others = [...columns].filter(
    ([at, other]) =>
      at !== column &&
      !(fill?.kind === 'field' && other?.kind === 'field' && other.field === fill.field),
  );
  return new Map([...others, [column, fill]]);
}
