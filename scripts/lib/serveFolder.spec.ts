import { mkdtempSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder, type FolderServer } from './serveFolder';

describe('serveFolder', () => {
  let server: FolderServer;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tdkt-serve-'));
    writeFileSync(join(folder, 'page.html'), 'xin chào');
    server = await serveFolder(folder, 0);
  });

  afterAll(() => server.close());

  it('gives a file under a policy that lets nothing leave the machine', async () => {
    const response = await fetch(`${server.url}page.html`);
    expect(await response.text()).toBe('xin chào');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("connect-src 'self'");
  });

  it.each(['missing.html', '', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '%'])(
    'gives nothing for %j',
    async (path) => {
      const status = await new Promise((done) => {
        get(`${server.url}${path}`, ({ statusCode }) => {
          done(statusCode);
        });
      });
      expect(status).toBe(404);
    },
  );

  it('takes a free port where the wanted one is taken', async () => {
    const second = await serveFolder(tmpdir(), Number(new URL(server.url).port));
    expect(second.url).not.toBe(server.url);
    await second.close();
  });
});
