import { inIdleTime, type Later } from './inIdleTime';

/** Work of some steps that notes how far it came. */
function* counting(steps: number, seen: number[]): Generator<undefined, string> {
  for (let i = 1; i <= steps; i += 1) {
    seen.push(i);
    yield;
  }
  return 'done';
}

/** Idle times of `steps` steps each that come when they are asked for. */
function idleTimes(steps: number): { readonly later: Later; readonly come: () => void } {
  let waiting: Parameters<Later>[0] | undefined;
  return {
    later: (turn) => {
      waiting = turn;
    },
    come: () => {
      const turn = waiting;
      waiting = undefined;
      let left = steps;
      turn?.(() => (left -= 1) > 0);
    },
  };
}

test('work is done in as many idle times as it takes', async () => {
  const seen: number[] = [];
  const { later, come } = idleTimes(2);
  const result = inIdleTime(counting(5, seen), later, () => true);
  expect(seen).toEqual([]);
  come();
  expect(seen).toEqual([1, 2]);
  come();
  come();
  expect(seen).toEqual([1, 2, 3, 4, 5]);
  await expect(result).resolves.toBe('done');
});

test('idle time that is over at once still gets one step done', async () => {
  const seen: number[] = [];
  const { later, come } = idleTimes(1);
  const result = inIdleTime(counting(2, seen), later, () => true);
  come();
  expect(seen).toEqual([1]);
  come();
  come();
  await expect(result).resolves.toBe('done');
});

test('work that nobody waits for any more goes no further', async () => {
  const seen: number[] = [];
  const { later, come } = idleTimes(2);
  let isWanted = true;
  const result = inIdleTime(counting(5, seen), later, () => isWanted);
  come();
  isWanted = false;
  come();
  await expect(result).resolves.toBeUndefined();
  expect(seen).toEqual([1, 2]);
});

test('what a step throws is passed on', async () => {
  const { later, come } = idleTimes(1);
  const result = inIdleTime(
    {
      next: () => {
        throw new Error('broken');
      },
    },
    later,
    () => true,
  );
  come();
  await expect(result).rejects.toThrow('broken');
});
