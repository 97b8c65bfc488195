import { keepOffline, type OfflinePage } from './updates';

type State = 'installing' | 'installed' | 'activated';

class FakeWorker extends EventTarget {
  state: State = 'installing';
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;

  find(): FakeWorker {
    this.installing = new FakeWorker();
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }

  settle(worker: FakeWorker, place: 'waiting' | 'active'): void {
    this.installing = null;
    this[place] = worker;
    worker.dispatchEvent(new Event('statechange'));
  }
}

function page(changes: Partial<Omit<OfflinePage, 'navigator'>> = {}, fails = false) {
  const registration = new FakeRegistration();
  const asked: unknown[] = [];
  const serviceWorker = {
    register: (...args: unknown[]) => {
      asked.push(args);
      return fails ? Promise.reject(new Error('refused')) : Promise.resolve(registration);
    },
  } as unknown as ServiceWorkerContainer;
  const host: OfflinePage = {
    location: { protocol: 'https:' },
    isSecureContext: true,
    navigator: { serviceWorker },
    ...changes,
  };
  return { host, registration, asked };
}

const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

describe('keepOffline', () => {
  it('registers for the workbench alone, past what the browser keeps of the worker', () => {
    const { host, asked } = page();
    keepOffline(host);
    expect(asked).toEqual([
      ['workbench-worker.js', { scope: 'workbench.html', updateViaCache: 'none' }],
    ]);
  });

  it.each([
    ['on plain http', { isSecureContext: false, location: { protocol: 'http:' } }],
    // Browsers call files secure.
    ['from a disk', { location: { protocol: 'file:' } }],
  ])('registers nothing %s', (_name, changes) => {
    const { host, asked } = page(changes);
    expect(keepOffline(host).get()).toBe(false);
    expect(asked).toEqual([]);
  });

  it('does without where the browser has no workers, or refuses', async () => {
    const { host } = page({}, true);
    const refused = keepOffline(host);
    const without = keepOffline({ ...host, navigator: {} });
    await turn();
    expect([refused.get(), without.get()]).toEqual([false, false]);
  });

  it('says nothing of the first version, and tells of a second that waits', async () => {
    const { host, registration } = page();
    const waits = keepOffline(host);
    await turn();
    registration.settle(registration.find(), 'active');
    expect(waits.get()).toBe(false);
    const second = registration.find();
    expect(waits.get()).toBe(false);
    registration.settle(second, 'waiting');
    expect(waits.get()).toBe(true);
  });

  it('tells of one that waited before this page came', async () => {
    const { host, registration } = page();
    registration.active = new FakeWorker();
    registration.waiting = new FakeWorker();
    const waits = keepOffline(host);
    await turn();
    expect(waits.get()).toBe(true);
  });
});
