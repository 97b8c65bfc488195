import { downloadFile } from './downloadFile';
import type { PaneHost } from './paneHost';

/** What every page gives the pane: the day, downloads, and a turn for everything else. */
export const pageHost: Pick<PaneHost, 'saveFile' | 'today' | 'pause'> = {
  saveFile: (name, bytes) => {
    downloadFile(name, bytes);
    return Promise.resolve(true);
  },
  today: () => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
  pause: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    }),
};
