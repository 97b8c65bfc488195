import type { Language } from '../strings/sentence';
import { setRulesOf } from './rules';
import { downloadFile } from '../taskpane/downloadFile';
import { callLoadedFunction } from '../taskpane/loadedFunctions';
import { createStores } from '../taskpane/paneStores';
import { problemOf, problemOfError } from '../taskpane/store/problem';
import { createStore, type Readable } from '../taskpane/store/store';
import type { FileWorkbook } from '../workbook/file/file';
import type { GridWorkbook } from '../workbook/grid/grid';
import type { Comparison } from '../workbook/recalc/compareStored';
import { fileFunctions } from './fileFunctions';
import { createBench, type Bench } from './store/bench';
import { inIdleTime, whenIdle } from './store/inIdleTime';
import type { UniverView } from './univer/univerView';
import { createWorkbenchHost, sheetHidden } from './workbenchHost';

/** The workbench of this page, and its grid once there is one. */
export interface PageBench {
  readonly bench: Bench;
  readonly speak: (language: Language) => void;
  /** Goes to a cell. */
  readonly select: (sheet: string, a1: string) => void;
  /** Opens the browser's print dialog for the sheet in front. */
  readonly print: (language: Language) => Promise<void>;
}

/** More differing cells than that nobody goes through one by one. */
const MOST_LISTED = 200;

/** Shows workbooks in the element that `container` gives when the first one is opened. */
export function createPageBench(container: () => HTMLElement): PageBench {
  let language: Language = 'vi';
  let view: UniverView | undefined;
  let open: { readonly file: FileWorkbook; readonly workbook: GridWorkbook } | undefined;
  const loaded = once(() => import('./grid'));
  const functions = once(async () => {
    const { functionTexts } = await loaded();
    return fileFunctions(
      functionTexts.map(({ id }) => id),
      callLoadedFunction,
    );
  });
  /** Compares the file as it was opened, when there is nothing else to do. */
  const comparing = (
    file: FileWorkbook,
    workbook: GridWorkbook,
    rules: Promise<void>,
  ): Readable<Comparison | undefined> => {
    const found = createStore<Comparison | undefined>(undefined);
    const compare = async (): Promise<void> => {
      const opened = await file.readSnapshot('workbook');
      const { compareStored } = await loaded();
      await rules;
      const steps = compareStored(opened, await functions(), MOST_LISTED);
      found.set(await inIdleTime(steps, whenIdle, () => open?.workbook === workbook));
    };
    compare().catch((error: unknown) => {
      bench.report(problemOfError(error));
    });
    return found;
  };
  const viewOf = async (): Promise<UniverView> => {
    const { createUniverView, functionTexts, gridFunctions } = await loaded();
    view ??= createUniverView(container(), gridFunctions(functionTexts, callLoadedFunction), {
      undo: () => void bench.undo(),
      redo: () => void bench.redo(),
      addSheet: () => void bench.addSheet(language),
      renameSheet: (sheet, to) => void rename(sheet, to),
      stopped: () => {
        bench.report({ code: 'workbench/stopped', data: {} });
      },
      pasting: (note) => {
        bench.report({ code: `workbench/${note}`, data: {} });
      },
      unread: (formula) => {
        bench.report({ code: 'workbench/formula-unread', data: { formula } });
      },
      typed: (edits) => {
        const refusal = bench.get().book?.workbook.edit(edits);
        if (refusal !== undefined) bench.report(problemOf(refusal));
      },
    });
    view.speak(language);
    return view;
  };
  const rename = async (sheet: string, to: string): Promise<void> => {
    if (await bench.renameSheet(sheet, to)) return;
    // The tab shows the name that was refused.
    const active = view?.activeCell();
    bench.get().book?.workbook.refresh();
    if (active !== undefined) view?.select(active.sheet, active.cell);
  };
  const bench = createBench({
    parse: async (bytes) => {
      const { fflateCodec, openFileWorkbook } = await loaded();
      return openFileWorkbook(bytes, fflateCodec, await functions());
    },
    show: async (file) => {
      const { openGridWorkbook } = await loaded();
      const shown = await viewOf();
      const workbook = await openGridWorkbook(file, shown);
      open = { file, workbook };
      const stores = createStores(createWorkbenchHost(workbook, shown));
      const rules = setRulesOf(workbook, stores);
      return { workbook, stores, comparison: comparing(file, workbook, rules) };
    },
    download: downloadFile,
  });
  return {
    bench,
    print: async (spoken) => {
      const sheet = view?.activeCell()?.sheet;
      if (open === undefined || sheet === undefined) return;
      try {
        const { printSheet } = await import('./print/printSheet');
        const snapshot = await open.workbook.readSnapshot('workbook');
        // The file's own: what was typed is in it once it has been read.
        const book = { snapshot, look: open.file.look() };
        if (!printSheet(document, book, sheet, spoken)) {
          bench.report({ code: 'workbench/nothing-to-print', data: { sheet } });
        }
      } catch (error) {
        bench.report(problemOfError(error));
      }
    },
    select: (sheet, a1) => {
      if (view?.select(sheet, a1) === false) bench.report(sheetHidden(sheet));
    },
    speak: (next) => {
      language = next;
      view?.speak(next);
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
