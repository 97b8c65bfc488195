import { callLoadedFunction } from '../taskpane/loadedFunctions';
import { pageHost } from '../taskpane/pageHost';
import type { PaneHost } from '../taskpane/paneHost';
import type { GridWorkbook } from '../workbook/grid/grid';
import type { UniverView } from './univer/univerView';

/** The pane's host where the workbench holds the workbook. */
export function createWorkbenchHost(workbook: GridWorkbook, view: UniverView): PaneHost {
  return {
    ...pageHost,
    workbook,
    callFunction: callLoadedFunction,
    select: (sheet, a1) => {
      view.select(sheet, a1);
      return Promise.resolve();
    },
    activeCell: () => Promise.resolve(view.activeCell()),
  };
}
