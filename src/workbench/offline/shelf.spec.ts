import { createShelf, type OfflineFiles } from './shelf';

const BASE = 'https://tdkt.example.org/ban/';

/** Browsers' caches as far as the shelf uses them, and a server whose files can change. */
function browser(server: Map<string, string>) {
  const stored = new Map<string, Map<string, Response>>();
  const asked: Request[] = [];
  const open = (name: string) => {
    const content = stored.get(name) ?? new Map<string, Response>();
    stored.set(name, content);
    return Promise.resolve({
      put: (url: string, response: Response) => {
        content.set(url, response);
        return Promise.resolve();
      },
      match: (url: string) => Promise.resolve(content.get(url)?.clone()),
    } as unknown as Cache);
  };
  const caches = {
    open,
    keys: () => Promise.resolve([...stored.keys()]),
    delete: (name: string) => Promise.resolve(stored.delete(name)),
  };
  const fetch = (request: Request): Promise<Response> => {
    asked.push(request);
    const content = server.get(request.url);
    if (content === undefined) return Promise.resolve(new Response('', { status: 404 }));
    // Browsers refuse content that is not what was asked for.
    if (request.integrity !== '' && request.integrity !== `sha256-${content}`) {
      return Promise.reject(new TypeError('Failed to fetch'));
    }
    return Promise.resolve(new Response(content));
  };
  const shelf = (files: OfflineFiles) => createShelf(files, { base: BASE, caches, fetch });
  return { shelf, stored, asked };
}

const version = (name: string, contents: Readonly<Record<string, string>>): OfflineFiles => ({
  version: name,
  files: Object.entries(contents).map(([path, text]) => ({ path, integrity: `sha256-${text}` })),
});

const ONE = { 'workbench.html': 'p1', 'workbench/a.js': 'a1' };
const TWO = { 'workbench.html': 'p2', 'workbench/a.js': 'a2' };
const served = (contents: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(contents).map(([path, text]) => [BASE + path, text]));

const textOf = async (answer: Promise<Response> | undefined): Promise<string | undefined> =>
  (await answer)?.text();

describe('createShelf', () => {
  it('answers for its files, with any query, when the server is gone', async () => {
    const server = served(ONE);
    const { shelf } = browser(server);
    const first = shelf(version('1', ONE));
    await first.fill();
    server.clear();
    expect(await textOf(first.answer(new Request(`${BASE}workbench.html?x=1`)))).toBe('p1');
    expect(await textOf(first.answer(new Request(`${BASE}workbench/a.js`)))).toBe('a1');
  });

  it.each([
    ['the pane of Excel', new Request(`${BASE}taskpane.html`)],
    ['a folder', new Request(BASE)],
    ['another server', new Request('https://example.com/workbench.html')],
    ['what is sent', new Request(`${BASE}workbench.html`, { method: 'POST' })],
  ])('leaves %s alone', (_name, request) => {
    expect(browser(new Map()).shelf(version('1', ONE)).answer(request)).toBeUndefined();
  });

  it('asks the network for each file once, never an old answer', async () => {
    const { shelf, asked } = browser(served(ONE));
    await shelf(version('1', ONE)).fill();
    expect(asked.map(({ url, cache }) => [url, cache])).toEqual([
      [`${BASE}workbench.html`, 'no-cache'],
      [`${BASE}workbench/a.js`, 'no-cache'],
    ]);
  });

  it.each([
    ['a file is missing', { 'workbench.html': 'p2' }],
    ['a file is still the old one', { 'workbench.html': 'p2', 'workbench/a.js': 'a1' }],
  ])('keeps nothing of a version of which %s', async (_name, contents) => {
    const { shelf, stored } = browser(served(contents));
    await expect(shelf(version('2', TWO)).fill()).rejects.toThrow();
    expect([...stored.keys()]).toEqual([]);
  });

  it('keeps both versions apart until the older is forgotten', async () => {
    const server = served(ONE);
    const { shelf, stored } = browser(server);
    const first = shelf(version('1', ONE));
    await first.fill();
    for (const [path, text] of served(TWO)) server.set(path, text);
    const second = shelf(version('2', TWO));
    await second.fill();
    const page = (): Request => new Request(`${BASE}workbench.html`);
    expect(await textOf(first.answer(page()))).toBe('p1');
    expect(await textOf(second.answer(page()))).toBe('p2');
    stored.set('tdkt-workbench https://tdkt.example.org/khac/ 1', new Map());
    await second.forgetOthers();
    expect([...stored.keys()]).toEqual([
      `tdkt-workbench ${BASE} 2`,
      'tdkt-workbench https://tdkt.example.org/khac/ 1',
    ]);
  });

  it('asks the network for a file that the browser threw away', async () => {
    const { shelf, stored } = browser(served(ONE));
    const first = shelf(version('1', ONE));
    await first.fill();
    stored.clear();
    expect(await textOf(first.answer(new Request(`${BASE}workbench/a.js`)))).toBe('a1');
  });
});
