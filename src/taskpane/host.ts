/** Where the pane runs. */
export type Host = 'excel' | 'browser';

/** How long Excel may take to answer before the page goes on without it, in milliseconds. */
export const PATIENCE = 3000;

interface Page {
  /** What office.js defines once it is loaded. */
  readonly Office?: { onReady(): Promise<{ readonly host: unknown }> };
}

/**
 * Tells where the page runs. Outside Office, office.js may be missing, load late, or never
 * answer: a `script` that fails to load means a browser at once, and after `PATIENCE` silence
 * does. Should Excel answer later still, `tell` is called again.
 */
export function watchHost(
  page: Page,
  script: EventTarget | null,
  timeout: (then: () => void, milliseconds: number) => unknown,
  tell: (host: Host) => void,
): void {
  const inBrowser = (): void => {
    tell('browser');
  };
  if (page.Office === undefined && script === null) {
    inBrowser();
    return;
  }
  let isSettled = false;
  const settle = (host: Host): void => {
    isSettled = true;
    tell(host);
  };
  const ask = (): void => {
    page.Office?.onReady().then(
      ({ host }) => {
        settle(host === 'Excel' ? 'excel' : 'browser');
      },
      () => {
        settle('browser');
      },
    );
  };
  timeout(() => {
    if (!isSettled) inBrowser();
  }, PATIENCE);
  script?.addEventListener('error', () => {
    settle('browser');
  });
  if (page.Office === undefined) script?.addEventListener('load', ask);
  else ask();
}
