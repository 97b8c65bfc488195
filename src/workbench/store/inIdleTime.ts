/** Calls `turn` when there is nothing else to do, with what says whether that is still so. */
export type Later = (turn: (hasTime: () => boolean) => void) => void;

/**
 * Takes steps of `work` between what the user does, and gives its result; undefined when
 * `isWanted` says before the end that nobody waits for it. Rejects with what a step throws.
 */
export function inIdleTime<T>(
  work: Iterator<undefined, T>,
  later: Later,
  isWanted: () => boolean,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const turn = (hasTime: () => boolean): void => {
      try {
        if (!isWanted()) {
          resolve(undefined);
          return;
        }
        do {
          const step = work.next();
          if (step.done === true) {
            resolve(step.value);
            return;
          }
        } while (hasTime());
        later(turn);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    later(turn);
  });
}

/** As long as nobody notices, where the browser does not tell how long it is idle. */
const SLICE = 8;
/** Shows that move all the time must not hold the work up for ever. */
const LONGEST_WAIT = 500;

/** The idle time of this page. */
export const whenIdle: Later = (turn) => {
  if ('requestIdleCallback' in globalThis) {
    requestIdleCallback(
      (deadline) => {
        turn(() => deadline.timeRemaining() > 1);
      },
      { timeout: LONGEST_WAIT },
    );
    return;
  }
  setTimeout(() => {
    const end = performance.now() + SLICE;
    turn(() => performance.now() < end);
  }, SLICE);
};
