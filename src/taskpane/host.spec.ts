import { PATIENCE, watchHost, type Host } from './host';

interface Office {
  onReady: () => Promise<{ host: unknown }>;
}

const answering = (host: unknown): Office => ({ onReady: () => Promise.resolve({ host }) });

/** A page under watch: what was told so far, and the handles to make things happen. */
function watch(Office?: Office, script: EventTarget | null = new EventTarget()) {
  const page: { Office?: Office } = Office === undefined ? {} : { Office };
  const told: Host[] = [];
  const waits: number[] = [];
  let runOut = (): void => undefined;
  watchHost(
    page,
    script,
    (then, milliseconds) => {
      waits.push(milliseconds);
      runOut = then;
    },
    (host) => told.push(host),
  );
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    page,
    script,
    told,
    waits,
    settled,
    timeOut: () => {
      runOut();
    },
  };
}

describe('watchHost', () => {
  it.each([
    ['Excel', 'excel'],
    [null, 'browser'],
    ['Word', 'browser'],
  ])('takes the answer %s of office.js for %s', async (host, expected) => {
    const { told, settled, timeOut } = watch(answering(host));
    await settled();
    timeOut();
    expect(told).toEqual([expected]);
  });

  it('waits for an office.js that is still loading', async () => {
    const { page, script, told, settled } = watch();
    expect(told).toEqual([]);
    page.Office = answering('Excel');
    script?.dispatchEvent(new Event('load'));
    await settled();
    expect(told).toEqual(['excel']);
  });

  it('goes on at once when office.js cannot be loaded', () => {
    const { script, told, timeOut } = watch();
    script?.dispatchEvent(new Event('error'));
    timeOut();
    expect(told).toEqual(['browser']);
  });

  it('goes on after three seconds of silence, and corrects itself when Excel answers late', async () => {
    let answer = (_info: { host: unknown }): void => undefined;
    const { told, waits, settled, timeOut } = watch({
      onReady: () => new Promise((resolve) => (answer = resolve)),
    });
    timeOut();
    expect(waits).toEqual([PATIENCE]);
    expect(told).toEqual(['browser']);
    answer({ host: 'Excel' });
    await settled();
    expect(told).toEqual(['browser', 'excel']);
  });

  it('takes an office.js that fails to start for a browser', async () => {
    const { told, settled } = watch({ onReady: () => Promise.reject(new Error('no context')) });
    await settled();
    expect(told).toEqual(['browser']);
  });

  it('needs no waiting on a page without the script', () => {
    const { told, waits } = watch(undefined, null);
    expect(told).toEqual(['browser']);
    expect(waits).toEqual([]);
  });
});
