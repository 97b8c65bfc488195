import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { workbenchPolicy } from '../../scripts/build/policy';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** A server of which the content can be replaced while pages are open, and which can be cut off. */
export interface MovableServer {
  readonly port: number;
  /** The paths that were asked for since the last call. */
  readonly asked: () => readonly string[];
  /** Serves another folder from now on; none is a server that nobody reaches. */
  readonly serve: (folder: string | undefined) => void;
  readonly close: () => Promise<void>;
}

export async function movableServer(first: string): Promise<MovableServer> {
  let folder: string | undefined = first;
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (folder === undefined) {
      request.socket.destroy();
      return;
    }
    asked.push(path);
    const file = join(folder, path);
    if (path.includes('..') || path.endsWith('/') || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': `${workbenchPolicy()}; frame-ancestors 'none'`,
      'cache-control': 'no-cache',
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => {
      const paths = asked;
      asked = [];
      return paths;
    },
    serve: (next) => {
      folder = next;
      server.closeAllConnections();
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}
