/** Where the pane runs. */
export type Host = 'excel' | 'browser';

/** How long Excel may take to answer before the page goes on without it, in milliseconds. */
export const PATIENCE = 3000;

interface Page {
  /** What office.js defines once it is loaded. */
  readonly Office?: { onReady(): Promise<{ readonly host: unknown }> };
}

/**
 * Whether the page runs in Excel. Outside Office, office.js may be missing, load late, or never
 * answer: then `timeout` decides for the browser, and `script` failing to load does so at once.
 */
export async function detectHost(
  page: Page,
  script: EventTarget | null,
  timeout: (then: () => void, milliseconds: number) => unknown,
): Promise<Host> {
  const ready = async (): Promise<Host> => {
    const info = await page.Office?.onReady();
    return info?.host === 'Excel' ? 'excel' : 'browser';
  };
  if (page.Office === undefined && script === null) return 'browser';
  return new Promise((resolve) => {
    const settle = (): void => {
      void ready().then(resolve, () => {
        resolve('browser');
      });
    };
    timeout(() => {
      resolve('browser');
    }, PATIENCE);
    script?.addEventListener('error', () => {
      resolve('browser');
    });
    if (page.Office === undefined) script?.addEventListener('load', settle);
    else settle();
  });
}
