import type { Language } from '../strings/sentence';
import { setRulesOf } from './rules';
import { downloadFile } from '../taskpane/downloadFile';
import { callLoadedFunction } from '../taskpane/loadedFunctions';
import { createStores } from '../taskpane/paneStores';
import { problemOf, problemOfError } from '../taskpane/store/problem';
import type { FileWorkbook } from '../workbook/file/file';
import type { GridWorkbook } from '../workbook/grid/grid';
import { fileFunctions } from './fileFunctions';
import { createBench, type Bench } from './store/bench';
import type { UniverView } from './univer/univerView';
import { createWorkbenchHost } from './workbenchHost';

/** The workbench of this page, and its grid once there is one. */
export interface PageBench {
  readonly bench: Bench;
  readonly speak: (language: Language) => void;
  /** Opens the browser's print dialog for the sheet in front. */
  readonly print: (language: Language) => Promise<void>;
}

/** Shows workbooks in the element that `container` gives when the first one is opened. */
export function createPageBench(container: () => HTMLElement): PageBench {
  let language: Language = 'vi';
  let view: UniverView | undefined;
  let open: { readonly file: FileWorkbook; readonly workbook: GridWorkbook } | undefined;
  const loaded = once(() => import('./grid'));
  const viewOf = async (): Promise<UniverView> => {
    const { createUniverView, functionTexts, gridFunctions } = await loaded();
    view ??= createUniverView(container(), gridFunctions(functionTexts, callLoadedFunction), {
      undo: () => void bench.undo(),
      redo: () => void bench.redo(),
      addSheet: () => void bench.addSheet(language),
      stopped: () => {
        bench.report({ code: 'workbench/stopped', data: {} });
      },
      typed: (edits) => {
        const refusal = bench.get().book?.workbook.edit(edits);
        if (refusal !== undefined) bench.report(problemOf(refusal));
      },
    });
    view.speak(language);
    return view;
  };
  const bench = createBench({
    parse: async (bytes) => {
      const { fflateCodec, functionTexts, openFileWorkbook } = await loaded();
      const ids = functionTexts.map(({ id }) => id);
      return openFileWorkbook(bytes, fflateCodec, fileFunctions(ids, callLoadedFunction));
    },
    show: async (file) => {
      const { openGridWorkbook } = await loaded();
      const shown = await viewOf();
      const workbook = await openGridWorkbook(file, shown);
      open = { file, workbook };
      const stores = createStores(createWorkbenchHost(workbook, shown));
      setRulesOf(workbook, stores);
      return { workbook, stores };
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
