/** A state that can be watched. */
export interface Readable<S> {
  readonly get: () => S;
  /** Calls `listener` after each change; gives what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Store<S> extends Readable<S> {
  readonly set: (state: S) => void;
}

/** Holds one state; listeners are called only when another one is set. */
export function createStore<S>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    set: (next) => {
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
