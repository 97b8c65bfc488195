import { createStore, type Readable } from '../../taskpane/store/store';

const SCRIPT = 'workbench-worker.js';
/** The workbench alone: the pane that Excel shows is never answered from here. */
const SCOPE = 'workbench.html';

/** What is needed of the browser's page. */
export interface OfflinePage {
  readonly location: { readonly protocol: string };
  readonly isSecureContext: boolean;
  readonly navigator: { readonly serviceWorker?: ServiceWorkerContainer };
}

/**
 * Keeps the workbench for when the network is away, where the browser allows that: on https and
 * on localhost. What is given says whether a newer version waits until all pages are closed.
 */
export function keepOffline(page: OfflinePage): Readable<boolean> {
  const waits = createStore(false);
  const { serviceWorker } = page.navigator;
  const isServed = /^https?:$/.test(page.location.protocol);
  if (!isServed || !page.isSecureContext || serviceWorker === undefined) return waits;
  const follow = (registration: ServiceWorkerRegistration): void => {
    const look = (): void => {
      waits.set(registration.waiting !== null && registration.active !== null);
    };
    const watch = (): void => {
      registration.installing?.addEventListener('statechange', look);
    };
    registration.addEventListener('updatefound', watch);
    watch();
    look();
  };
  serviceWorker
    .register(SCRIPT, { scope: SCOPE, updateViaCache: 'none' })
    // A browser that keeps nothing still has the page.
    .then(follow, () => undefined);
  return waits;
}
