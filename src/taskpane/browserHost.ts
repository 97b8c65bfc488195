import { ReadRefused } from '../workbook/port';
import { fail } from '../core/base/result';
import { callLoadedFunction } from './loadedFunctions';
import { pageHost } from './pageHost';
import type { PaneHost } from './paneHost';

/** The pane's host on a page without a workbook: only functions can be tried. */
export const browserHost: PaneHost = {
  ...pageHost,
  workbook: {
    readSnapshot: () => Promise.reject(new ReadRefused({ code: 'workbook-closed' })),
    applyPlan: () => Promise.resolve(fail({ code: 'workbook-closed' })),
  },
  select: () => Promise.resolve(undefined),
  activeCell: () => Promise.resolve(undefined),
  callFunction: callLoadedFunction,
};
