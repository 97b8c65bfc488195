import type { Plan } from '../core/model/plan';
import { callLoadedFunction } from '../taskpane/loadedFunctions';
import { pageHost } from '../taskpane/pageHost';
import type { PaneHost } from '../taskpane/paneHost';
import type { Problem } from '../taskpane/store/problem';
import type { GridWorkbook } from '../workbook/grid/grid';
import type { UniverView } from './univer/univerView';

/** Whoever types a column of figures is at rest after it, not after each cell: in milliseconds. */
const REST = 800;

/** Why a place can't be shown here. */
export function sheetHidden(sheet: string): Problem {
  return { code: 'workbench/sheet-hidden', data: { sheet } };
}

/** The pane's host where the workbench holds the workbook. */
export function createWorkbenchHost(
  workbook: GridWorkbook,
  view: Pick<UniverView, 'select' | 'activeCell'>,
): PaneHost {
  const ofPane = new WeakSet<Plan>();
  return {
    ...pageHost,
    workbook: {
      readSnapshot: (scope) => workbook.readSnapshot(scope),
      applyPlan: (plan) => {
        ofPane.add(plan);
        return workbook.applyPlan(plan);
      },
    },
    onChanged: (tell) => {
      let resting: ReturnType<typeof setTimeout> | undefined;
      workbook.subscribe(({ kind, plan }) => {
        if (kind === 'done' && ofPane.has(plan)) return;
        tell('now');
        clearTimeout(resting);
        resting = setTimeout(tell, REST, 'rest');
      });
    },
    callFunction: callLoadedFunction,
    select: (sheet, a1) => Promise.resolve(view.select(sheet, a1) ? undefined : sheetHidden(sheet)),
    activeCell: () => Promise.resolve(view.activeCell()),
  };
}
