import { useSyncExternalStore } from 'react';
import type { Readable } from './store/store';

/** The state of a store, followed by the component. */
export function useStore<S>(store: Readable<S>): S {
  return useSyncExternalStore(store.subscribe, store.get);
}
