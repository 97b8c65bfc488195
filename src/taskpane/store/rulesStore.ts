import { importRules, rulesChoice, withRules, type RulesChoice } from '../../app/rules/chooseRules';
import { changeState } from '../../app/changeState';
import type { PaneHost } from '../paneHost';
import { fillProblem } from './fillProblem';
import { onRevision, type Journal } from './journal';
import type { ChosenFile } from './previousFile';
import { problemOfError, type Problem } from './problem';
import { createStore, type Readable } from './store';

export interface RulesState {
  /** Undefined until the workbook was read. */
  readonly rules: RulesChoice | undefined;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
}

export interface RulesStore extends Readable<RulesState> {
  readonly read: () => Promise<void>;
  /** Lets the workbook go by that pack; undefined: by the national ones of the day. */
  readonly choose: (id: string | undefined) => Promise<void>;
  /** Keeps a pack from a JSON file in the workbook and lets the workbook go by it. */
  readonly importFile: (file: Pick<ChosenFile, 'name' | 'size'> & TextFile) => Promise<void>;
}

interface TextFile {
  text(): Promise<string>;
}

/** A pack is a few pages of values. */
const MOST_BYTES = 1024 * 1024;

export function createRulesStore(host: Pick<PaneHost, 'workbook'>, journal: Journal): RulesStore {
  const store = createStore<RulesState>({ rules: undefined, isBusy: false, problem: undefined });
  const say = (changes: Partial<RulesState>): void => {
    store.set({ ...store.get(), ...changes });
  };
  const read = async (): Promise<void> => {
    try {
      const { state } = await host.workbook.readSnapshot({ sheets: [] });
      say({ rules: rulesChoice(state) });
    } catch (error) {
      say({ problem: problemOfError(error) });
    }
  };
  /** Does it alone; a problem that it gives is told. */
  const alone = async (doIt: () => Promise<Problem | undefined>): Promise<void> => {
    if (store.get().isBusy) return;
    say({ isBusy: true, problem: undefined });
    try {
      say({ problem: await doIt() });
    } catch (error) {
      say({ problem: problemOfError(error) });
    }
    await read();
    say({ isBusy: false });
  };
  const remember = async (
    id: string | undefined,
    to: (state: string | undefined) => string | undefined,
  ): Promise<Problem | undefined> => {
    const because =
      id === undefined
        ? { code: 'reasons/forget-rules', data: {} }
        : { code: 'reasons/choose-rules', data: { id } };
    const changed = await changeState(host.workbook, because, to);
    if (!changed.ok) return fillProblem(changed.error);
    journal.record(changed.value);
    return undefined;
  };
  onRevision(journal, () => {
    if (!store.get().isBusy) void read();
  });
  return {
    get: store.get,
    subscribe: store.subscribe,
    read,
    choose: (id) => alone(() => remember(id, (state) => withRules(state, id))),
    importFile: (file) =>
      alone(async () => {
        const { name } = file;
        if (file.size > MOST_BYTES) return { code: 'taskpane/rules-too-large', data: { name } };
        const json = parsed(await file.text());
        if (json === undefined) return { code: 'taskpane/rules-not-json', data: { name } };
        const { state } = await host.workbook.readSnapshot({ sheets: [] });
        const imported = importRules(state, json);
        if (!imported.ok) {
          const { code, ...data } = imported.error;
          return { code, data };
        }
        return remember(imported.value.id, () => imported.value.state);
      }),
  };
}

function parsed(text: string): unknown {
  try {
    // A file that an editor saved may begin with a mark of its encoding.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
