import { PATIENCE, detectHost } from './host';

const never = (): void => undefined;
const answering = (host: unknown): { onReady: () => Promise<{ host: unknown }> } => ({
  onReady: () => Promise.resolve({ host }),
});

describe('detectHost', () => {
  it('finds Excel when office.js says so', async () => {
    expect(await detectHost({ Office: answering('Excel') }, new EventTarget(), never)).toBe(
      'excel',
    );
  });

  it('finds a browser when office.js runs outside Office or in another program', async () => {
    expect(await detectHost({ Office: answering(null) }, new EventTarget(), never)).toBe('browser');
    expect(await detectHost({ Office: answering('Word') }, new EventTarget(), never)).toBe(
      'browser',
    );
  });

  it('waits for an office.js that is still loading', async () => {
    const script = new EventTarget();
    const page: { Office?: ReturnType<typeof answering> } = {};
    const found = detectHost(page, script, never);
    page.Office = answering('Excel');
    script.dispatchEvent(new Event('load'));
    expect(await found).toBe('excel');
  });

  it('goes on at once when office.js cannot be loaded', async () => {
    const script = new EventTarget();
    const found = detectHost({}, script, never);
    script.dispatchEvent(new Event('error'));
    expect(await found).toBe('browser');
  });

  it('goes on after three seconds when office.js never answers', async () => {
    const waits: number[] = [];
    const silent = { onReady: () => new Promise<never>(never) };
    const found = detectHost({ Office: silent }, new EventTarget(), (then, milliseconds) => {
      waits.push(milliseconds);
      then();
    });
    expect(await found).toBe('browser');
    expect(waits).toEqual([PATIENCE]);
  });

  it('needs no waiting on a page without the script', async () => {
    expect(await detectHost({}, null, never)).toBe('browser');
  });
});
