/** As much of a document as tells whether it is seen. */
export interface SeenPage extends Pick<EventTarget, 'addEventListener'> {
  readonly visibilityState: string;
}

/** As much of `Office.addin` as tells when the pane is opened. */
export interface AddinVisibility {
  readonly onVisibilityModeChanged?: (
    handler: (message: { readonly visibilityMode: string }) => void,
  ) => Promise<unknown>;
}

/**
 * Calls `tell` once the page is seen for the first time. Excel also loads it, out of sight, for
 * functions alone: nothing of the workbook need be read then.
 */
export function whenShown(
  page: SeenPage,
  addin: AddinVisibility | undefined,
  tell: () => void,
): void {
  if (page.visibilityState !== 'hidden') {
    tell();
    return;
  }
  let isTold = false;
  const once = (): void => {
    if (isTold) return;
    isTold = true;
    tell();
  };
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState !== 'hidden') once();
  });
  // Whoever can touch it sees it, whatever the program says.
  page.addEventListener('pointermove', once);
  page.addEventListener('focusin', once);
  addin
    ?.onVisibilityModeChanged?.(({ visibilityMode }) => {
      if (visibilityMode === 'Taskpane') once();
    })
    .catch(() => {
      // An Excel without that event still has the page's own.
    });
}
