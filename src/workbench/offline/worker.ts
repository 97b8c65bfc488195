import { createShelf, type OfflineFiles } from './shelf';

/** Put before this script by the build. */
declare const TDKT_OFFLINE: OfflineFiles;

interface WorkerEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

interface WorkerScope {
  readonly location: { readonly href: string };
  readonly clients: { readonly claim: () => Promise<void> };
  addEventListener(type: 'install' | 'activate', hear: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', hear: (event: RequestEvent) => void): void;
}

declare const self: WorkerScope;

const shelf = createShelf(TDKT_OFFLINE, {
  base: new URL('.', self.location.href).href,
  caches,
  fetch: (request) => fetch(request),
});

self.addEventListener('install', (event) => {
  event.waitUntil(shelf.fill());
});

// A new version gets here only when no page of the old one is open any more.
self.addEventListener('activate', (event) => {
  event.waitUntil(shelf.forgetOthers().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const answer = shelf.answer(event.request);
  if (answer !== undefined) event.respondWith(answer);
});
