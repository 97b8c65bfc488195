import { parseCell, type RangeRef } from '../../core/base/address';
import { contentOf } from '../../core/checks/fix';
import { findSheet, readValue } from '../../core/model/cells';
import type { CellContent } from '../../core/model/plan';
import type { CellValue, ErrorCode, Snapshot } from '../../core/model/snapshot';
import { ERROR_CODES } from '../../core/model/cells';
import type { CellPlace, FunctionArgument, FunctionOutcome, PaneHost } from '../paneHost';
import { callText, readArgument, type CallText, type TypedArgument } from './argumentText';
import { onForeign, type Journal } from './journal';
import { problemOf, problemOfError, type Problem } from './problem';
import { createStore, type Readable } from './store';

/** A function that is being put together. */
export interface Draft {
  readonly name: string;
  /** What was typed, argument by argument. */
  readonly typed: readonly string[];
  readonly call: CallText;
  /** What it gives now; undefined while nothing is known. */
  readonly outcome: FunctionOutcome | undefined;
  /** The cell that would be overwritten: said once before it is done. */
  readonly overwrites: CellPlace | undefined;
}

export interface FunctionsState {
  readonly query: string;
  readonly draft: Draft | undefined;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  /** Where a formula was put last. */
  readonly inserted: CellPlace | undefined;
}

export interface FunctionsStore extends Readable<FunctionsState> {
  readonly search: (query: string) => void;
  readonly open: (name: string, argumentCount: number) => void;
  readonly close: () => void;
  readonly type: (argument: number, text: string) => Promise<void>;
  /** Puts the address of the cell with the cursor into an argument. */
  readonly takeCell: (argument: number) => Promise<void>;
  /** Puts the formula into the cell with the cursor; over something only when asked again. */
  readonly insert: () => Promise<void>;
}

export function createFunctionsStore(host: PaneHost, journal: Journal): FunctionsStore {
  const store = createStore<FunctionsState>({
    query: '',
    draft: undefined,
    isBusy: false,
    problem: undefined,
    inserted: undefined,
  });
  const change = (changes: Partial<FunctionsState>): void => {
    store.set({ ...store.get(), ...changes });
  };
  let latest = 0;

  const type = async (argument: number, text: string): Promise<void> => {
    const { draft } = store.get();
    if (draft === undefined) return;
    const run = ++latest;
    const typed = draft.typed.map((one, i) => (i === argument ? text : one));
    const args = typed.map(readArgument);
    const call = callText(draft.name, args);
    change({
      draft: { ...draft, typed, call, outcome: undefined, overwrites: undefined },
      problem: undefined,
      inserted: undefined,
    });
    try {
      const outcome = await compute(host, draft.name, args);
      const now = store.get().draft;
      if (run === latest && now !== undefined) change({ draft: { ...now, outcome } });
    } catch (error) {
      if (run === latest) change({ problem: problemOfError(error) });
    }
  };

  onForeign(journal, () => {
    change({ inserted: undefined });
  });

  return {
    get: store.get,
    subscribe: store.subscribe,
    search: (query) => {
      change({ query });
    },
    open: (name, argumentCount) => {
      latest += 1;
      const typed = Array.from({ length: argumentCount }, () => '');
      const draft = { name, typed, call: callText(name, []), outcome: undefined };
      change({
        draft: { ...draft, overwrites: undefined },
        problem: undefined,
        inserted: undefined,
      });
    },
    close: () => {
      latest += 1;
      change({ draft: undefined, problem: undefined, inserted: undefined });
    },
    type,
    takeCell: async (argument) => {
      try {
        const place = await host.activeCell();
        if (place === undefined) change({ problem: { code: 'taskpane/no-cell', data: {} } });
        else await type(argument, `'${place.sheet.replaceAll("'", "''")}'!${place.cell}`);
      } catch (error) {
        change({ problem: problemOfError(error) });
      }
    },
    insert: async () => {
      const { draft, isBusy } = store.get();
      if (draft === undefined || isBusy) return;
      change({ isBusy: true, problem: undefined, inserted: undefined });
      try {
        const change_ = await insertInto(host, draft);
        if (change_.journal !== undefined) journal.record(change_.journal);
        change(change_.state);
      } catch (error) {
        change({ problem: problemOfError(error) });
      }
      change({ isBusy: false });
    },
  };
}

interface Insertion {
  readonly state: Partial<FunctionsState>;
  readonly journal?: Parameters<Journal['record']>[0];
}

async function insertInto(host: PaneHost, draft: Draft): Promise<Insertion> {
  const place = await host.activeCell();
  const at = place === undefined ? undefined : parseCell(place.cell);
  if (place === undefined || at === undefined) {
    return { state: { problem: { code: 'taskpane/no-cell', data: {} } } };
  }
  const snapshot = await host.workbook.readSnapshot({ sheets: [place.sheet] });
  const sheet = findSheet(snapshot, place.sheet);
  const old = sheet === undefined ? undefined : contentOf(sheet, at.row, at.column);
  const { overwrites } = draft;
  const isAgreed = overwrites?.sheet === place.sheet && overwrites.cell === place.cell;
  if (old !== undefined && !isAgreed) return { state: { draft: { ...draft, overwrites: place } } };
  const args = draft.typed.map(readArgument);
  const here = callText(
    draft.name,
    args.map((arg) => withoutSheet(arg, place.sheet)),
  );
  const content: CellContent = { formula: here.formula, result: resultOf(draft.outcome) };
  const applied = await host.workbook.applyPlan({
    because: { code: 'reasons/insert-function', data: { cell: place.cell, name: draft.name } },
    operations: [{ kind: 'set-block', sheet: place.sheet, at, old: [[old]], values: [[content]] }],
  });
  if (!applied.ok) return { state: { problem: problemOf(applied.error) } };
  return {
    state: { inserted: place, draft: { ...draft, overwrites: undefined } },
    journal: applied.value,
  };
}

/** On its own sheet a cell is named without the sheet. */
function withoutSheet(argument: TypedArgument, sheet: string): TypedArgument {
  return argument.kind === 'range' && argument.sheet === sheet
    ? { ...argument, sheet: undefined }
    : argument;
}

function resultOf(outcome: FunctionOutcome | undefined): CellValue {
  if (outcome === undefined) return undefined;
  if (outcome.kind === 'values') return outcome.values[0]?.[0];
  const error: ErrorCode | undefined = ERROR_CODES.find((code) => code === outcome.error);
  return error === undefined ? undefined : { error };
}

async function compute(
  host: PaneHost,
  name: string,
  args: readonly TypedArgument[],
): Promise<FunctionOutcome | undefined> {
  if (args.every(({ kind }) => kind === 'omitted')) return undefined;
  const here = args.some((arg) => arg.kind === 'range' && arg.sheet === undefined)
    ? (await host.activeCell())?.sheet
    : undefined;
  const sheets = args.flatMap((arg) =>
    arg.kind === 'range' ? [arg.sheet ?? here ?? ''].filter((sheet) => sheet !== '') : [],
  );
  const snapshot =
    sheets.length === 0
      ? undefined
      : await host.workbook.readSnapshot({ sheets: [...new Set(sheets)] });
  const values = args.map((arg): FunctionArgument => {
    switch (arg.kind) {
      case 'omitted':
        return null;
      case 'number':
        return [[arg.value]];
      case 'text':
        return [[arg.text]];
      case 'range':
        return rangeValues(snapshot, arg.sheet ?? here ?? '', arg.range);
    }
  });
  return host.callFunction(name, values);
}

function rangeValues(
  snapshot: Snapshot | undefined,
  name: string,
  { top, left, bottom, right }: RangeRef,
): FunctionArgument {
  const sheet = snapshot === undefined ? undefined : findSheet(snapshot, name);
  if (sheet === undefined) return [[{ error: '#REF!' }]];
  // Whole columns end where the sheet's content does.
  const last = Math.max(top, Math.min(bottom, sheet.grid.used?.bottom ?? top));
  return Array.from({ length: last - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (__, j) => readValue(sheet, top + i, left + j)),
  );
}
